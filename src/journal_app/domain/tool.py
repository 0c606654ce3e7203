"""A tool of Help now: something to do in the next minutes, step by step."""

from dataclasses import dataclass
from math import exp

from journal_app.domain.breath import Breathing
from journal_app.domain.errors import MissingError, OutOfRangeError
from journal_app.domain.ids import ChoiceId

MOST_MINUTES = 60
MOST_SECONDS = 120
MOST_THINGS = 10
_PEAK = 0.35


@dataclass(frozen=True, slots=True)
class ToolStep:
    """One thing to do: for a while, so many times, or until a press says it is done."""

    text: str
    seconds: int = 0
    """Counts down and goes on by itself, 1 to ``MOST_SECONDS``; 0 waits for a press."""
    things: int = 0
    """How many things are looked for, each ticked when found; 0 for none."""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise MissingError("text")
        _check("seconds", self.seconds, MOST_SECONDS)
        _check("things", self.things, MOST_THINGS)


@dataclass(frozen=True, slots=True)
class ToolSteps:
    """One step after the other."""

    steps: tuple[ToolStep, ...]

    def __post_init__(self) -> None:
        if not self.steps:
            raise MissingError("steps")


@dataclass(frozen=True, slots=True)
class Wave:
    """Riding an urge out: it rises, peaks and falls while a line at a time is read."""

    minutes: int
    lines: tuple[str, ...]

    def __post_init__(self) -> None:
        _check("minutes", self.minutes, MOST_MINUTES, low=1)
        if not self.lines:
            raise MissingError("lines")

    def line_at(self, share: float) -> str:
        """The line for a share (0 to 1) of the time."""
        return self.lines[min(len(self.lines) - 1, int(share * len(self.lines)))]


def wave_height(share: float) -> float:
    """How high the drawn wave stands, 0 to 1, at a share (0 to 1) of its time.

    It rises quickly, peaks after a third of the time and falls slowly. It is a picture to
    watch and no forecast: ``(x * exp(1 - x)) ** 2`` with ``x = share / 0.35``.
    """
    x = max(0.0, share) / _PEAK
    return float((x * exp(1 - x)) ** 2)


@dataclass(frozen=True, slots=True)
class Wait:
    """A time to let pass, with things to do meanwhile."""

    minutes: int
    ideas: tuple[str, ...]

    def __post_init__(self) -> None:
        _check("minutes", self.minutes, MOST_MINUTES, low=1)
        if not self.ideas:
            raise MissingError("ideas")


@dataclass(frozen=True, slots=True)
class ToolQuestion:
    """One question of a worksheet."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """Questions that are answered in writing."""

    questions: tuple[ToolQuestion, ...]

    def __post_init__(self) -> None:
        if not self.questions:
            raise MissingError("questions")


@dataclass(frozen=True, slots=True)
class ReadReasons:
    """The person's own reasons, one at a time."""


@dataclass(frozen=True, slots=True)
class CallSomeone:
    """The person's own people and the numbers of the country, with a way to begin."""

    openings: tuple[str, ...]
    """Sentences to begin with."""

    def __post_init__(self) -> None:
        if not self.openings:
            raise MissingError("openings")


Exercise = Breathing | Wave | ToolSteps | Wait | Worksheet | ReadReasons | CallSomeone


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool: what it is called, what it does, how long it takes, and the exercise itself."""

    skill: ChoiceId
    """The skill as which its use is written down; also the tool's name in drafts."""
    name: str
    line: str
    """What it does, in one line."""
    minutes: int
    """About how long, 1 to ``MOST_MINUTES``."""
    exercise: Exercise
    written: str = ""
    """The skill's name where the journal does not have it yet."""
    care: str = ""
    """For whom it is not good, or empty."""

    def __post_init__(self) -> None:
        for field in ("skill", "name", "line"):
            if not getattr(self, field).strip():
                raise MissingError(field)
        _check("minutes", self.minutes, MOST_MINUTES, low=1)

    @property
    def worksheet(self) -> bool:
        """Whether it is done in writing, which wants a calmer moment."""
        return isinstance(self.exercise, Worksheet)


def _check(name: str, value: int, high: int, low: int = 0) -> None:
    if not low <= value <= high:
        raise OutOfRangeError(name, low=low, high=high)
