"""What the year at a glance shows: a cell for each day, with its words."""

from dataclasses import dataclass, field
from datetime import date

MONTHS, DAYS = 12, 31


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the year."""

    day: date
    text: str
    """What stands in the cell: the number, a dot for an entry without it, or nothing."""
    spoken: str = field(repr=False)
    share: float | None
    """0 (faint) to 1 (full); None without an answer."""
    late: bool
    today: bool


@dataclass(frozen=True, slots=True)
class YearState:
    """A year on one scale."""

    year: int = 0
    cells: tuple[tuple[DayCell | None, ...], ...] = ()
    """Months by days of the month; None where a month has no such day."""
    scales: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Id and name of those to choose from."""
    chosen: str = ""
    warm: bool = False
    """Whether more of it is harder."""
    before: bool = False
    after: bool = False
    """Whether there is a year before, and one after."""
    summary: str = field(default="", repr=False)
