"""The parts of the Programme screen."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.state import Tab
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.screens.programme.week.view import WeekView


@dataclass(frozen=True, slots=True)
class Pages:
    """Each part as it is seen, and an open session, which takes the place of all of them."""

    week: WeekView
    sessions: SessionsView
    homework: HomeworkView
    goals: GoalsView
    dates: DatesView
    step_down: StepDownView
    sheet: SessionSheet

    def __getitem__(self, tab: Tab) -> QWidget:
        """The part under a tab."""
        return {
            Tab.WEEK: self.week,
            Tab.SESSIONS: self.sessions,
            Tab.HOMEWORK: self.homework,
            Tab.GOALS: self.goals,
            Tab.DATES: self.dates,
            Tab.STEP_DOWN: self.step_down,
        }[tab]
