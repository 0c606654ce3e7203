"""Which of two numbers in a date is the day."""

from enum import Enum


class DayOrder(Enum):
    """Which of the two numbers before the year is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
