"""The programme's evenings: three a week of three hours, a few of them missed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from journal_app.domain.ids import ScheduleId, SessionId
from journal_app.domain.programme import Attendance, Session
from journal_app.domain.schedule import Schedule
from journal_app.domain.weekday import Weekday
from journal_app.usecases.demo.texts import DemoTexts

WEEKS = 12
HOURS_PER_WEEK = 9.0
_EVENINGS = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.THURSDAY)

_MINUTES = 180
_MISSED = (19, 21)
_EXCUSED = (10, 29)
_LEFT_EARLY = {13: 120, 18: 90}


def weekly(start: date, zone: str, texts: DemoTexts) -> Iterator[Schedule]:
    """What comes every week, without ids; ``start`` is a Monday."""
    for n, weekday in enumerate(_EVENINGS):
        yield Schedule(
            id=ScheduleId(""),
            first=start,
            days=(weekday,),
            starts=time(18),
            minutes=_MINUTES,
            zone=zone,
            title=texts.titles[n % len(texts.titles)],
        )


def evenings(start: date, schedules: Sequence[Schedule], texts: DemoTexts) -> Iterator[Session]:
    """Every session of the programme as it went, without an id."""
    days = (start + timedelta(days=n) for n in range(7 * WEEKS))
    for n, day in enumerate(day for day in days if day.weekday() in _EVENINGS):
        attendance = _attendance(n)
        there = attendance is Attendance.ATTENDED
        yield replace(
            schedules[n % len(schedules)].session(day, SessionId("")),
            attended_minutes=_LEFT_EARLY.get(n, _MINUTES) if there else 0,
            attendance=attendance,
            takeaway=texts.takeaways[n // 3 % len(texts.takeaways)] if there and n % 3 == 1 else "",
        )


def _attendance(n: int) -> Attendance:
    if n in _MISSED:
        return Attendance.MISSED
    return Attendance.EXCUSED if n in _EXCUSED else Attendance.ATTENDED
