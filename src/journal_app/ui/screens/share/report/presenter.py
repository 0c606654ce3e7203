"""Composes on the journal's thread, draws pages on the other; what is seen is what leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from journal_app.domain.errors import JournalError
from journal_app.domain.preferences import Preferences
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.ui.jobs import Jobs
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.share.leaving import Leaving, Paper
from journal_app.ui.screens.share.report.state import (
    EntryLine,
    Period,
    ReportRequest,
    ReportState,
    ReportSurroundings,
    period_days,
)
from journal_app.ui.screens.share.report.view import ReportView

Composed = tuple[Any, tuple[EntryLine, ...]]
Drawn = tuple[list[bytes], Sequence[MissingLetters]]


@dataclass(frozen=True, slots=True)
class ReportActions:
    """What the report needs done."""

    today: Callable[[], date]
    around: Callable[[date], ReportSurroundings]
    preferences: Callable[[], Preferences]
    compose: Callable[[ReportRequest], Composed]
    """On the journal's thread: the content of the report, and the entries of its days."""
    pages: Callable[[Any], list[bytes]]
    """On the drawing thread: the content's pages as PNG."""
    missing: Callable[[Any], Sequence[MissingLetters]]
    """On the drawing thread: signs of the content that cannot be printed."""
    paper: Callable[[ReportRequest, Any], Paper]
    """What is seen, as something that may leave."""


class ReportPresenter:
    """The newest wish is the one that is drawn."""

    def __init__(
        self,
        view: ReportView,
        jobs: tuple[Jobs, Jobs],
        actions: ReportActions,
        leaving: Leaving,
    ) -> None:
        self._view, self._actions, self._leaving = view, actions, leaving
        self._db, self._drawing = jobs
        today = actions.today()
        self._state = ReportState(ReportRequest(today, today))
        self._asked = 0
        self._begun = False
        view.period_chosen.connect(self._choose_period)
        view.changed.connect(lambda request: self._set(self._state, request))

    def reload(self) -> None:
        """Compose and draw afresh."""
        today = self._actions.today()

        def load() -> tuple[ReportSurroundings, Preferences]:
            return self._actions.around(today), self._actions.preferences()

        self._db.run(load, owner=self._view, done=self._begin, refused=self._refuse)

    @property
    def today(self) -> date:
        """The day that counts now."""
        return self._actions.today()

    def ask_again(self, request: ReportRequest) -> None:
        """Show a report with what was chosen for an earlier one."""
        self._begun = True
        self._state = replace(self._state, period=Period.OWN, request=request)

    def _begin(self, answer: tuple[ReportSurroundings, Preferences]) -> None:
        around, preferences = answer
        request, state = self._state.request, replace(self._state, around=around)
        if not self._begun:
            self._begun = True
            request = replace(
                request,
                paper=preferences.paper,
                who=preferences.initials,
                for_whom=preferences.therapist,
                names=preferences.names,
                safety_line=preferences.safety_line,
            )
        self._set(state, request)

    def _choose_period(self, period: str) -> None:
        self._set(replace(self._state, period=Period(period)), self._state.request)

    def _set(self, state: ReportState, request: ReportRequest) -> None:
        days = period_days(state.period, self._actions.today(), state.around)
        if days is not None:
            request = replace(request, first=days[0], last=days[1])
        self._state = replace(state, request=request)
        self._view.show_state(self._state)
        self._leaving.expect()
        self._asked += 1
        asked = self._asked
        self._db.run(
            lambda: self._actions.compose(request),
            owner=self._view,
            done=lambda composed: self._draw(composed, asked),
            refused=lambda error: self._refuse_drawing(error, asked),
        )

    def _draw(self, composed: Composed, asked: int) -> None:
        if asked != self._asked:
            return
        content, entries = composed
        if entries != self._state.entries:
            self._state = replace(self._state, entries=entries)
            self._view.show_state(self._state)
        self._drawing.run(
            lambda: (self._actions.pages(content), self._actions.missing(content)),
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
