"""Joins the screen that asks which questions are about not being safe."""

from collections.abc import Callable

from journal_app.app.rooms.house import House
from journal_app.domain.errors import JournalError
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire_marks.presenter import MarksActions, MarksPresenter
from journal_app.ui.screens.questionnaire_marks.view import MarksView
from journal_app.usecases.add_questionnaire import AddQuestionnaire, Unasked

NAME = "questionnaire-marks"


def adding(house: House) -> AddQuestionnaire:
    """The way a questionnaire comes in."""
    return AddQuestionnaire(house.journal, FHIR, house.tools.clock, house.tools.new_id)


def build(house: House) -> Built:
    """One questionnaire at a time."""
    view = MarksView()

    def refuse(error: JournalError) -> None:
        house.window.notices.say(explain(error).short)
        leave(house)

    actions = MarksActions(keep=adding(house).keep, left=lambda: leave(house), refused=refuse)
    house.marks = MarksPresenter(view, house.tools.db, actions)
    return Built(view, focus=view.focus_first)


def leave(house: House) -> None:
    """Go back to where it was asked from; nothing was kept."""
    if house.window.current == NAME:
        if house.filled_from:
            house.go(house.filled_from)
        else:
            house.router.back()


def ask_marks(
    house: House, unasked: Unasked, *, new: bool, then: Callable[[KeptForm], None]
) -> None:
    """Ask about a questionnaire, from wherever one is."""
    house.go(NAME)
    assert house.marks is not None
    house.marks.ask(unasked, new=new, then=then)
