"""What the programme asks of the place where things are kept."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Protocol

from journal_app.domain.goal import Goal
from journal_app.domain.homework import Homework
from journal_app.domain.ids import BlockId, GoalId, HomeworkId, ImportId, ScheduleId, SessionId
from journal_app.domain.programme import Programme, Session
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.schedule import Schedule
from journal_app.domain.step_down import StepDown
from journal_app.domain.week_block import WeekBlock

Occurrences = Callable[[Schedule, date], Iterable[date]]
"""The days that a schedule gives up to its last day, or to this one where it has none."""


class ProgrammeBook(Protocol):
    """The programme, its sessions, and the skill of each week."""

    def programme(self) -> Programme | None:
        """The programme, or None where none was entered."""
        ...

    def save_programme(self, programme: Programme) -> None:
        """Keep the programme."""
        ...

    def sessions(self, first: date, last: date) -> list[Session]:
        """Sessions on the days first..last (inclusive), by start."""
        ...

    def session(self, session: SessionId) -> Session | None:
        """One session, or None where it is gone."""
        ...

    def scheduled(self, schedule: ScheduleId) -> list[Session]:
        """Sessions that a schedule put there, wherever they were moved to, by start."""
        ...

    def imported(self, imported: ImportId) -> list[Session]:
        """Sessions that came with one import, by start."""
        ...

    def calendar_keys(self) -> set[str]:
        """What sessions are called in calendar files: those that came from one, and our own."""
        ...

    def save_session(self, session: Session) -> None:
        """Keep a new session or the new form of an old one."""
        ...

    def save_sessions(self, sessions: Sequence[Session]) -> None:
        """Keep many sessions at once."""
        ...

    def delete_session(self, session: SessionId) -> None:
        """Leave a tombstone."""
        ...

    def delete_sessions(self, sessions: Sequence[SessionId]) -> None:
        """Leave a tombstone for each."""
        ...

    def week_skills(self) -> list[WeekSkill]:
        """The skill of each week that has one, by week."""
        ...

    def save_week_skill(self, week_skill: WeekSkill) -> None:
        """Keep the skill of a week."""
        ...

    def clear_week_skill(self, week: int) -> None:
        """Take the skill of a week back."""
        ...


class ScheduleBook(Protocol):
    """What comes again every week."""

    def all(self) -> list[Schedule]:
        """Every schedule that was not deleted."""
        ...

    def save(self, schedule: Schedule) -> None:
        """Keep a new schedule or the new form of an old one; its sessions are not touched."""
        ...

    def delete(self, schedule: ScheduleId) -> None:
        """Leave a tombstone; sessions that it gave stay."""
        ...

    def blocks(self) -> list[WeekBlock]:
        """Own time."""
        ...

    def save_block(self, block: WeekBlock) -> None:
        """Keep new own time or the new form of it."""
        ...

    def delete_block(self, block: BlockId) -> None:
        """Leave a tombstone."""
        ...


class HomeworkBook(Protocol):
    """Homework between sessions."""

    def all(self) -> list[Homework]:
        """Everything that was not deleted: by due day, then what has none."""
        ...

    def save(self, homework: Homework) -> None:
        """Keep new homework or the new form of it."""
        ...

    def delete(self, homework: HomeworkId) -> None:
        """Leave a tombstone."""
        ...


class Goals(Protocol):
    """What the person wants."""

    def all(self) -> list[Goal]:
        """Every goal that was not deleted, by position."""
        ...

    def save(self, goal: Goal) -> None:
        """Keep a new goal or the new form of an old one."""
        ...

    def delete(self, goal: GoalId) -> None:
        """Leave a tombstone."""
        ...


class StepDownBook(Protocol):
    """What stays in place when the programme ends."""

    def get(self) -> StepDown:
        """The sheet; blank where nothing was written."""
        ...

    def save(self, sheet: StepDown) -> None:
        """Keep the sheet."""
        ...
