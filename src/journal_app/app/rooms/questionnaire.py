"""Joins the screen on which a questionnaire is filled in."""

from collections.abc import Callable

from journal_app.app.rooms.house import House
from journal_app.app.rooms.questionnaire_marks import adding, ask_marks
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.filled import KeptResponse
from journal_app.exchange.fhir_format import FHIR
from journal_app.translation import tr
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire.presenter import (
    FillActions,
    FillExits,
    FillPresenter,
    Opened,
    Wish,
)
from journal_app.ui.screens.questionnaire.view import FillView
from journal_app.usecases.answer_questionnaire import AnswerQuestionnaire
from journal_app.usecases.questionnaire_draft import QuestionnaireDraft

NAME = "questionnaire"
_LISTS = frozenset({"questionnaires", "questionnaire-results"})


def build(house: House) -> Built:
    """One questionnaire at a time, with its draft."""
    view = FillView()
    exits = FillExits(
        saved=lambda response: say_saved(house, response),
        left=lambda: leave(house),
        refused=lambda error: refuse(house, error),
        help_now=lambda: house.help_now(after_unsafe=True),
        unasked=lambda form: ask_first(house, form),
    )
    house.filling = FillPresenter(view, house.tools.db, _actions(house), exits)
    house.desks.add(NAME, house.filling)
    return Built(view, focus=house.filling.arrive)


def fill_in(house: House, form: QuestionnaireId) -> None:
    """Open a questionnaire, from wherever one is."""
    here = house.window.current
    house.filled_from = here if here in _LISTS else ""
    house.go(NAME)
    assert house.filling is not None
    house.filling.begin(form)


def ask_first(house: House, form: QuestionnaireId) -> None:
    """Ask about the questions of one that was kept without being asked, then fill it in."""

    def fill(_: object) -> None:
        house.go(NAME)
        assert house.filling is not None
        house.filling.begin(form)

    house.tools.db.run(
        lambda: adding(house).again(form),
        owner=house.window,
        done=lambda unasked: ask_marks(house, unasked, new=False, then=fill),
        refused=lambda error: refuse(house, error),
    )


def leave(house: House) -> None:
    """Go back to where the questionnaire was opened."""
    if house.window.current == NAME:
        if house.filled_from:
            house.go(house.filled_from)
        else:
            house.router.back()


def refuse(house: House, error: JournalError) -> None:
    """Say why it cannot be filled in, and go back."""
    leave(house)
    house.window.notices.say(explain(error).short)


def say_saved(house: House, response: KeptResponse) -> None:
    """Go back and offer to undo."""
    leave(house)
    offer_undo(house, response)


def offer_undo(house: House, response: KeptResponse) -> None:
    """Say that answers are saved, and offer to take that back."""
    book, window = house.journal.questionnaires, house.window

    def run(work: Callable[[], None], done: Callable[[], None]) -> None:
        house.tools.db.run(
            work,
            owner=window,
            done=lambda _: done(),
            refused=lambda error: window.notices.say(explain(error).short),
        )

    window.notices.undoable(
        tr("Saved."),
        tr("answers to a questionnaire"),
        lambda: run(
            lambda: book.delete_response(response.id),
            lambda: window.notices.say(tr("Undone.")),
        ),
        lambda: run(
            lambda: book.restore_response(response.id), lambda: offer_undo(house, response)
        ),
    )


def _actions(house: House) -> FillActions:
    journal, tools = house.journal, house.tools
    answer = AnswerQuestionnaire(journal, FHIR, tools.clock)
    drafts = QuestionnaireDraft(journal.drafts, tools.clock)

    def open_form(form: QuestionnaireId) -> Opened:
        kept = journal.questionnaires.get(form)
        return Opened(kept, FHIR.read(kept.source), drafts.load(form))

    def keep(wish: Wish) -> KeptResponse:
        begun = wish.begun
        return answer(
            wish.kept,
            ResponseId(wish.response_id),
            begun.answers,
            begun.marks,
            finished=wish.finished,
        )

    return FillActions(
        open=open_form,
        keep=keep,
        keep_draft=drafts.keep,
        new_id=tools.new_id,
        zone=tools.clock.zone,
    )
