"""Composes the screen of the person's own questions and words."""

from journal_app.app.composition.composition import Composition
from journal_app.app.starter import starter_set
from journal_app.ui.screen import Built
from journal_app.ui.screens.tracking.presenter import TrackingPresenter
from journal_app.ui.screens.tracking.read_lists import ReadLists
from journal_app.ui.screens.tracking.view import TrackingView
from journal_app.usecases.keep_lists import KeepLists


def build(composition: Composition) -> Built[TrackingView, TrackingPresenter]:
    """What is asked, and which words are offered."""
    services = composition.services
    view, starter = TrackingView(services.icons), starter_set(services.resources)
    examples = tuple(zip(starter.themes, starter.signs, strict=True))
    presenter = TrackingPresenter(
        view,
        composition.context,
        ReadLists(composition.journal, examples),
        KeepLists(composition.journal, services.new_id),
    )
    return Built(view, presenter, presenter.reload, view.focus_first)
