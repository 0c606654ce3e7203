"""What stands under Schedule."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.programme import Programme
from journal_app.domain.schedule import Schedule
from journal_app.domain.week_block import WeekBlock


@dataclass(frozen=True, slots=True)
class DatesState:
    """The programme's dates, what comes every week, and own time."""

    today: date
    programme: Programme | None = field(default=None, repr=False)
    schedules: tuple[Schedule, ...] = field(default=(), repr=False)
    blocks: tuple[WeekBlock, ...] = field(default=(), repr=False)

    @property
    def begins(self) -> date:
        """From when on a new schedule holds: the programme's start, or today where it has begun."""
        if self.programme is None:
            return self.today
        return max(self.programme.start, self.today)
