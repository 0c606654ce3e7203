"""Joins the Journal screen."""

from journal_app.app.rooms.house import House
from journal_app.domain.entry import Entry, EntryKind
from journal_app.ui.screen import Built
from journal_app.ui.screens.journal.presenter import JournalActions, JournalPresenter
from journal_app.ui.screens.journal.view import JournalView
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.ports import Cursor


def build(house: House) -> Built:
    """Everything that was written down."""
    view = JournalView(house.tools.icons)
    entries = house.journal.entries
    edit = EditEntry(entries, house.journal.preferences, house.tools.clock)

    def page(limit: int, after: Cursor | None, kinds: tuple[EntryKind, ...]) -> list[Entry]:
        return entries.newest(limit, after=after, kinds=kinds)

    actions = JournalActions(
        page=page,
        names=house.names,
        delete=entries.delete,
        restore=entries.restore,
        mark=lambda entry_id, marks: edit(entry_id, marks=marks),
        edit=house.edit,
        write=lambda: house.write(EntryKind.CHECK_IN),
    )
    presenter = JournalPresenter(view, house.tools.db, actions, house.window.notices)
    house.timeline = presenter
    return Built(view, presenter.reload, view.focus_first)
