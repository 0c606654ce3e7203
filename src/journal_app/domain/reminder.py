"""A reminder: off unless asked for, at most one a day, and never about what was written."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from journal_app.domain.moment import DAY_ENDS, counting_day
from journal_app.domain.silent import Silent

LASTS = timedelta(hours=3)
"""A reminder whose time passed longer ago than this is left out: nobody is asked at night."""


@dataclass(frozen=True, slots=True, repr=False)
class Reminder(Silent):
    """When to ask whether there is a moment."""

    at: time | None = None
    """On the clock of wherever the person is; None: never."""

    def is_due(self, local: datetime, *, quiet_on: str, day_ends: time = DAY_ENDS) -> bool:
        """Whether to ask now.

        Args:
            local: The time on the clock here.
            quiet_on: The day (YYYY-MM-DD) on which nothing more is asked, because something was
                written or because it was asked already; empty where there is none.
            day_ends: When a day ends.
        """
        if self.at is None:
            return False
        since = _clock(local.time()) - _clock(self.at)
        since += timedelta(days=1) if since < timedelta(0) else timedelta(0)
        wall = local.replace(tzinfo=None)
        days = {counting_day(moment, day_ends).isoformat() for moment in (wall, wall - since)}
        return since < LASTS and quiet_on not in days


def _clock(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)
