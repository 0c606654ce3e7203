"""A crisis line: whom to call, text or write to in a country, and how far to trust the number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from journal_app.domain.errors import JournalError, MissingError


class LineKind(Enum):
    """What a line is for, or the only way it can be reached."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    SUBSTANCE_USE = "substance use"
    POISON = "poison"
    TEXT = "text"
    CHAT = "chat"


class UnreadableCrisisLineError(JournalError):
    """A line in a list of crisis lines has a field of the wrong shape (``field`` names it)."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """One line of help in one country.

    Raises:
        MissingError: Name, hours, source or every way of contact is empty.
        UnreadableCrisisLineError: The country is not two capital letters.
    """

    country: str
    """ISO 3166-1 alpha-2 code."""

    name: str
    kind: LineKind
    hours: str
    languages: tuple[str, ...]
    """ISO 639-1 codes."""

    source: str
    """Web address of the organisation, as text."""

    checked_on: date
    checked_against: str
    """What the line was compared with on that day, in words."""

    number: str = ""
    text: str = ""
    """Number to text, or word and number (``SHOUT to 85258``)."""

    chat: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        for field in ("name", "hours", "source"):
            if not getattr(self, field):
                raise MissingError(field)
        if not (self.number or self.text or self.chat):
            raise MissingError("number")
        if len(self.country) != 2 or not (self.country.isascii() and self.country.isupper()):
            raise UnreadableCrisisLineError("country")


def parse_crisis_line(raw: Mapping[str, object]) -> CrisisLine:
    """Read one line from a plain mapping, as JSON gives it.

    Raises:
        MissingError: A required field is empty or absent.
        UnreadableCrisisLineError: A field has the wrong shape.
    """
    return CrisisLine(
        country=_words(raw, "country"),
        name=_words(raw, "name"),
        kind=_kind(raw),
        hours=_words(raw, "hours"),
        languages=_codes(raw),
        source=_words(raw, "source"),
        checked_on=_day(raw),
        checked_against=_words(raw, "checked_against"),
        number=_words(raw, "number"),
        text=_words(raw, "text"),
        chat=_words(raw, "chat"),
        note=_words(raw, "note"),
    )


def parse_crisis_lines(raw: Mapping[str, object]) -> tuple[CrisisLine, ...]:
    """Read the whole list: ``{"lines": [...]}``, in the order it stands.

    Raises:
        MissingError: A required field of a line is empty or absent.
        UnreadableCrisisLineError: The list or a field has the wrong shape.
    """
    lines = raw.get("lines")
    if not isinstance(lines, list) or not all(isinstance(line, Mapping) for line in lines):
        raise UnreadableCrisisLineError("lines")
    return tuple(parse_crisis_line(line) for line in lines)


def lines_for(country: str, lines: Iterable[CrisisLine]) -> tuple[CrisisLine, ...]:
    """Pick a country's lines, emergency first, then in the order of :class:`LineKind`.

    An unknown country gives an empty tuple: ask the person, never guess.
    """
    order = list(LineKind)
    own = [line for line in lines if line.country == country]
    return tuple(sorted(own, key=lambda line: order.index(line.kind)))


def _words(raw: Mapping[str, object], field: str) -> str:
    value = raw.get(field, "")
    if not isinstance(value, str):
        raise UnreadableCrisisLineError(field)
    return value.strip()


def _kind(raw: Mapping[str, object]) -> LineKind:
    try:
        return LineKind(raw.get("kind"))
    except ValueError:
        raise UnreadableCrisisLineError("kind") from None


def _codes(raw: Mapping[str, object]) -> tuple[str, ...]:
    value = raw.get("languages", [])
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise UnreadableCrisisLineError("languages")
    return tuple(value)


def _day(raw: Mapping[str, object]) -> date:
    try:
        return date.fromisoformat(_words(raw, "checked_on"))
    except ValueError:
        raise UnreadableCrisisLineError("checked_on") from None
