"""Composes the screen that asks which questions are about not being safe."""

from journal_app.app.composition.composition import Composition
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire_marks.presenter import MarksPresenter
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

    presenter = MarksPresenter(view, composition.context, adding(composition))
    return Built(view, presenter, focus=view.focus_first)
