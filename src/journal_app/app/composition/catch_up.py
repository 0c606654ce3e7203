"""Composes the sheet of the last days."""

from journal_app.app.composition.composition import Composition
from journal_app.ui.screen import Built
from journal_app.ui.screens.catch_up.presenter import NAME, CatchUpPresenter
from journal_app.ui.screens.catch_up.view import CatchUpView
from journal_app.usecases.catch_up import CatchUp, CatchUpDraft
from journal_app.usecases.day_sheet import ReadSheet
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.write_entry import WriteEntry


def build(composition: Composition) -> Built[CatchUpView, CatchUpPresenter]:
    """One sheet at a time, with its draft."""
    journal, clock = composition.journal, composition.clock
    view = CatchUpView(composition.services.icons)
    catch_up = CatchUp(
        journal,
        WriteEntry(journal.entries, journal.preferences, clock, composition.services.new_id),
        EditEntry(journal.entries, journal.preferences, clock),
    )
    presenter = CatchUpPresenter(
        view,
        composition.context,
        ReadSheet(journal, clock),
        catch_up,
        CatchUpDraft(journal.drafts, clock),
    )
    composition.drafts.add(NAME, presenter)
    return Built(view, presenter, presenter.reload, presenter.arrive)
