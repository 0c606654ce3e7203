"""Composes the guide."""

from journal_app.app.composition.composition import Composition
from journal_app.app.guide_pages import guide_folder, guide_pages
from journal_app.ui.screen import Built
from journal_app.ui.screens.guide.presenter import GuidePresenter
from journal_app.ui.screens.guide.view import GuideView


def build(composition: Composition) -> Built[GuideView, GuidePresenter]:
    """The pages that ship with the program, in the language in force."""
    services = composition.services
    view = GuideView(services.icons, guide_folder(services.resources))
    presenter = GuidePresenter(view, composition.navigator, guide_pages(services.resources))
    return Built(view, presenter, presenter.reload, view.focus_first)
