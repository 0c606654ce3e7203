"""Composes the Journal screen."""

from journal_app.app.composition.composition import Composition
from journal_app.ui.screen import Built
from journal_app.ui.screens.journal.presenter import JournalPresenter
from journal_app.ui.screens.journal.surroundings import ReadSurroundings
from journal_app.ui.screens.journal.view import JournalView
from journal_app.usecases.change_entry import ChangeEntry
from journal_app.usecases.read_timeline import ReadTimeline


def build(composition: Composition) -> Built[JournalView, JournalPresenter]:
    """Everything that was written down."""
    journal = composition.journal
    view = JournalView(composition.services.icons)
    presenter = JournalPresenter(
        view,
        composition.context,
        ReadTimeline(journal.entries, journal.ratings),
        ReadSurroundings(journal.entries, composition.names, composition.clock),
        ChangeEntry(journal.entries, journal.preferences, composition.clock),
    )
    return Built(view, presenter, presenter.reload, view.focus_first)
