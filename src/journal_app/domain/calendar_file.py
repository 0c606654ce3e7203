"""What a calendar file says, and every way in which it can be refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from journal_app.domain.errors import JournalError
from journal_app.domain.import_errors import LetterReading
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, tidy

MOST_BYTES = 1_000_000
MOST_EVENTS = 2_000
"""Events of a file, and sessions that they come to."""

MOST_RULES = 200
"""Events that repeat."""


class CalendarProblem(Enum):
    """What is wrong with a file as a whole."""

    TOO_LARGE = "too large"
    NO_CALENDAR = "no calendar"
    TOO_MANY = "too many"


class CalendarFileError(JournalError):
    """The file cannot be taken for a calendar."""

    def __init__(self, problem: CalendarProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class LeftOut(Enum):
    """Why something in a calendar is no session."""

    WHOLE_DAY = "whole day"
    CANCELLED = "cancelled"
    OUTSIDE = "outside"
    """Before or after the time that is looked at."""
    TOO_LONG = "too long"
    """Longer than a day."""
    TOO_OFTEN = "too often"
    """Several times a day, or by a rule that is too far from a week to be followed."""
    TOO_OLD = "too old"
    """It began to repeat more than ten years ago."""
    NO_LENGTH = "no length"
    """It ends when it begins: a reminder."""
    UNREADABLE = "unreadable"


class Assumed(Enum):
    """What was taken for granted about a time."""

    FLOATING = "floating"
    """It names no time zone, so it is the person's own."""
    UNKNOWN_ZONE = "unknown zone"
    """It names a zone that nobody knows, so the person's own is taken."""
    FIXED_OFFSET = "fixed offset"
    """It names its zone only by hours from UTC, so that no change of the clocks is known."""
    LETTERS = "letters"
    """Its letters can be read in more than one way, and the likeliest is taken."""


@dataclass(frozen=True, slots=True, repr=False)
class CalendarEvent(Silent):
    """One appointment at one time."""

    key: str
    """The same for the same appointment in another copy of the file."""
    series: str
    """The same for every time of one event."""
    starts_at: datetime
    """Aware, UTC."""
    minutes: int
    title: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", tidy(self.title).strip()[:LINE_LIMIT])


@dataclass(frozen=True, slots=True, repr=False)
class LettersRead(Silent):
    """How the letters of a file that is no Unicode were read, and how else they can be."""

    encoding: str
    """The one in force."""
    readings: tuple[LetterReading, ...]
    """A line of the file in every encoding that fits all of it, the likeliest first."""


@dataclass(frozen=True, slots=True, repr=False)
class CalendarContents(Silent):
    """Everything that was read."""

    events: tuple[CalendarEvent, ...]
    """By start."""
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)
    assumed: Mapping[Assumed, int] = field(default_factory=dict)
    letters: LettersRead | None = None
    """None of a file that says itself how it is written."""
