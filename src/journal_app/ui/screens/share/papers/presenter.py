"""Gathers a paper on the journal's thread, draws it on the other; what is seen is what leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from journal_app.domain.errors import JournalError
from journal_app.domain.preferences import Preferences
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.ui.jobs import Jobs
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.share.leaving import Leaving, Paper
from journal_app.ui.screens.share.papers.state import PaperRequest, PapersState
from journal_app.ui.screens.share.papers.view import PapersView

Gathered = tuple[Any, bool, tuple[str, ...]]
"""The content, whether there is no plan to make it of, and the names that were made short."""
Drawn = tuple[list[bytes], Sequence[MissingLetters]]


@dataclass(frozen=True, slots=True)
class PaperActions:
    """What the other pages need done."""

    preferences: Callable[[], Preferences]
    gather: Callable[[PaperRequest], Gathered]
    """On the journal's thread."""
    pages: Callable[[Paperwork, Any], list[bytes]]
    """On the drawing thread: the content's pages as PNG."""
    missing: Callable[[Any], Sequence[MissingLetters]]
    """On the drawing thread: signs of the content that cannot be printed."""
    paper: Callable[[PaperRequest, Any], Paper]
    """What is seen, as something that may leave."""


class PapersPresenter:
    """The newest wish is the one that is drawn."""

    def __init__(
        self,
        view: PapersView,
        jobs: tuple[Jobs, Jobs],
        actions: PaperActions,
        leaving: Leaving,
    ) -> None:
        self._view, self._actions, self._leaving = view, actions, leaving
        self._db, self._drawing = jobs
        self._state = PapersState(PaperRequest())
        self._asked = 0
        self._begun = False
        view.changed.connect(self._set)

    def reload(self) -> None:
        """Gather and draw afresh."""
        self._db.run(
            self._actions.preferences,
            owner=self._view,
            done=self._begin,
            refused=self._refuse,
        )

    def ask_again(self, request: PaperRequest) -> None:
        """Show a paper as it was shared before."""
        self._begun = True
        self._state = replace(self._state, request=request)

    def _begin(self, preferences: Preferences) -> None:
        request = self._state.request
        if not self._begun:
            self._begun = True
            request = replace(request, paper=preferences.paper, who=preferences.initials)
        self._set(request)

    def _set(self, request: PaperRequest) -> None:
        self._state = replace(self._state, request=request)
        self._view.show_state(self._state)
        self._leaving.expect()
        self._asked += 1
        asked = self._asked
        self._db.run(
            lambda: self._actions.gather(request),
            owner=self._view,
            done=lambda gathered: self._draw(gathered, asked),
            refused=lambda error: self._refuse_drawing(error, asked),
        )

    def _draw(self, gathered: Gathered, asked: int) -> None:
        if asked != self._asked:
            return
        content, unplanned, names = gathered
        paperwork = self._state.request.paperwork
        self._state = replace(self._state, unplanned=unplanned, names=names)
        self._view.show_state(self._state)
        self._drawing.run(
            lambda: (self._actions.pages(paperwork, content), self._actions.missing(content)),
            owner=self._view,
            done=lambda drawn: self._show(drawn, content, asked),
            refused=lambda error: self._refuse_drawing(error, asked),
        )

    def _show(self, drawn: Drawn, content: Any, asked: int) -> None:
        if asked == self._asked:
            pages, missing = drawn
            self._state = replace(self._state, missing=tuple(missing))
            self._view.show_state(self._state)
            self._view.pages.show_pages(pages)
            self._leaving.offer(self._actions.paper(self._state.request, content))

    def _refuse_drawing(self, error: JournalError, asked: int) -> None:
        if asked == self._asked:
            self._refuse(error)

    def _refuse(self, error: JournalError) -> None:
        self._leaving.refuse(explain(error).short)
