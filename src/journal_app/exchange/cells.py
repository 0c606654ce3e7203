"""What one cell of a table says: a day, a time, a number. Nothing is guessed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Final

from journal_app.domain.import_errors import DateFormatError
from journal_app.domain.import_row import Reason

_LONGEST: Final = 64
"""Characters of a cell that may be a date, a time or a number."""
_MISSING: Final = frozenset({"", "na", "n/a", "nan", "null"})
_YES: Final = frozenset({"yes", "true"})
_NO: Final = frozenset({"no", "false"})
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_COMMA: Final = re.compile(r"[+-]?[0-9]+,[0-9]+")
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.,]+(?:Z|[+-][0-9:]+)?)?")
_TIME: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([apAP])\.?[mM]\.?)?")
_PROBES: Final = (datetime(2021, 9, 28, 17, 5), datetime(1999, 12, 3, 4, 45))  # noqa: DTZ001

ReadDay = Callable[[str], date | datetime]
"""From a cell to a day or a time; raises CellError."""


class CellError(Exception):
    """A cell does not say what its column is for."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def iso_day(cell: str) -> date | datetime:
    """A date, or a date and time, in the form of ISO 8601 with dashes."""
    text = _short(cell, Reason.BAD_DATE)
    if not _ISO.fullmatch(text):
        raise CellError(Reason.BAD_DATE)
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise CellError(Reason.BAD_DATE) from None


@dataclass(frozen=True, slots=True)
class FormattedDay:
    """Reads dates by a format of ``strptime``."""

    form: str

    def __post_init__(self) -> None:
        try:
            whole = all(self._read(probe.strftime(self.form)) == probe.date() for probe in _PROBES)
        except (ValueError, re.error, OverflowError):
            whole = False
        if not whole:
            raise DateFormatError

    def __call__(self, cell: str) -> date | datetime:
        """The day, with its time where the format has one."""
        text = _short(cell, Reason.BAD_DATE)
        try:
            found = datetime.strptime(text, self.form)  # noqa: DTZ007
        except (ValueError, OverflowError):
            raise CellError(Reason.BAD_DATE) from None
        return found if any(sign in self.form for sign in _TIME_SIGNS) else found.date()

    def _read(self, text: str) -> date:
        return datetime.strptime(text, self.form).date()  # noqa: DTZ007


_TIME_SIGNS: Final = ("%H", "%I", "%X", "%c")


@dataclass(frozen=True, slots=True)
class NumberedDay:
    """Reads the number of a day, counted from day 0."""

    zero: date

    def __call__(self, cell: str) -> date:
        """The day with this number."""
        number = _plain_number(_short(cell, Reason.BAD_DATE))
        if number is None or not number.is_integer():
            raise CellError(Reason.BAD_DATE)
        try:
            return self.zero + timedelta(days=int(number))
        except OverflowError:
            raise CellError(Reason.IMPOSSIBLE_DATE) from None


def clock_time(cell: str) -> time:
    """A time of day: ``22:05``, ``22:05:30`` or ``10:05 pm``."""
    found = _TIME.fullmatch(_short(cell, Reason.BAD_TIME))
    if found is None:
        raise CellError(Reason.BAD_TIME)
    hour, minute, second = (int(part or 0) for part in found.group(1, 2, 3))
    if half := found.group(4):
        if not 1 <= hour <= 12:
            raise CellError(Reason.BAD_TIME)
        hour = hour % 12 + (12 if half in "pP" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise CellError(Reason.BAD_TIME) from None


def answer(cell: str, *, comma: bool = False) -> float | bool | None:
    """A number, yes or no, or None where the cell is empty; ``comma`` allows ``7,5``."""
    text = _short(cell, Reason.BAD_NUMBER)
    word = text.casefold()
    if word in _MISSING:
        return None
    if word in _YES or word in _NO:
        return word in _YES
    if comma and _COMMA.fullmatch(text):
        text = text.replace(",", ".")
    number = _plain_number(text)
    if number is None:
        raise CellError(Reason.BAD_NUMBER)
    return number


def is_missing(cell: str) -> bool:
    """Whether a cell says nothing."""
    return len(cell) <= _LONGEST and cell.strip().casefold() in _MISSING


def _plain_number(text: str) -> float | None:
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if isfinite(number) else None


def _short(cell: str, reason: Reason) -> str:
    text = cell.strip()
    if len(text) > _LONGEST:
        raise CellError(reason)
    return text
