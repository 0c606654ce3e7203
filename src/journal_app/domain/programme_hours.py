"""Hours attended of planned: said in numbers, never as a share of a person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.programme import Attendance, Session
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class Hours(Silent):
    """What sessions come to."""

    planned: float = 0.0
    """Hours of every session."""
    attended: float = 0.0
    """Hours that the person was there."""
    told: float = 0.0
    """Planned hours of the sessions of which the person said what became of them."""
    unanswered: int = 0
    """Sessions that are over and of which nothing was said yet."""


def hours_of(sessions: Iterable[Session], now: datetime) -> Hours:
    """Add sessions up; one without an answer is neither attended nor missed."""
    planned = attended = told = unanswered = 0
    for session in sessions:
        planned += session.planned_minutes
        if session.attendance is not Attendance.PLANNED:
            told += session.planned_minutes
            attended += session.attended_minutes
        elif session.ends_at <= now:
            unanswered += 1
    return Hours(planned / 60, attended / 60, told / 60, unanswered)
