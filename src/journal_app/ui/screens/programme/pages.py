"""The parts of the Programme screen."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.screens.programme.week.view import WeekView


@dataclass(frozen=True, slots=True)
class ProgrammePages:
    """Each part as it is seen, and an open session, which takes the place of all of them."""

    week: WeekView
    sessions: SessionsView
    homework: HomeworkView
    goals: GoalsView
    dates: DatesView
    step_down: StepDownView
    sheet: SessionSheet

    def __getitem__(self, tab: ProgrammeTab) -> QWidget:
        """The part under a tab."""
        return {
            ProgrammeTab.WEEK: self.week,
            ProgrammeTab.SESSIONS: self.sessions,
            ProgrammeTab.HOMEWORK: self.homework,
            ProgrammeTab.GOALS: self.goals,
            ProgrammeTab.DATES: self.dates,
            ProgrammeTab.STEP_DOWN: self.step_down,
        }[tab]
