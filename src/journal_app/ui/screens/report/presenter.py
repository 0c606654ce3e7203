"""Composes on the journal's thread, draws pages on the other, saves where the person says."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from journal_app.domain.errors import JournalError
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Programme
from journal_app.ui.explain import explain
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.screens.report.state import (
    Period,
    ReportRequest,
    ReportState,
    period_days,
)
from journal_app.ui.screens.report.view import ReportView


@dataclass(frozen=True, slots=True)
class ReportActions:
    """What the Share screen needs done."""

    today: Callable[[], date]
    programme: Callable[[], Programme | None]
    preferences: Callable[[], Preferences]
    save_preferences: Callable[[Preferences], None]
    compose: Callable[[ReportRequest], Any]
    """On the journal's thread: the content of the report."""
    pages: Callable[[Any], list[bytes]]
    """On the drawing thread: the content's pages as PNG."""
    write: Callable[[Any, str, Path], None]
    """On the drawing thread: content, password, file."""
    ask_file: Callable[[str, Callable[[Path], None]], None]
    """Ask where to save, with a proposed name."""


class ReportPresenter:
    """The newest wish is the one that is drawn."""

    def __init__(
        self,
        view: ReportView,
        jobs: tuple[Jobs, Jobs],
        actions: ReportActions,
        notices: Notices,
    ) -> None:
        self._view, self._actions, self._notices = view, actions, notices
        self._db, self._drawing = jobs
        today = actions.today()
        self._state = ReportState(ReportRequest(today, today))
        self._programme: Programme | None = None
        self._content: Any = None
        self._asked = 0
        self._begun = False
        view.period_chosen.connect(self._choose_period)
        view.changed.connect(self._change)
        view.save_requested.connect(self._save)

    def reload(self) -> None:
        """Compose and draw afresh."""

        def load() -> tuple[Programme | None, Preferences]:
            return self._actions.programme(), self._actions.preferences()

        self._db.run(load, owner=self._view, done=self._begin, refused=self._refuse)

    def _begin(self, answer: tuple[Programme | None, Preferences]) -> None:
        self._programme, preferences = answer
        request = self._state.request
        if not self._begun:
            self._begun = True
            request = replace(
                request,
                paper=preferences.paper,
                who=preferences.initials,
                for_whom=preferences.therapist,
            )
        self._set(replace(self._state, has_programme=self._programme is not None), request)

    def _choose_period(self, period: str) -> None:
        self._set(replace(self._state, period=Period(period)), self._state.request)

    def _change(self) -> None:
        self._set(self._state, self._view.request)

    def _set(self, state: ReportState, request: ReportRequest) -> None:
        days = period_days(state.period, self._actions.today(), self._programme)
        if days is not None:
            request = replace(request, first=days[0], last=days[1])
        self._state = replace(state, request=request, drawing=True, problem="")
        self._view.show_state(self._state)
        self._content = None
        self._asked += 1
        asked = self._asked
        self._db.run(
            lambda: self._actions.compose(request),
            owner=self._view,
            done=lambda content: self._draw(content, asked),
            refused=lambda error: self._refuse_drawing(error, asked),
        )

    def _draw(self, content: Any, asked: int) -> None:
        if asked != self._asked:
            return
        self._content = content
        self._drawing.run(
            lambda: self._actions.pages(content),
            owner=self._view,
            done=lambda pages: self._show(pages, asked),
            refused=lambda error: self._refuse_drawing(error, asked),
        )

    def _show(self, pages: list[bytes], asked: int) -> None:
        if asked == self._asked:
            self._state = replace(self._state, drawing=False)
            self._view.show_state(self._state)
            self._view.pages.show_pages(pages)

    def save_to(self, path: Path, password: str = "") -> None:
        """Write the report that is shown to a file."""
        if self._content is not None:
            self._write(self._content, self._state.request, path, password)

    def _write(self, content: Any, request: ReportRequest, path: Path, password: str) -> None:
        self._show_saving(saving=True)
        self._drawing.run(
            lambda: self._actions.write(content, password, path),
            owner=self._view,
            done=lambda _: self._saved(request),
            refused=self._refuse,
        )

    def _save(self, password: str) -> None:
        content, request = self._content, self._state.request
        if content is None or self._state.drawing or self._state.saving:
            return
        name = f"summary-{request.first.isoformat()}-to-{request.last.isoformat()}.pdf"
        self._actions.ask_file(name, lambda path: self._write(content, request, path, password))

    def _saved(self, request: ReportRequest) -> None:
        self._show_saving(saving=False)
        self._view.forget_password()
        self._notices.say(self._view.tr("Saved. It is now a file like any other: keep it safe."))

        def remember() -> None:
            before = self._actions.preferences()
            after = replace(
                before, paper=request.paper, initials=request.who, therapist=request.for_whom
            )
            if after != before:
                self._actions.save_preferences(after)

        self._db.run(remember, owner=self._view, done=lambda _: None, refused=self._refuse)

    def _show_saving(self, *, saving: bool) -> None:
        self._state = replace(self._state, saving=saving)
        self._view.show_state(self._state)

    def _refuse_drawing(self, error: JournalError, asked: int) -> None:
        if asked == self._asked:
            self._refuse(error)

    def _refuse(self, error: JournalError) -> None:
        problem = explain(error).short
        self._state = replace(self._state, drawing=False, saving=False, problem=problem)
        self._view.show_state(self._state)
