"""Leads from part to part, and loads the one that is seen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.programme import Session
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.readiness import Readiness
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.state import ProgrammeState, Tab
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.usecases.read_programme import ProgrammeNow


@dataclass(frozen=True, slots=True)
class Parts:
    """How the frame and each part are loaded, and how a session is opened."""

    read: Callable[[], ProgrammeNow]
    reload: Mapping[Tab, Callable[[], None]]
    open_session: Callable[[Session], None]
    reload_session: Callable[[], None]
    begin: Callable[[], None]
    """Puts the cursor where a programme is entered."""


class ProgrammePresenter:
    """Without a programme it begins where one is entered."""

    def __init__(
        self,
        view: ProgrammeView,
        jobs: Jobs,
        parts: Parts,
        notices: Notices,
        readiness: Readiness | None = None,
    ) -> None:
        self._view, self._jobs, self._parts, self._notices = view, jobs, parts, notices
        self._readiness = readiness
        self._begun = False
        view.tab_chosen.connect(self.go)

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self._jobs.run(self._parts.read, owner=self._view, done=self._show, refused=self._refuse)

    def go(self, tab: Tab) -> None:
        """Show a part."""
        seen = self._view.tab is tab and not self._view.on_sheet
        self._view.show_tab(tab)
        self._parts.reload[tab]()
        if self._readiness is not None and not seen:
            self._readiness.wait(self._view.part(tab))

    def open_session(self, session: Session) -> None:
        """Open a session in place of the parts."""
        self._parts.open_session(session)
        self._view.show_sheet()

    def leave_session(self) -> None:
        """Go back to the part from which a session was opened."""
        self.go(self._view.tab)
        self._view.focus_tabs()

    def _show(self, now: ProgrammeNow) -> None:
        self._view.show_state(ProgrammeState(now.programme, now.week, now.winds_down))
        if not self._begun:
            self._begun = True
            self._view.show_tab(Tab.WEEK if now.programme is not None else Tab.DATES)
            if now.programme is None:
                self._parts.begin()
        if self._view.on_sheet:
            self._parts.reload_session()
        else:
            self._parts.reload[self._view.tab]()

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
