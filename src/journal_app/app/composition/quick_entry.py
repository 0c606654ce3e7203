"""Composes the quick-entry window."""

from PySide6.QtWidgets import QWidget

from journal_app.app.composition.composition import Composition
from journal_app.app.window_activation import come_to_front
from journal_app.ui.quick_entry.presenter import QuickEntryPresenter
from journal_app.ui.quick_entry.view import QuickEntryView
from journal_app.usecases.keep_draft import DraftBox
from journal_app.usecases.keep_quick_entry import KeepQuickEntry
from journal_app.usecases.write_entry import WriteEntry


class InFront:
    """Brings the window of the journal to where the person is (fits ``JournalInFront``)."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def __call__(self) -> None:
        """Show it before all others."""
        come_to_front(self._window)


def build(composition: Composition) -> QuickEntryPresenter:
    """A window of its own beside the window of the journal."""
    journal, clock = composition.journal, composition.clock
    view = QuickEntryView(composition.services.icons)
    write = WriteEntry(journal.entries, journal.preferences, clock, composition.services.new_id)
    keep = KeepQuickEntry(journal, write, DraftBox(journal.drafts, clock))
    presenter = QuickEntryPresenter(view, composition.context, keep, InFront(composition.window))
    composition.drafts.add("quick-entry", presenter)
    return presenter
