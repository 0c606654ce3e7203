"""The programme the person attends, and its sessions."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.ids import SessionId
from journal_app.domain.session_origin import Origin
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle

MOST_WEEKS = 104
MOST_MINUTES = 24 * 60
STEP_DOWN_WEEKS = 3
"""For so long before its end the programme asks what stays in place afterwards."""


class SessionKind(StrEnum):
    """What kind of session it is."""

    GROUP = "group"
    INDIVIDUAL = "individual"
    FAMILY = "family"
    MEDICAL = "medical"
    PEER = "peer"
    OTHER = "other"


class Attendance(StrEnum):
    """Whether a session took place for the person."""

    PLANNED = "planned"
    ATTENDED = "attended"
    MISSED = "missed"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True, repr=False)
class Programme(Silent):
    """When it began, how long it lasts and how many hours a week are planned."""

    start: date
    weeks: int = 12
    hours_per_week: float = 9.0
    name: str = ""

    def __post_init__(self) -> None:
        settle(self, "name", limit=LINE_LIMIT)
        if not 1 <= self.weeks <= MOST_WEEKS:
            raise OutOfRangeError("weeks", low=1, high=MOST_WEEKS)
        if not 0 <= self.hours_per_week <= 168:
            raise OutOfRangeError("hours_per_week", low=0, high=168)

    def week_of(self, day: date) -> int | None:
        """Week of the programme (1 is the first), or None outside it."""
        week = (day - self.start).days // 7 + 1
        return week if 1 <= week <= self.weeks else None

    @property
    def last_day(self) -> date:
        """The last day of the last week."""
        return self.start + timedelta(days=self.weeks * 7 - 1)

    def winds_down(self, day: date) -> bool:
        """Whether the last three weeks have begun, or the programme is over."""
        return day > self.last_day - timedelta(weeks=STEP_DOWN_WEEKS)


@dataclass(frozen=True, slots=True, repr=False)
class Session(Silent):
    """One session, planned or past."""

    id: SessionId
    starts_at: datetime
    """Aware, UTC."""
    day: date
    kind: SessionKind
    planned_minutes: int
    attended_minutes: int = 0
    attendance: Attendance = Attendance.PLANNED
    title: str = ""
    takeaway: str = ""
    origin: Origin = None

    def __post_init__(self) -> None:
        settle(self, "title", limit=LINE_LIMIT)
        settle(self, "takeaway")
        for field in ("planned_minutes", "attended_minutes"):
            if not 0 <= getattr(self, field) <= MOST_MINUTES:
                raise OutOfRangeError(field, low=0, high=MOST_MINUTES)

    @property
    def ends_at(self) -> datetime:
        """When it is planned to end, aware, UTC."""
        return self.starts_at + timedelta(minutes=self.planned_minutes)

    def answered(self, attendance: Attendance) -> "Session":
        """The same session with what became of it: there from start to end, or not."""
        there = attendance is Attendance.ATTENDED
        minutes = self.planned_minutes if there else 0
        return replace(self, attendance=attendance, attended_minutes=minutes)
