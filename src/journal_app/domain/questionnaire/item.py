"""The items of a questionnaire: questions, groups of them, and texts between them."""

from dataclasses import dataclass, field
from enum import Enum, StrEnum

from journal_app.domain.questionnaire.answer import Answer, Coded, TextAnswer, Whole, same
from journal_app.domain.questionnaire.condition import Condition
from journal_app.domain.questionnaire.when import AnsweredTime, OnDate, When
from journal_app.domain.silent import Silent


class ItemKind(StrEnum):
    """What kind of item it is; named as in FHIR R4."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    INTEGER = "integer"
    STRING = "string"
    TEXT = "text"
    CHOICE = "choice"
    OPEN_CHOICE = "open-choice"
    """One of the options, or the person's own words."""
    QUANTITY = "quantity"
    """A number with a unit."""
    DATE = "date"
    TIME = "time"
    DATE_TIME = "dateTime"
    """A day with a time of day, or a date without one."""


class Unread(Enum):
    """What of an item is not followed: the answers stand, and it is said."""

    ASKING = "asking"
    """A rule on when it is asked; it is asked of everybody."""
    SUM = "sum"
    """How a number is worked out, or what an answer weighs; there is no sum."""
    RULE = "rule"
    """A rule on what may be answered, or what is filled in beforehand."""
    SEVERAL = "several"
    """It may be answered more than once; one answer is taken."""
    PAPER = "paper"
    """A question of a kind that cannot be answered here."""


_PICKED = frozenset({ItemKind.CHOICE, ItemKind.OPEN_CHOICE})
_NUMBERS = frozenset({ItemKind.INTEGER, ItemKind.DECIMAL, ItemKind.QUANTITY})
_MARKABLE = _PICKED | _NUMBERS | {ItemKind.BOOLEAN}


@dataclass(frozen=True, slots=True, repr=False)
class Option(Silent):
    """One answer to pick, and what it weighs in a sum; None where the file does not say."""

    answer: Coded | Whole | TextAnswer | OnDate | AnsweredTime
    weight: float | None = None

    @property
    def text(self) -> str:
        """How it reads; a day or a time as a machine writes it."""
        match self.answer:
            case Coded(code=code, display=display):
                return display or code
            case Whole(value):
                return str(value)
            case TextAnswer(text):
                return text
            case OnDate():
                return self.answer.written
            case AnsweredTime(at):
                return at.isoformat("minutes")


@dataclass(frozen=True, slots=True, repr=False)
class Limits(Silent):
    """What an answer has to keep to; None is no limit."""

    low: float | None = None
    high: float | None = None
    signs: int | None = None
    """Most characters of a text."""
    earliest: When | None = None
    latest: When | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Item(Silent):
    """One item, with the items below it."""

    link_id: str
    kind: ItemKind
    text: str = ""
    prefix: str = ""
    """What stands before the text, e.g. "1a"."""
    required: bool = False
    several: bool = False
    """Whether more than one option can be picked."""
    total: bool = False
    """Whether the file says that it is worked out from other answers."""
    sum_of: frozenset[str] | None = None
    """Link ids of the questions, or of the group, that a total is about; None for its own group."""
    sum_without: frozenset[str] = frozenset()
    """Link ids that a total of a group leaves out."""
    unread: frozenset[Unread] = frozenset()
    withheld: bool = False
    """Whether nobody is asked: hidden, or read-only."""
    also: tuple[str, ...] = ()
    """The same in other languages, and what its codes are called."""
    marked: bool = False
    """Whether the file says that an answer above zero asks for help."""
    limits: Limits = field(default_factory=Limits)
    unit: str = ""
    units: tuple[Coded, ...] = ()
    """The units of an amount; where there is none, the person writes one or leaves it out."""
    options: tuple[Option, ...] = ()
    conditions: tuple[Condition, ...] = ()
    all_conditions: bool = True
    """Whether all of them have to hold, or any one."""
    items: tuple["Item", ...] = ()

    @property
    def is_question(self) -> bool:
        """Whether the person is asked for an answer."""
        silent = self.kind in {ItemKind.GROUP, ItemKind.DISPLAY}
        return not (silent or self.total or self.withheld)

    @property
    def picked(self) -> bool:
        """Whether its answers are picked from a list."""
        return self.kind in _PICKED

    @property
    def weighted(self) -> bool:
        """Whether its answers count in a sum."""
        return self.is_question and any(option.weight is not None for option in self.options)

    @property
    def markable(self) -> bool:
        """Whether "above zero" means something here."""
        return self.is_question and self.kind in _MARKABLE

    def option_of(self, answer: Answer) -> Option | None:
        """The option that an answer picks, or None."""
        return next((option for option in self.options if same(option.answer, answer)), None)
