"""Composes the screen on which a questionnaire is filled in."""

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.questionnaire_marks import adding
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire.presenter import FillPresenter
from journal_app.ui.screens.questionnaire.view import FillView
from journal_app.usecases.answer_questionnaire import AnswerQuestionnaire
from journal_app.usecases.fill_questionnaire import FillQuestionnaire
from journal_app.usecases.questionnaire_draft import QuestionnaireDraft


def build(composition: Composition) -> Built[FillView, FillPresenter]:
    """One questionnaire at a time, with its draft."""
    journal, clock = composition.journal, composition.clock
    view = FillView()
    fill = FillQuestionnaire(
        journal.questionnaires,
        adding(composition),
        AnswerQuestionnaire(journal, FHIR, clock),
        QuestionnaireDraft(journal.drafts, clock),
    )
    presenter = FillPresenter(view, composition.context, fill)
    composition.drafts.add("questionnaire", presenter)
    return Built(view, presenter, focus=presenter.arrive)
