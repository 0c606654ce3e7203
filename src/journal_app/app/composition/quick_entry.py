"""Joins the quick-entry window."""

from journal_app.app.composition.composition import Composition
from journal_app.app.front import come_to_front
from journal_app.domain.entry import Body, Entry
from journal_app.ui.quick_entry.presenter import (
    FORM,
    QuickEntryActions,
    QuickEntryExits,
    QuickEntryPresenter,
)
from journal_app.ui.quick_entry.view import QuickEntryView
from journal_app.ui.refusal_words import explain
from journal_app.usecases.keep_draft import DraftBox
from journal_app.usecases.write_entry import WriteEntry


def build(composition: Composition) -> QuickEntryPresenter:
    """A window of its own beside the window of the journal."""
    journal, tools = composition.journal, composition.services
    view = QuickEntryView(tools.icons)
    write = WriteEntry(journal.entries, journal.preferences, tools.clock, tools.new_id)
    drafts = DraftBox(journal.drafts, tools.clock)

    def keep(body: Body) -> Entry:
        with journal.transaction():
            entry = write(body)
            drafts.drop(FORM)
        return entry

    def help_now(after_unsafe: bool) -> None:  # noqa: FBT001 - as the window says it
        view.hide()
        composition.navigator.help_now(after_unsafe=after_unsafe)
        come_to_front(composition.window)

    presenter = QuickEntryPresenter(
        view,
        tools.db,
        QuickEntryActions(
            scales=journal.scales.all,
            write=keep,
            take_back=journal.entries.delete,
            load_draft=drafts.load,
            keep_draft=drafts.keep,
            drop_draft=drafts.drop,
        ),
        QuickEntryExits(
            help_now=help_now,
            journal=lambda: come_to_front(composition.window),
            refused=lambda error: composition.window.notices.say(explain(error).short),
        ),
    )
    composition.drafts.add("quick-entry", presenter)
    return presenter
