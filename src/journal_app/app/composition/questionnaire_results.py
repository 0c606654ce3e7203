"""Composes the screen of one questionnaire: sums, settings, every time it was filled in."""

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.form_files import ClinicFiles
from journal_app.charts.fonts import register_fonts
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.chart_look import chart_look
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire_results.presenter import ResultsPresenter
from journal_app.ui.screens.questionnaire_results.view import ResultsView
from journal_app.usecases.one_questionnaire import OneQuestionnaire
from journal_app.usecases.read_questionnaires import ReadQuestionnaires


def build(composition: Composition) -> Built[ResultsView, ResultsPresenter]:
    """One questionnaire."""
    services, journal = composition.services, composition.journal
    register_fonts(services.resources / "fonts")
    view = ResultsView(services.icons)
    presenter = ResultsPresenter(
        view,
        composition.context,
        OneQuestionnaire(journal.questionnaires, ReadQuestionnaires(journal, FHIR)),
        ClinicFiles(composition.window),
        chart_look(services.icons.colours),
    )
    return Built(view, presenter, presenter.reload, view.focus_first)
