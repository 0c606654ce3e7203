"""One answer, in the shapes that FHIR R4 has for the kinds of question that are read here."""

from collections.abc import Mapping
from dataclasses import dataclass

from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.domain.silent import Silent
from journal_app.domain.text import settle


@dataclass(frozen=True, slots=True, repr=False)
class Coded(Silent):
    """A concept of a code system; ``display`` is how it reads."""

    system: str
    code: str
    display: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Truth(Silent):
    """Yes or no."""

    yes: bool


@dataclass(frozen=True, slots=True, repr=False)
class Whole(Silent):
    """A whole number."""

    value: int


@dataclass(frozen=True, slots=True, repr=False)
class Number(Silent):
    """A number that may have decimals."""

    value: float


@dataclass(frozen=True, slots=True, repr=False)
class Amount(Silent):
    """A number with its unit, in words and, where the file has one, by a code."""

    value: float
    unit: str = ""
    system: str = ""
    code: str = ""

    def measured_like(self, other: "Amount") -> bool:
        """Whether both are in one unit; one without a unit is in any."""
        mine, theirs = self.code or self.unit, other.code or other.unit
        return not (mine and theirs) or mine == theirs or self.unit == other.unit != ""


@dataclass(frozen=True, slots=True, repr=False)
class TextAnswer(Silent):
    """A text, tidied like everything that is typed.

    Raises:
        TextTooLongError: It is longer than a free text may be.
    """

    text: str

    def __post_init__(self) -> None:
        settle(self, "text")


Answer = Coded | Truth | Whole | Number | Amount | TextAnswer | OnDate | AnsweredTime | AtMoment

Answers = Mapping[str, tuple[Answer, ...]]
"""By link id; an item that was not answered is left out."""


def same(one: Answer, other: Answer) -> bool:
    """Whether two answers say the same; a concept is its code, however it reads.

    A concept without a system is of any system.
    """
    match one, other:
        case Coded(system=a, code=x), Coded(system=b, code=y):
            return x == y and (a == b or not a or not b)
        case _:
            return one == other


def number_in(answer: Answer) -> float | None:
    """The number that an answer is, or None."""
    match answer:
        case Whole(value) | Number(value) | Amount(value):
            return float(value)
        case _:
            return None
