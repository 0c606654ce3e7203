"""Read the programme: where it stands, and the sessions around today."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Programme, Session
from journal_app.domain.programme_hours import Hours, hours_of
from journal_app.usecases.ports import Clock, Journal

BACK = timedelta(days=28)
AHEAD = timedelta(days=28)

Timed = tuple[datetime, Session]
"""A session with its start on the local clock."""


@dataclass(frozen=True, slots=True)
class ProgrammeNow:
    """The programme as it stands on a day."""

    programme: Programme | None = field(repr=False)
    today: date
    ahead: tuple[Timed, ...] = field(default=(), repr=False)
    """What has not begun yet, four weeks ahead, next first."""
    behind: tuple[Timed, ...] = field(default=(), repr=False)
    """What has begun, four weeks back, last first."""
    hours: Hours = field(default=Hours(), repr=False)
    """From the first day of the programme until now."""

    @property
    def week(self) -> int | None:
        """Week of the programme, 1 is the first; None outside it."""
        return None if self.programme is None else self.programme.week_of(self.today)

    @property
    def winds_down(self) -> bool:
        """Whether it is time to think of afterwards."""
        return self.programme is not None and self.programme.winds_down(self.today)


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """Reads the programme around today."""

    journal: Journal
    clock: Clock

    def __call__(self) -> ProgrammeNow:
        """The programme, its sessions around today and the hours so far."""
        place, now = zone_named(self.clock.zone()), self.clock.now()
        today = now.astimezone(place).date()
        book = self.journal.programme
        programme = book.programme()
        start = today - BACK if programme is None else programme.start
        around = [
            (one.starts_at.astimezone(place), one)
            for one in book.sessions(today - BACK, today + AHEAD)
        ]
        begun = [one for one in book.sessions(start, today) if one.starts_at <= now]
        return ProgrammeNow(
            programme=programme,
            today=today,
            ahead=tuple(timed for timed in around if timed[1].starts_at > now),
            behind=tuple(timed for timed in reversed(around) if timed[1].starts_at <= now),
            hours=hours_of(begun, now),
        )
