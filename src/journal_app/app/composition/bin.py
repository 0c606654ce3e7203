"""Composes the Bin."""

from journal_app.app.composition.composition import Composition
from journal_app.ui.screen import Built
from journal_app.ui.screens.bin.presenter import BinPresenter
from journal_app.ui.screens.bin.view import BinView
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.change_entry import ChangeEntry
from journal_app.usecases.entry_bin import EntryBin


def build(composition: Composition) -> Built[BinView, BinPresenter]:
    """What was deleted and can still come back."""
    journal, clock = composition.journal, composition.clock
    view = BinView(composition.services.icons)
    presenter = BinPresenter(
        view,
        composition.context,
        EntryBin(journal.entries, BackUp(journal.backups, clock, journal.preferences), clock),
        ChangeEntry(journal.entries, journal.preferences, clock),
        composition.names,
    )
    return Built(view, presenter, presenter.reload, view.focus_first)
