"""What comes again every week: entered once, it puts sessions into the programme."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.ids import ScheduleId, SessionId
from journal_app.domain.known_event import EndsBeforeItStartsError
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import (
    MOST_MINUTES,
    MOST_WEEKS,
    Attendance,
    Session,
    SessionKind,
)
from journal_app.domain.session_origin import FromSchedule
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle
from journal_app.domain.weekday import Weekday, settle_weekdays

MOST_WEEKS_APART = 4
_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True, repr=False)
class Schedule(Silent):
    """Sessions of one kind on the same weekdays at the same time on the clock.

    Raises:
        NoWeekdayError: No day of the week is picked.
        OutOfRangeError: Minutes, weeks apart or weeks in all are outside their limits.
        EndsBeforeItStartsError: ``last`` lies before ``first``.
    """

    id: ScheduleId
    first: date
    """The first day that it holds; the week of it is the first of every so many."""
    days: tuple[Weekday, ...]
    starts: time
    """On the clock of ``zone``: 09:00 stays 09:00 when the clocks change."""
    minutes: int
    zone: str
    """IANA name."""
    kind: SessionKind = SessionKind.GROUP
    title: str = ""
    every: int = 1
    """Weeks from one to the next."""
    last: date | None = None
    """The last day that it holds; None: the programme's last day."""
    skips: tuple[date, ...] = ()
    """Days on which it does not take place (EXDATE)."""

    def __post_init__(self) -> None:
        settle(self, "title", limit=LINE_LIMIT)
        object.__setattr__(self, "days", settle_weekdays(self.days))
        object.__setattr__(self, "skips", tuple(sorted(set(self.skips))))
        if not 1 <= self.minutes <= MOST_MINUTES:
            raise OutOfRangeError("minutes", low=1, high=MOST_MINUTES)
        if not 1 <= self.every <= MOST_WEEKS_APART:
            raise OutOfRangeError("every", low=1, high=MOST_WEEKS_APART)
        if self.last is not None and self.last < self.first:
            raise EndsBeforeItStartsError
        if self.last is not None and self.last - self.first > timedelta(weeks=MOST_WEEKS):
            raise OutOfRangeError("weeks", low=1, high=MOST_WEEKS)

    @property
    def rule(self) -> str:
        """The recurrence rule (RFC 5545, 3.3.10), without its end."""
        days = ",".join(_NAMES[day] for day in self.days)
        return f"FREQ=WEEKLY;INTERVAL={self.every};WKST=MO;BYDAY={days}"

    def session(self, slot: date, session_id: SessionId) -> Session:
        """The session that it gives on one of its days.

        A time that the clock skips is read by the offset before the change (RFC 5545, 3.3.5).
        """
        local = datetime.combine(slot, self.starts, zone_named(self.zone))
        return Session(
            id=session_id,
            starts_at=local.astimezone(UTC),
            day=slot,
            kind=self.kind,
            planned_minutes=self.minutes,
            title=self.title,
            origin=FromSchedule(self.id, slot),
        )

    def gave(self, session: Session) -> bool:
        """Whether a session still stands as this schedule put it: not moved, answered or noted."""
        match session.origin:
            case FromSchedule(schedule, slot) if schedule == self.id:
                plain = session.attendance is Attendance.PLANNED
                return plain and session == self.session(slot, session.id)
        return False
