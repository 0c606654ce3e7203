"""The programme's evenings: three a week of three hours, a few of them missed."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from journal_app.domain.ids import SessionId
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.usecases.demo.texts import DemoTexts

WEEKS = 12
HOURS_PER_WEEK = 9.0
_EVENINGS = (0, 2, 3)
"""Monday, Wednesday, Thursday."""

_MINUTES = 180
_MISSED = (19, 21)
_EXCUSED = (10, 29)
_LEFT_EARLY = {13: 120, 18: 90}


def evenings(start: date, place: ZoneInfo, texts: DemoTexts) -> Iterator[Session]:
    """Every session of the programme as it went, without an id."""
    days = (start + timedelta(days=n) for n in range(7 * WEEKS))
    for n, day in enumerate(day for day in days if day.weekday() in _EVENINGS):
        attendance = _attendance(n)
        there = attendance is Attendance.ATTENDED
        yield Session(
            id=SessionId(""),
            starts_at=datetime.combine(day, time(18), place),
            day=day,
            kind=SessionKind.GROUP,
            planned_minutes=_MINUTES,
            attended_minutes=_LEFT_EARLY.get(n, _MINUTES) if there else 0,
            attendance=attendance,
            title=texts.titles[n % len(texts.titles)],
            takeaway=texts.takeaways[n // 3 % len(texts.takeaways)] if there and n % 3 == 1 else "",
        )


def _attendance(n: int) -> Attendance:
    if n in _MISSED:
        return Attendance.MISSED
    return Attendance.EXCUSED if n in _EXCUSED else Attendance.ATTENDED
