"""Keeps a questionnaire as soon as its questions were asked about, and not before."""

from collections.abc import Callable

from journal_app.domain.errors import JournalError
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.ui.questionnaire_words import title_words, unread_words
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.questionnaire_marks.state import MarksState
from journal_app.ui.screens.questionnaire_marks.view import MarksView
from journal_app.usecases.add_questionnaire import AddQuestionnaire, Unasked


class MarksPresenter:
    """One questionnaire at a time."""

    def __init__(self, view: MarksView, context: ScreenContext, add: AddQuestionnaire) -> None:
        self._view, self._context, self._add = view, context, add
        self._unasked: Unasked | None = None
        self._then: Callable[[KeptForm], None] = _nothing
        view.confirmed.connect(self._keep)
        view.left.connect(self._leave)

    def ask(self, unasked: Unasked, *, new: bool, then: Callable[[KeptForm], None]) -> None:
        """Ask about one, and go on when it is kept; where there is nothing to ask, at once."""
        self._unasked, self._then = unasked, then
        questions = unasked.proposals
        unread = unread_words(unasked.form) if new else ()
        if not (questions or unread):
            self._keep(frozenset())
            return
        title = title_words(unasked.form.title)
        self._view.show_state(MarksState(title, questions, new, unread))

    def _keep(self, marked: frozenset[str]) -> None:
        unasked, then = self._unasked, self._then
        if unasked is None:
            return
        self._unasked = None
        self._context.jobs.run(
            lambda: self._add.keep(unasked, marked),
            owner=self._view,
            done=then,
            refused=self._not_kept,
        )

    def _leave(self) -> None:
        self._unasked = None
        self._context.navigator.leave_questionnaire()

    def _not_kept(self, error: JournalError) -> None:
        self._context.refuse(error)
        self._context.navigator.leave_questionnaire()


def _nothing(_: KeptForm) -> None:
    """Do nothing."""
