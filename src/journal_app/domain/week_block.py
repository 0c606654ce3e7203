"""Own time of a week: work, study, family, rest, beside the sessions."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.ids import BlockId
from journal_app.domain.programme import MOST_MINUTES
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle
from journal_app.domain.weekday import Weekday, settle_weekdays


class BlockKind(StrEnum):
    """What the time is for."""

    WORK = "work"
    STUDY = "study"
    FAMILY = "family"
    REST = "rest"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class WeekBlock(Silent):
    """The same hours on some days of every week.

    Raises:
        NoWeekdayError: No day of the week is picked.
        OutOfRangeError: It is longer than a day, or no minute long.
    """

    id: BlockId
    kind: BlockKind
    days: tuple[Weekday, ...]
    starts: time
    """On the clock of wherever the person is."""
    minutes: int
    title: str = ""

    def __post_init__(self) -> None:
        settle(self, "title", limit=LINE_LIMIT)
        object.__setattr__(self, "days", settle_weekdays(self.days))
        if not 1 <= self.minutes <= MOST_MINUTES:
            raise OutOfRangeError("minutes", low=1, high=MOST_MINUTES)
