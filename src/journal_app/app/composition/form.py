"""Joins the form in which every entry is written."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QGuiApplication

from journal_app.app.composition.composition import Composition
from journal_app.app.printing import write_whole
from journal_app.domain.due import is_due
from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.domain.search import EntryFilter
from journal_app.domain.text import LINE_LIMIT
from journal_app.translation import tr
from journal_app.ui.entry_card import card
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.entry_text import entry_text
from journal_app.ui.names import Names
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.entry_form.blank import follow_up
from journal_app.ui.screens.entry_form.presenter import (
    EntryFormActions,
    EntryFormExits,
    EntryFormPresenter,
)
from journal_app.ui.screens.entry_form.state import Offers, RecentEntry
from journal_app.ui.screens.entry_form.view import EntryFormView
from journal_app.ui.words import short_day
from journal_app.usecases.earlier_versions import PutBack
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.keep_draft import DraftBox, Written
from journal_app.usecases.look_back import LookBack
from journal_app.usecases.write_entry import Marks, When, WriteEntry

RECENT = 12


def build(composition: Composition) -> Built[EntryFormView, EntryFormPresenter]:
    """One form at a time, with its draft."""
    view = EntryFormView()
    exits = EntryFormExits(
        saved=lambda entry, edited: say_saved(composition, entry, edited=edited),
        left=composition.navigator.back,
        refused=lambda error: composition.window.notices.say(explain(error).short),
        follow=lambda entry: composition.navigator.write_from(follow_up(entry)),
        help_now=lambda: composition.navigator.help_now(after_unsafe=True),
        copy=QGuiApplication.clipboard().setText,
    )
    presenter = EntryFormPresenter(view, composition.services.db, _actions(composition), exits)
    composition.drafts.add("form", presenter)
    return Built(view, presenter, focus=view.focus_first)


def _actions(composition: Composition) -> EntryFormActions:
    journal, tools = composition.journal, composition.services
    write = WriteEntry(journal.entries, journal.preferences, tools.clock, tools.new_id)
    edit = EditEntry(journal.entries, journal.preferences, tools.clock)
    drafts = DraftBox(journal.drafts, tools.clock)

    def keep(body: Body, when: When, marks: Marks, entry_id: EntryId) -> Entry:
        return write(body, when=when, marks=marks, entry_id=entry_id)

    def change(entry_id: EntryId, body: Body, when: When, marks: Marks) -> Entry:
        return edit(entry_id, body=body, when=when, marks=marks)

    return EntryFormActions(
        offers=lambda kind, day: offers(composition, kind, day),
        write=keep,
        edit=change,
        load_draft=drafts.load,
        keep_draft=drafts.keep,
        drop_draft=drafts.drop,
        new_id=tools.new_id,
        zone=tools.clock.zone,
        in_words=lambda written, offered: in_words(composition, written, offered),
        write_text=lambda path, text: write_whole(path, text.encode()),
    )


def offers(
    composition: Composition, kind: EntryKind | None = None, day: date | None = None
) -> Offers:
    """Questions and words to pick from; runs on the journal's thread."""
    journal, names, today = composition.journal, composition.names(), composition.clock.today()
    answered = journal.ratings.last_answered()
    scales = tuple(names.scales.values())
    return Offers(
        scales=scales,
        choices=tuple(names.choices.values()),
        triggers=_recent(composition, EntryKind.TRIGGER, names),
        lapses=_recent(composition, EntryKind.LAPSE, names),
        templates=tuple(each for each in journal.templates.all() if not each.hidden),
        not_due=frozenset(s.id for s in scales if not is_due(s, answered.get(s.id), today)),
        tags=tuple(tag for tag, _ in journal.entries.tags()),
        plans=_cards(composition) if kind is EntryKind.TRIGGER else (),
        week=LookBack(journal)(day or today) if kind is EntryKind.REVIEW else None,
    )


def _cards(composition: Composition) -> tuple[str, ...]:
    """The if-then cards of the plan, each as the line that is kept with a trigger."""
    said = tr("If {when}, then {then}")
    cards = composition.journal.plan.if_thens.all()
    return tuple(said.format(when=card.when, then=card.then)[:LINE_LIMIT] for card in cards)


def in_words(composition: Composition, written: Written, offered: Offers) -> str:
    """What stands in a form as plain text."""
    now, zone = composition.services.clock.now(), composition.services.clock.zone()
    entry = Entry(EntryId(""), moment_of(now, now, zone), written.body, tags=written.marks.tags)
    names = Names(
        scales={scale.id: scale for scale in offered.scales},
        choices={choice.id: choice for choice in offered.choices},
    )
    return entry_text(entry, names)


def say_saved(composition: Composition, entry: Entry, *, edited: bool) -> None:
    """Leave the form and offer to undo."""
    if composition.navigator.current == "form":
        composition.navigator.back()
    offer_undo(composition, entry, edited=edited)


def offer_undo(composition: Composition, entry: Entry, *, edited: bool) -> None:
    """Say that an entry is saved, and offer to take that back."""
    entries, window = composition.journal.entries, composition.window
    undo = entries.revert if edited else entries.delete

    def run(work: Callable[[], None], done: Callable[[], None]) -> None:
        composition.services.db.run(
            work,
            owner=window,
            done=lambda _: done(),
            refused=lambda error: window.notices.say(explain(error).short),
        )

    def save_again() -> None:
        if edited:
            PutBack(entries)(entry)
        else:
            entries.restore(entry.id)

    window.notices.undoable(
        tr("Changed.") if edited else tr("Saved."),
        tr("changing an entry") if edited else kind_words(entry.kind),
        lambda: run(lambda: undo(entry.id), lambda: window.notices.say(tr("Undone."))),
        lambda: run(save_again, lambda: offer_undo(composition, entry, edited=edited)),
    )


def _recent(composition: Composition, kind: EntryKind, names: Names) -> tuple[RecentEntry, ...]:
    wanted = EntryFilter(kinds=(kind,))
    entries = composition.journal.entries.newest(RECENT, wanted=wanted)
    return tuple(_in_a_line(entry, names) for entry in entries)


def _in_a_line(entry: Entry, names: Names) -> RecentEntry:
    shown = card(entry, names)
    words = " · ".join(part for part in (shown.title, shown.summary) if part)
    return RecentEntry(entry.id, f"{short_day(entry.moment.day)}  {words}"[:90])
