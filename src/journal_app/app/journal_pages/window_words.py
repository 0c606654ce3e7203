"""Entries in the words of the window, and the pages beside them."""

from collections.abc import Iterator
from datetime import date

from journal_app.app.journal_pages.forms import forms_page
from journal_app.app.journal_pages.lists import lists_page
from journal_app.app.journal_pages.plan import plan_page
from journal_app.app.journal_pages.programme import programme_page
from journal_app.app.journal_pages.shared import shared_page, talk_page
from journal_app.translation import tr
from journal_app.ui.date_words import month_of_year
from journal_app.ui.entry_blocks import Block, ChainSteps, FigureBlock, Gentle, Said
from journal_app.ui.entry_card import card
from journal_app.ui.entry_details import details
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.read_names import ReadNames
from journal_app.ui.words import long_day
from journal_app.usecases.export_pages import PageSection, PageText, ReadPage
from journal_app.usecases.export_ports import ExportOrder, KeptEntry
from journal_app.usecases.ports import Journal


class WindowWords:
    """Puts a journal into words (fits ``JournalPages``)."""

    def __init__(self, journal: Journal) -> None:
        self._names = ReadNames(journal.scales, journal.choices)()

    def month(self, first: date) -> str:
        """A month and its year."""
        return month_of_year(first)

    def day(self, day: date) -> str:
        """A day with its weekday."""
        return long_day(day)

    def entry(self, kept: KeptEntry) -> PageSection:
        """An entry with its time, its kind and its marks."""
        entry, shown = kept.entry, card(kept.entry, self._names)
        kind = kind_words(entry.kind)
        when = "" if entry.body.whole_day else shown.time
        day = long_day(entry.moment.day) if kept.binned_at else ""
        named = (shown.title,) if shown.title.startswith(kind) else (kind, shown.title)
        parts = (day, when, *named, *shown.badges)
        said = (text for block in details(entry, self._names) for text in _texts(block))
        return PageSection(" · ".join(part for part in parts if part), tuple(said))

    def pages(self, journal: Journal, order: ExportOrder) -> Iterator[ReadPage]:
        """Plan, programme, questionnaires, lists for sessions, what was shared, own words."""
        made = (
            plan_page(journal),
            programme_page(journal),
            forms_page(journal, order),
            talk_page(journal),
            shared_page(journal),
            lists_page(journal),
        )
        yield from (page for page in made if page.sections)

    def bin(self) -> str:
        """The bin."""
        return tr("Bin")


def _texts(block: Block) -> Iterator[PageText]:
    match block:
        case Said(question, text):
            yield PageText(question, text)
        case FigureBlock(rows):
            yield from (PageText(question, answer, short=True) for question, answer in rows)
        case ChainSteps(question, steps):
            yield PageText(question, "")
            turn = tr("could turn here")
            for step in steps:
                kind = f"{step.kind} · {turn}" if step.could_turn else step.kind
                yield PageText(kind, step.text, short=True)
        case Gentle(text):
            yield PageText("", text)
