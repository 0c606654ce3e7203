"""Why what stands in a field is no answer yet."""

from enum import Enum


class Odd(Enum):
    """What is missing, or does not fit."""

    DAY = "day"
    """The month has no such day."""
    MONTH = "month"
    YEAR = "year"
    TIME = "time"
    DAY_FOR_TIME = "day for time"
    """A time of day needs its day."""
    SKIPPED = "skipped"
    """The clocks were put forward over this time on that day."""
    TOO_EARLY = "too early"
    TOO_LATE = "too late"
    NUMBER = "number"
    UNIT = "unit"
    """It is not said in which of the units."""
