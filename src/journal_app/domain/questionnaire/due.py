"""When a questionnaire is due."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.silent import Silent


class Often(StrEnum):
    """How often the clinic asks for it."""

    WEEKLY = "weekly"
    TWO_WEEKS = "two_weeks"
    ONCE = "once"
    NO_DATE = "no_date"


_DAYS = {Often.WEEKLY: 7, Often.TWO_WEEKS: 14}


@dataclass(frozen=True, slots=True, repr=False)
class DuePlan(Silent):
    """How often, counted from the first day; without a first day nothing is due."""

    often: Often = Often.NO_DATE
    first: date | None = None

    def next_due(self, last: date | None) -> date | None:
        """The day it is due next, or None.

        ``last`` is the day it was filled in last. What is filled in counts for the due day that
        is nearest, so a day early or late does not move the days that follow.
        """
        if self.often is Often.NO_DATE or self.first is None:
            return None
        if last is None:
            return self.first
        if self.often is Often.ONCE:
            return None
        step = _DAYS[self.often]
        served = ((last - self.first).days + (step - 1) // 2) // step
        return self.first + timedelta(days=max(0, served + 1) * step)

    def is_due(self, last: date | None, today: date) -> bool:
        """Whether it is to be filled in on ``today``."""
        day = self.next_due(last)
        return day is not None and day <= today
