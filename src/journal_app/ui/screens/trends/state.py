"""What the frame of Trends shows."""

from enum import StrEnum


class TrendsTab(StrEnum):
    """The parts of the screen, in their order."""

    BOARD = "board"
    OVER_TIME = "over_time"
    WHAT_WORKS = "what_works"
    TRIGGERS = "triggers"
    PATTERNS = "patterns"
    LAPSES = "lapses"
    YEAR = "year"
