"""The clock, and the day that counts by the hour at which the person's day ends."""

from datetime import date, datetime, time

from journal_app.domain.moment import DAY_ENDS, counting_day, zone_named
from journal_app.usecases.ports import Clock


class DayClock:
    """A clock that knows which day counts now (fits ``Clock``)."""

    def __init__(self, clock: Clock, day_ends: time = DAY_ENDS) -> None:
        self._clock, self.day_ends = clock, day_ends

    def now(self) -> datetime:
        """The time, aware."""
        return self._clock.now()

    def zone(self) -> str:
        """The name of the time zone."""
        return self._clock.zone()

    def today(self) -> date:
        """The day that counts now."""
        local = self.now().astimezone(zone_named(self.zone()))
        return counting_day(local, self.day_ends)
