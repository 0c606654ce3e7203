"""Read the programme: where it stands, and the sessions around today."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Programme, Session
from journal_app.usecases.ports import Clock, Journal

BACK = timedelta(days=28)
AHEAD = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """The programme as it stands on a day."""

    programme: Programme | None = field(repr=False)
    today: date
    sessions: tuple[tuple[datetime, Session], ...] = field(repr=False)
    """Four weeks back and ahead, with their start on the local clock."""
    attended_hours: float = 0.0
    """Since the programme began."""
    planned_hours: float = 0.0
    """Of the sessions up to today."""

    @property
    def week(self) -> int | None:
        """Week of the programme, 1 is the first; None outside it."""
        return None if self.programme is None else self.programme.week_of(self.today)


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """Reads the programme around today."""

    journal: Journal
    clock: Clock

    def __call__(self) -> ProgrammeView:
        """The programme, its sessions around today and the hours so far."""
        place = zone_named(self.clock.zone())
        today = self.clock.now().astimezone(place).date()
        book = self.journal.programme
        programme = book.programme()
        start = today - BACK if programme is None else programme.start
        so_far = book.sessions(start, today)
        around = book.sessions(today - BACK, today + AHEAD)
        counted = [one for one in so_far if one.attendance is not Attendance.PLANNED]
        return ProgrammeView(
            programme=programme,
            today=today,
            sessions=tuple((one.starts_at.astimezone(place), one) for one in around),
            attended_hours=sum(one.attended_minutes for one in counted) / 60,
            planned_hours=sum(one.planned_minutes for one in counted) / 60,
        )
