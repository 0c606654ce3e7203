"""Leads from part to part, and loads the one that is seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from journal_app.domain.programme import Session
from journal_app.domain.week_block import WeekBlock
from journal_app.ui.readiness import Readiness
from journal_app.ui.screen import Built, Lazy
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.state import ProgrammeState, ProgrammeTab
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.ui.widgets.tab_order import focus_within
from journal_app.usecases.read_programme import ProgrammeNow, ReadProgramme


class ProgrammePart(Protocol):
    """The presenter of one part."""

    def reload(self) -> None:
        """Show the part as it stands."""
        ...


class OpenSession(ProgrammePart, Protocol):
    """The presenter of an open session."""

    def open(self, session: Session) -> None:
        """Show a session."""
        ...


@dataclass(frozen=True, slots=True)
class ProgrammeParts:
    """The part under each tab, and the session that takes the place of all of them.

    None is built before it is seen.
    """

    week: Lazy[WeekView, ProgrammePart]
    sessions: Lazy[SessionsView, ProgrammePart]
    homework: Lazy[HomeworkView, ProgrammePart]
    goals: Lazy[GoalsView, ProgrammePart]
    dates: Lazy[DatesView, ProgrammePart]
    step_down: Lazy[StepDownView, ProgrammePart]
    sheet: Lazy[SessionSheet, OpenSession]

    def at(self, tab: ProgrammeTab) -> Lazy[QWidget, ProgrammePart]:
        """The part under a tab."""
        parts: Mapping[ProgrammeTab, Lazy[QWidget, ProgrammePart]] = {
            ProgrammeTab.WEEK: self.week,
            ProgrammeTab.SESSIONS: self.sessions,
            ProgrammeTab.HOMEWORK: self.homework,
            ProgrammeTab.GOALS: self.goals,
            ProgrammeTab.DATES: self.dates,
            ProgrammeTab.STEP_DOWN: self.step_down,
        }
        return parts[tab]


class ProgrammePresenter:
    """Without a programme it begins where one is entered."""

    def __init__(
        self,
        view: ProgrammeView,
        context: ScreenContext,
        read: ReadProgramme,
        parts: ProgrammeParts,
        readiness: Readiness,
    ) -> None:
        self._view, self._context, self._read = view, context, read
        self._parts, self._readiness = parts, readiness
        self._begun = False
        self._sheet: Built[SessionSheet, OpenSession] | None = None
        view.tab_chosen.connect(self.go)
        view.questionnaires_requested.connect(lambda: context.navigator.go("questionnaires"))

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def go(self, tab: ProgrammeTab) -> None:
        """Show a part."""
        seen = self._view.tab is tab and not self._view.on_sheet
        self._show_tab(tab)
        self._parts.at(tab).presenter.reload()
        if not seen:
            self._readiness.wait(self._view.part(tab), lambda: focus_within(self._view))

    def focus_first(self) -> None:
        """Put the cursor where a programme is entered, or on the names of the parts."""
        if self._view.tab is ProgrammeTab.DATES and not self._view.on_sheet:
            self._parts.dates.built().view.focus_first()
        else:
            self._view.focus_tabs()

    def open_session(self, session: Session) -> None:
        """Open a session in place of the parts."""
        new = self._sheet is None
        self._sheet = sheet = self._parts.sheet.built()
        if new:
            sheet.view.homework_requested.connect(self._begin_homework)
            sheet.view.left.connect(self.leave_session)
        sheet.presenter.open(session)
        self._view.show_sheet(sheet.view)

    def leave_session(self) -> None:
        """Go back to the part from which a session was opened."""
        self.go(self._view.tab)
        self._view.focus_tabs()

    def _open(self, what: Session | WeekBlock) -> None:
        if isinstance(what, Session):
            self.open_session(what)
            return
        self.go(ProgrammeTab.DATES)
        self._parts.dates.built().view.change_block(what)

    def _begin_homework(self, session: Session) -> None:
        self.leave_session()
        self.go(ProgrammeTab.HOMEWORK)
        self._parts.homework.built().view.begin(session.id)

    def _show(self, now: ProgrammeNow) -> None:
        self._view.show_state(ProgrammeState(now.programme, now.week, now.winds_down))
        if not self._begun:
            self._begun = True
            self._show_tab(ProgrammeTab.WEEK if now.programme is not None else ProgrammeTab.DATES)
            if now.programme is None:
                self.focus_first()
        if self._view.on_sheet:
            self._parts.sheet.presenter.reload()
        else:
            self._parts.at(self._view.tab).presenter.reload()

    def _show_tab(self, tab: ProgrammeTab) -> None:
        """Show a part, taken in if nobody has seen it yet."""
        if not self._view.has(tab):
            self._view.take_in(tab, self._parts.at(tab).built().view)
            if tab is ProgrammeTab.WEEK:
                week = self._parts.week.built().view
                week.piece_opened.connect(self._open)
                week.step_down_requested.connect(lambda: self.go(ProgrammeTab.STEP_DOWN))
            elif tab is ProgrammeTab.SESSIONS:
                self._parts.sessions.built().view.opened.connect(self._open)
        self._view.show_tab(tab)
