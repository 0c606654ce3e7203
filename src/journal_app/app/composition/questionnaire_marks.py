"""Joins the screen that asks which questions are about not being safe."""

from journal_app.app.composition.composition import Composition
from journal_app.domain.errors import JournalError
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire_marks.presenter import MarksActions, MarksPresenter
from journal_app.ui.screens.questionnaire_marks.view import MarksView
from journal_app.usecases.add_questionnaire import AddQuestionnaire


def adding(composition: Composition) -> AddQuestionnaire:
    """The way a questionnaire comes in."""
    return AddQuestionnaire(
        composition.journal, FHIR, composition.services.clock, composition.services.new_id
    )


def build(composition: Composition) -> Built[MarksView, MarksPresenter]:
    """One questionnaire at a time."""
    view = MarksView()

    def refuse(error: JournalError) -> None:
        composition.window.notices.say(explain(error).short)
        composition.navigator.leave_questionnaire()

    actions = MarksActions(
        keep=adding(composition).keep,
        left=composition.navigator.leave_questionnaire,
        refused=refuse,
    )
    presenter = MarksPresenter(view, composition.services.db, actions)
    return Built(view, presenter, focus=view.focus_first)
