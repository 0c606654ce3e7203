"""Warning signs by days, as a report prints them."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.silent import Silent

GRID_DAYS = 31
"""Days that the grid has room for."""


class Compared(Enum):
    """A count against the count of the time before."""

    MORE = "more"
    SAME = "same"
    LESS = "less"
    UNKNOWN = "unknown"


class SignMark(Enum):
    """One warning sign on one day."""

    NOTICED = "noticed"
    NOT_NOTICED = "not noticed"
    NO_ENTRY = "no entry"


@dataclass(frozen=True, slots=True, repr=False)
class SignRow(Silent):
    """One warning sign along the grid's days, with its counts in days."""

    name: str
    marks: tuple[SignMark, ...]
    days_now: int | None
    """Days on which it was noticed; None where it was never rated, as for ``days_before``."""

    days_before: int | None = None
    compared: Compared = Compared.UNKNOWN
    rated_now: int | None = None
    """Days with a rating, which ``days_now`` is a part of; None where that is not said."""

    rated_before: int | None = None
    counts: tuple[int | None, ...] = ()
    """Days noticed in each stretch of the grid; None where none of its days was rated."""


@dataclass(frozen=True, slots=True, repr=False)
class SignGrid(Silent):
    """Warning signs by days.

    Raises:
        OutOfRangeError: More days than fit, or a row with another number of marks than days.
    """

    days: tuple[date, ...]
    rows: tuple[SignRow, ...]
    late_days: frozenset[date] = frozenset()
    cut: int | None = None
    """Rating (0-10) from which a sign counts as noticed, printed in the legend."""

    stretch: int = 1
    """Days in a column, which begins with the day named; over 1 the rows have counts."""

    def __post_init__(self) -> None:
        if not 1 <= len(self.days) <= GRID_DAYS:
            raise OutOfRangeError("days", low=1, high=GRID_DAYS)
        places = (row.marks if self.stretch == 1 else row.counts for row in self.rows)
        if any(len(place) != len(self.days) for place in places):
            raise OutOfRangeError("marks", low=len(self.days), high=len(self.days))
