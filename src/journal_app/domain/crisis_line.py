"""A crisis line: whom to call, text or write to in a country, and how far to trust the number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from journal_app.domain.errors import JournalError, MissingError, OutOfRangeError
from journal_app.domain.moment import zone_named
from journal_app.domain.open_hours import OpenHours, OpenPeriod


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
class Doubt:
    """Hours that an old page gives and no newer one confirms."""

    as_of: str
    """Year or year and month, ISO 8601."""
    source: str


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """One line of help in one country.

    Raises:
        MissingError: Name, source or every way of contact is empty.
        UnreadableCrisisLineError: The country is not two capital letters.
    """

    country: str
    """ISO 3166-1 alpha-2 code."""

    name: str
    kind: LineKind
    open: Mapping[str, OpenHours]
    """Hours by way: ``number``, ``text``, ``chat``; a way that is not there is not known."""
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
    doubt: Doubt | None = None
    """Since when nobody confirmed the hours; None where they are not in doubt."""

    def __post_init__(self) -> None:
        for field in ("name", "source"):
            if not getattr(self, field):
                raise MissingError(field)
        if not (self.number or self.text or self.chat):
            raise MissingError("number")
        if len(self.country) != 2 or not (self.country.isascii() and self.country.isupper()):
            raise UnreadableCrisisLineError("country")

    @property
    def hours(self) -> OpenHours | None:
        """Hours of the first way to reach it; None where they are not known."""
        first = next(way for way in ("number", "text", "chat") if getattr(self, way))
        return self.open.get(first)

    def open_at(self, now: datetime) -> bool | None:
        """Whether it is open at an aware moment; None where that is not known for sure."""
        if self.hours is None or self.doubt is not None:
            return None
        return self.hours.is_open(now)


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
        open=_open(raw),
        languages=_codes(raw),
        source=_words(raw, "source"),
        checked_on=_day(raw),
        checked_against=_words(raw, "checked_against"),
        number=_words(raw, "number"),
        text=_words(raw, "text"),
        chat=_words(raw, "chat"),
        note=_words(raw, "note"),
        doubt=_doubt(raw),
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


def _open(raw: Mapping[str, object]) -> dict[str, OpenHours]:
    """Hours by way; a zone that is none, or periods of another shape, are refused."""
    found, zone = raw.get("open", {}), _words(raw, "zone")
    if not isinstance(found, dict) or not set(found) <= {"number", "text", "chat"}:
        raise UnreadableCrisisLineError("open")
    try:
        zone_named(zone)
        return {way: OpenHours(tuple(map(_period, each)), zone) for way, each in found.items()}
    except (ValueError, TypeError, KeyError, OutOfRangeError):
        raise UnreadableCrisisLineError("open") from None


def _period(row: list[str]) -> OpenPeriod:
    days, start, end = row
    chosen: set[int] = set()
    for part in days.split(","):
        first, _, last = part.partition("-")
        chosen |= set(range(int(first), int(last or first) + 1))
    return OpenPeriod(frozenset(chosen), _minute(start), _minute(end))


def _minute(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)


def _doubt(raw: Mapping[str, object]) -> Doubt | None:
    found = raw.get("doubt")
    if found is None:
        return None
    if not isinstance(found, Mapping):
        raise UnreadableCrisisLineError("doubt")
    return Doubt(_words(found, "as_of"), _words(found, "source"))
