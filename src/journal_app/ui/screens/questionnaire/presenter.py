"""Takes a questionnaire from the first answer to "saved"."""

from collections.abc import Callable
from dataclasses import replace

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.answer import Answer, TextAnswer
from journal_app.domain.questionnaire.errors import UnansweredError
from journal_app.domain.questionnaire.filled import KeptResponse
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.questionnaire.marked import asks_for_help
from journal_app.translation import tr
from journal_app.ui.jobs import Refused
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.questionnaire.odd import Odd
from journal_app.ui.screens.questionnaire.state import FillState
from journal_app.ui.screens.questionnaire.typed_answer import answer_typed
from journal_app.ui.screens.questionnaire.view import FillView
from journal_app.ui.undo_offer import UndoOffer
from journal_app.ui.unsaved.form_draft import FormDraft, Work
from journal_app.usecases.answer_questionnaire import missing_in
from journal_app.usecases.fill_questionnaire import FillQuestionnaire, Opened
from journal_app.usecases.questionnaire_draft import Begun
from journal_app.usecases.write_entry import Marks

_TEXTS = frozenset({ItemKind.STRING, ItemKind.TEXT})


class FillPresenter:
    """One questionnaire at a time, with its draft."""

    def __init__(self, view: FillView, context: ScreenContext, fill: FillQuestionnaire) -> None:
        self._view, self._context, self._fill = view, context, fill
        self._offer_undo = UndoOffer(context, view)
        self._state: FillState | None = None
        self._response = ResponseId("")
        self._helped: frozenset[str] = frozenset()
        self._one_by_one = True
        self._form_draft = FormDraft(context.jobs, self._collect, self._refuse, view)
        view.answered.connect(self._answer)
        view.typed.connect(self._type)
        view.settled.connect(self._offer_help)
        view.moved.connect(self._move)
        view.layout_chosen.connect(self._choose_layout)
        view.marks_changed.connect(self._mark)
        view.save_requested.connect(lambda: self._save(finished=True))
        view.unfinished_requested.connect(lambda: self._save(finished=False))
        view.leave_requested.connect(self._leave)
        view.discard_requested.connect(self._discard)

    def begin(self, form: QuestionnaireId) -> None:
        """Open a questionnaire, with what was answered before and not saved."""

        def show(opened: Opened) -> None:
            if not opened.kept.asked:
                self._ask_first(form)
                return
            self._form_draft.begin_afresh()
            self._response = self._fill.new_id()
            self._show(
                FillState(
                    kept=opened.kept,
                    form=opened.form,
                    begun=opened.begun,
                    alone=self._one_by_one,
                    from_draft=not opened.begun.empty,
                )
            )
            assert self._state is not None
            self._helped = self._asking(self._state)
            self._view.focus_question()

        def load() -> None:
            self._state = None
            self._context.jobs.run(
                lambda: self._fill.open(form),
                owner=self._view,
                done=show,
                refused=self._not_opened,
            )

        self.keep_draft(load)  # what is answered in another one comes first

    def _ask_first(self, form: QuestionnaireId) -> None:
        """Ask about the questions of one that was kept without being asked, then fill it in."""
        navigator = self._context.navigator
        self._context.jobs.run(
            lambda: self._fill.unasked(form),
            owner=self._view,
            done=lambda unasked: navigator.ask_marks(
                unasked, new=False, then=lambda _: navigator.fill_in(form)
            ),
            refused=self._not_opened,
        )

    def _not_opened(self, error: JournalError) -> None:
        """Say why it cannot be filled in, and go back."""
        self._context.navigator.leave_questionnaire()
        self._context.refuse(error)

    def arrive(self) -> None:
        """Put the cursor where it was."""
        self._view.focus_question()

    @property
    def writing(self) -> bool:
        """Whether a questionnaire is open that was neither saved nor left."""
        return self._state is not None

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is answered inside the journal until it is saved."""
        self._form_draft.keep(then, refused)

    def _collect(self) -> Work | None:
        state = self._state
        if state is None or state.saving:
            return None
        return lambda: self._fill.keep_draft(state.kept.id, state.begun)

    def _show(self, state: FillState) -> None:
        self._state = state
        self._view.show_state(state)

    def _answer(self, link_id: str, answers: tuple[Answer, ...]) -> None:
        """Take an answer; one that asks for help gets it at once, with the draft kept."""
        if self._take(link_id, answers):
            self._offer_help()

    def _take(self, link_id: str, answers: tuple[Answer, ...]) -> bool:
        state = self._state
        if state is None or state.saving:
            return False
        kept = {name: each for name, each in state.begun.answers.items() if name != link_id}
        begun = replace(state.begun, answers=kept | ({link_id: answers} if answers else {}))
        self._touch(replace(begun, at=link_id))
        return True

    def _offer_help(self) -> bool:
        """Open Help now where an answer asks for it that did not before."""
        if self._state is None:
            return False
        asking = self._asking(self._state)
        new, self._helped = asking - self._helped, asking
        if new:
            self._context.navigator.help_now(after_unsafe=True)
        return bool(new)

    def _asking(self, state: FillState) -> frozenset[str]:
        return asks_for_help(state.form, state.kept.marked, state.begun.answers)

    def _type(self, link_id: str, text: str) -> None:
        """Take what stands in a field; words beside options ask for help once they are written."""
        state = self._state
        if state is None or state.saving:
            return
        item = state.form.item(link_id)
        assert item is not None
        before = state.begun.answers.get(link_id, ())
        try:
            answers = _typed(item, text, before, self._context.clock.zone())
        except JournalError as error:
            self._refuse(error)
            return
        if item.kind not in _TEXTS:
            typed = {name: each for name, each in state.begun.typed.items() if name != link_id}
            typed |= {link_id: text} if text else {}
            self._state = replace(state, begun=replace(state.begun, typed=typed))
        if item.kind is ItemKind.OPEN_CHOICE:
            self._take(link_id, answers)
        else:
            self._answer(link_id, answers)

    def _move(self, link_id: str) -> None:
        state = self._state
        if state is not None:
            self._show(replace(state, begun=replace(state.begun, at=link_id), problem=""))

    def _choose_layout(self, one_by_one: bool) -> None:  # noqa: FBT001 - the value of a signal
        self._one_by_one = one_by_one
        if self._state is not None:
            self._show(replace(self._state, alone=one_by_one))

    def _mark(self, bring: bool, private: bool) -> None:  # noqa: FBT001 - values of a signal
        if self._state is not None:
            marks = Marks(bring=bring, private=private)
            self._touch(replace(self._state.begun, marks=marks))

    def _touch(self, begun: Begun) -> None:
        assert self._state is not None
        self._form_draft.touch()
        self._show(replace(self._state, begun=begun, problem="", unfinished=False))

    def _save(self, *, finished: bool) -> None:
        state = self._state
        if state is None or state.saving:
            return
        if state.unread:
            self._point_out(state.unread[0], self._unreadable(state))
            return
        if self._offer_help():
            return
        missing = missing_in(state.form, state.begun.answers)
        if finished and missing and state.begun.answers:
            self._point_out(missing[0], explain(UnansweredError(len(missing))).short, more=True)
            return
        self._form_draft.pause()
        self._show(replace(state, saving=True, problem=""))
        self._context.jobs.run(
            lambda: self._fill.keep(state.kept, self._response, state.begun, finished=finished),
            owner=self._view,
            done=self._saved,
            refused=self._refuse,
        )

    def _point_out(self, link_id: str, problem: str, *, more: bool = False) -> None:
        """Go to a question and say what is needed there."""
        assert self._state is not None
        begun = replace(self._state.begun, at=link_id)
        self._show(replace(self._state, begun=begun, problem=problem, unfinished=more))
        self._view.focus_question()

    def _unreadable(self, state: FillState) -> str:
        question = next(q for q in state.sheet.questions if q.item.link_id == state.unread[0])
        said = tr("Question {n}: this does not fit yet. It is still there as you typed it.")
        return said.format(n=question.number)

    def _saved(self, response: KeptResponse) -> None:
        self._state = None
        self._context.navigator.leave_questionnaire()
        self._offer_undo(
            tr("Saved."),
            tr("answers to a questionnaire"),
            lambda: self._fill.take_back(response.id),
            lambda: self._fill.restore(response.id),
        )

    def _refuse(self, error: JournalError) -> None:
        if self._state is not None:
            self._show(replace(self._state, saving=False, problem=explain(error).short))
            self._form_draft.keep_soon()

    def _leave(self) -> None:
        """Go once what is answered is kept."""
        if self._state is None or not self._state.saving:
            self.keep_draft(self._left)

    def _left(self) -> None:
        self._state = None
        self._context.navigator.leave_questionnaire()

    def _discard(self) -> None:
        state = self._state
        if state is None or state.saving:
            return
        self._form_draft.begin_afresh()
        self._context.jobs.run(
            lambda: self._fill.keep_draft(state.kept.id, Begun()),
            owner=self._view,
            done=lambda _: self.begin(state.kept.id),
            refused=self._refuse,
        )


def _typed(item: Item, text: str, before: tuple[Answer, ...], zone: str) -> tuple[Answer, ...]:
    """What was typed as answers; a text is one as soon as anything stands there."""
    if item.kind in _TEXTS:
        return (TextAnswer(text),) if text else ()
    if item.kind is ItemKind.OPEN_CHOICE:
        picked = tuple(one for one in before if item.several and item.option_of(one) is not None)
        return (*picked, TextAnswer(text)) if text.strip() else picked
    found = answer_typed(item, text, zone)
    return () if found is None or isinstance(found, Odd) else (found,)
