"""Composes the quiet way after a lapse."""

from journal_app.app.composition.composition import Composition
from journal_app.ui.screen import Built
from journal_app.ui.screens.lapse.presenter import LapsePresenter
from journal_app.ui.screens.lapse.read_lapse import ReadLapse
from journal_app.ui.screens.lapse.view import LapseView


def build(composition: Composition) -> Built[LapseView, LapsePresenter]:
    """Safety first, then one's own words."""
    view = LapseView(composition.services.icons)
    read = ReadLapse(composition.journal.plan, composition.services.device)
    presenter = LapsePresenter(view, composition.context, read)
    return Built(view, presenter, presenter.reload)
