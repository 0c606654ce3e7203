"""Composes the list of questionnaires."""

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.form_files import ClinicFiles
from journal_app.app.composition.questionnaire_marks import adding
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from journal_app.ui.screens.questionnaires.view import QuestionnairesView
from journal_app.usecases.read_questionnaires import ReadQuestionnaires


def build(composition: Composition) -> Built[QuestionnairesView, QuestionnairesPresenter]:
    """Every questionnaire of the clinic."""
    view = QuestionnairesView(composition.services.icons)
    presenter = QuestionnairesPresenter(
        view,
        composition.context,
        ReadQuestionnaires(composition.journal, FHIR),
        adding(composition),
        ClinicFiles(composition.window, composition.services.policy.questionnaires),
    )
    return Built(view, presenter, presenter.reload, view.focus_first)
