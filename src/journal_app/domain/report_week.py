"""One week of a diary card as a report prints it: real dates, the day's maximum, gaps as gaps."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.silent import Silent

WEEK = 7


class WeekDayState(Enum):
    """What stands behind one column of the week."""

    SAME_DAY = "same day"
    LATER = "later"
    """Entered on a later day."""

    NO_ENTRY = "no entry"
    OUTSIDE = "outside"
    """Not in the report's period."""


class MedicationMark(Enum):
    """Answer to "medication taken?"."""

    TAKEN = "taken"
    PARTLY = "partly"
    NOT_TAKEN = "not taken"
    NONE_PRESCRIBED = "none prescribed"


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One column: its date and whether and when it was written down."""

    day: date
    state: WeekDayState


class Peak(Enum):
    """Which value stands for a day with several, and for the week."""

    HIGHEST = "highest"
    LOWEST = "lowest"
    """For scales of which more is better."""

    MEAN = "mean"
    """The day's mean; nothing stands for the week."""


@dataclass(frozen=True, slots=True, repr=False)
class RatingRow(Silent):
    """One rating (0-10, hours or a count): one value for each of the seven days."""

    name: str
    values: tuple[float | None, ...]
    decimals: int = 0
    warm: tuple[float, float] | None = None
    """From which value to which a day stands out in the ink of urges and signs."""

    peak: Peak = Peak.HIGHEST


@dataclass(frozen=True, slots=True, repr=False)
class WeekReason(Silent):
    """Why no skill was used on a day, in the person's own words."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class ReportWeeks(Silent):
    """A week as a diary-card grid; a row that is ``None`` is left out.

    Raises:
        OutOfRangeError: Not seven days, or a row without seven places.
    """

    days: tuple[WeekDay, ...]
    ratings: tuple[RatingRow, ...] = ()
    acted: tuple[bool | None, ...] | None = None
    medication: tuple[MedicationMark | None, ...] | None = None
    skills: tuple[int | None, ...] | None = None
    """Skills used on the diary-card scale: 0 (not thought about) to 7 (used by itself, helped)."""

    reasons: tuple[WeekReason, ...] = ()

    def __post_init__(self) -> None:
        rows: list[tuple[object, ...]] = [self.days, *(row.values for row in self.ratings)]
        rows += [row for row in (self.acted, self.medication, self.skills) if row is not None]
        if any(len(row) != WEEK for row in rows):
            raise OutOfRangeError("week", low=WEEK, high=WEEK)
        if any(not 0 <= skill <= WEEK for skill in self.skills or () if skill is not None):
            raise OutOfRangeError("skills", low=0, high=7)
