"""Leads from part to part, and loads the one that is seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from journal_app.domain.programme import Session
from journal_app.domain.week_block import WeekBlock
from journal_app.ui.readiness import Readiness
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.dates.calendar_presenter import CalendarPresenter
from journal_app.ui.screens.programme.dates.own_time_presenter import OwnTimePresenter
from journal_app.ui.screens.programme.state import ProgrammeState, ProgrammeTab
from journal_app.ui.screens.programme.view import ProgrammeView
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
    """The part under each tab, and the session that takes the place of all of them."""

    tabs: Mapping[ProgrammeTab, ProgrammePart]
    sheet: OpenSession
    beside: tuple[OwnTimePresenter | CalendarPresenter, ...] = ()
    """Under the tabs too; they show nothing of their own when it is read again."""


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
        view.tab_chosen.connect(self.go)
        view.questionnaires_requested.connect(lambda: context.navigator.go("questionnaires"))
        view.piece_opened.connect(self._open)
        view.homework_requested.connect(self._begin_homework)
        view.session_left.connect(self.leave_session)

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def go(self, tab: ProgrammeTab) -> None:
        """Show a part."""
        seen = self._view.tab is tab and not self._view.on_sheet
        self._view.show_tab(tab)
        self._parts.tabs[tab].reload()
        if not seen:
            self._readiness.wait(self._view.part(tab))

    def open_session(self, session: Session) -> None:
        """Open a session in place of the parts."""
        self._parts.sheet.open(session)
        self._view.show_sheet()

    def leave_session(self) -> None:
        """Go back to the part from which a session was opened."""
        self.go(self._view.tab)
        self._view.focus_tabs()

    def _open(self, what: Session | WeekBlock) -> None:
        if isinstance(what, Session):
            self.open_session(what)
            return
        self.go(ProgrammeTab.DATES)
        self._view.change_block(what)

    def _begin_homework(self, session: Session) -> None:
        self.leave_session()
        self.go(ProgrammeTab.HOMEWORK)
        self._view.begin_homework(session)

    def _show(self, now: ProgrammeNow) -> None:
        self._view.show_state(ProgrammeState(now.programme, now.week, now.winds_down))
        if not self._begun:
            self._begun = True
            self._view.show_tab(
                ProgrammeTab.WEEK if now.programme is not None else ProgrammeTab.DATES
            )
            if now.programme is None:
                self._view.focus_first()
        if self._view.on_sheet:
            self._parts.sheet.reload()
        else:
            self._parts.tabs[self._view.tab].reload()
