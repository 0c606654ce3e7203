"""Joins the Journal screen."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from journal_app.app.composition.composition import Composition
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.search import EntryFilter, Found
from journal_app.ui.entry_acts import EntryWrites
from journal_app.ui.screen import Built
from journal_app.ui.screens.journal.actions import JournalActions, JournalReads, Surroundings
from journal_app.ui.screens.journal.presenter import JournalPresenter
from journal_app.ui.screens.journal.state import Offered
from journal_app.ui.screens.journal.view import JournalView
from journal_app.usecases.earlier_versions import PutBack
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.ports import Cursor
from journal_app.usecases.read_day_values import ReadDayValues
from journal_app.usecases.read_entry import ReadEntry

COUNTED_IN_BIN = 100
"""So many entries of the bin are counted on its button."""


def build(composition: Composition) -> Built[JournalView, JournalPresenter]:
    """Everything that was written down."""
    view = JournalView(composition.services.icons)
    actions = JournalActions(
        reads=_reads(composition),
        writes=writes(composition),
        edit=composition.navigator.edit,
        write=lambda: composition.navigator.write(EntryKind.CHECK_IN),
        open_bin=lambda: composition.navigator.go("bin"),
    )
    presenter = JournalPresenter(view, composition.services.db, actions, composition.window.notices)
    return Built(view, presenter, presenter.reload, view.focus_first)


def writes(composition: Composition) -> EntryWrites:
    """How entries are changed from a list."""
    entries = composition.journal.entries
    edit = EditEntry(entries, composition.journal.preferences, composition.services.clock)
    return EntryWrites(
        delete=entries.delete,
        restore=entries.restore,
        mark=lambda entry_id, marks: edit(entry_id, marks=marks),
        put_back=PutBack(entries),
        revert=entries.revert,
    )


def _reads(composition: Composition) -> JournalReads:
    entries = composition.journal.entries
    read = ReadEntry(entries)

    def find(limit: int, wanted: EntryFilter, after: Cursor | None) -> list[Found]:
        return entries.search(limit, wanted, after=after)

    def surroundings() -> Surroundings:
        tags = tuple(tag for tag, _ in entries.tags())
        in_bin = len(entries.bin(COUNTED_IN_BIN))
        return Surroundings(composition.names(), Offered(tags, composition.clock.today()), in_bin)

    def entry(entry_id: EntryId) -> Entry | None:
        found = entries.get(entry_id) if entries.exists(entry_id) else None
        return found if found is not None and read.in_journal(found) else None

    def first_day() -> date | None:
        span = entries.span()
        return None if span is None else span[0]

    def month(first: date) -> Mapping[date, int]:
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return entries.count_by_day(first, last)

    return JournalReads(
        find=find,
        surroundings=surroundings,
        entry=entry,
        around=read,
        first_day=first_day,
        month=month,
        day_values=ReadDayValues(composition.journal.ratings).of_days,
    )
