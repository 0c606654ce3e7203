"""What a warning-sign chart says about a day, an opening and its own learning."""

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

LEARN_DAYS = 14
LEARN_ENTRIES = 10


class State(IntEnum):
    """What the chart says about a day."""

    LEARNING = 0
    QUIET = 1
    NOTICE = 2
    FLAG = 3

    @property
    def word(self) -> str:
        """The stable word of files and of the command line."""
        return self.name.lower()


class Point(NamedTuple):
    """One day with an entry; NaN while the usual is still being learnt."""

    day: int
    value: float
    usual: float
    """m, points of the scale."""
    spread: float
    """s, points of the scale."""
    z: float
    """Smoothed deviation in spreads; above 0 is towards the warning side."""
    width: float
    """sqrt(V): the standard error of z, in spreads."""
    score: float
    """S = z / sqrt(V)."""
    state: State
    entries: int
    """Entries in the baseline; while learning, those counted so far."""
    level: float
    """The plain recent level, points of the scale: what is shown."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A flag of one series, as it stood on the day it opened; ``level`` is the plain one."""

    opened: int
    level: float
    usual: float
    limit: float
    entries: int
    known_event: bool
    closed: int | None = None
    new_normal: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the learning has come; ``days`` have passed since the first entry."""

    entries: int
    days: int
    entries_needed: int = LEARN_ENTRIES
    days_needed: int = LEARN_DAYS

    @property
    def day(self) -> int:
        """Which day it is, the one with the first entry being day 1."""
        return self.days + 1

    @property
    def ready_day(self) -> int:
        """The day on which a usual can be ready: day 15."""
        return self.days_needed + 1
