"""Joins the screen on which a questionnaire is filled in."""

from collections.abc import Callable

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.questionnaire_marks import adding
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


def build(composition: Composition) -> Built[FillView, FillPresenter]:
    """One questionnaire at a time, with its draft."""
    view = FillView()
    exits = FillExits(
        saved=lambda response: say_saved(composition, response),
        left=composition.navigator.leave_questionnaire,
        refused=lambda error: refuse(composition, error),
        help_now=lambda: composition.navigator.help_now(after_unsafe=True),
        unasked=lambda form: ask_first(composition, form),
    )
    presenter = FillPresenter(view, composition.services.db, _actions(composition), exits)
    composition.drafts.add(NAME, presenter)
    return Built(view, presenter, focus=presenter.arrive)


def ask_first(composition: Composition, form: QuestionnaireId) -> None:
    """Ask about the questions of one that was kept without being asked, then fill it in."""
    composition.services.db.run(
        lambda: adding(composition).again(form),
        owner=composition.window,
        done=lambda unasked: composition.navigator.ask_marks(
            unasked, new=False, then=lambda _: composition.navigator.fill_in(form)
        ),
        refused=lambda error: refuse(composition, error),
    )


def refuse(composition: Composition, error: JournalError) -> None:
    """Say why it cannot be filled in, and go back."""
    composition.navigator.leave_questionnaire()
    composition.window.notices.say(explain(error).short)


def say_saved(composition: Composition, response: KeptResponse) -> None:
    """Go back and offer to undo."""
    composition.navigator.leave_questionnaire()
    offer_undo(composition, response)


def offer_undo(composition: Composition, response: KeptResponse) -> None:
    """Say that answers are saved, and offer to take that back."""
    book, window = composition.journal.questionnaires, composition.window

    def run(work: Callable[[], None], done: Callable[[], None]) -> None:
        composition.services.db.run(
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
            lambda: book.restore_response(response.id), lambda: offer_undo(composition, response)
        ),
    )


def _actions(composition: Composition) -> FillActions:
    journal, tools = composition.journal, composition.services
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
