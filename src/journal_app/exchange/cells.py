"""What one cell of a table says: a day, a time, a number. Nothing is guessed."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from math import isfinite
from typing import Final

from journal_app.domain.import_row import RefusedReason
from journal_app.exchange.plain_cell import plain_cell

_LONGEST: Final = 64
"""Characters of a cell that may be a date, a time or a number."""
_PADDED: Final = 1000
"""Characters of a cell with spaces round it that may be one."""
_MISSING: Final = frozenset({"", "na", "n/a", "nan", "null"})
_YES: Final = frozenset({"yes", "true"})
_NO: Final = frozenset({"no", "false"})
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_COMMA: Final = re.compile(r"[+-]?[0-9]+,[0-9]+")
_GROUPS: Final = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_TIME: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([apAP])\.? ?[mM]\.?)?")

ReadDay = Callable[[str], date | datetime]
"""From a cell to a day or a time; raises CellError."""


class CellError(Exception):
    """A cell does not say what its column is for."""

    def __init__(self, reason: RefusedReason) -> None:
        super().__init__(reason)
        self.reason = reason


def clock_time(cell: str) -> time:
    """A time of day: ``22:05``, ``22:05:30`` or ``10:05 pm``."""
    found = _TIME.fullmatch(short_cell(cell, RefusedReason.BAD_TIME))
    if found is None:
        raise CellError(RefusedReason.BAD_TIME)
    hour, minute, second = (int(part or 0) for part in found.group(1, 2, 3))
    if half := found.group(4):
        if not 1 <= hour <= 12:
            raise CellError(RefusedReason.BAD_TIME)
        hour = hour % 12 + (12 if half in "pP" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise CellError(RefusedReason.BAD_TIME) from None


def answer(cell: str, *, comma: bool = False) -> float | bool | None:
    """A number, yes or no, or None where the cell is empty.

    ``comma``: 7,5 is seven and a half; else 6,500 is six thousand five hundred. 85 % is 85.
    """
    text = short_cell(cell, RefusedReason.BAD_NUMBER)
    word = text.casefold()
    if word in _MISSING:
        return None
    if word in _YES or word in _NO:
        return word in _YES
    text = text.removesuffix("%").rstrip()
    if comma and _COMMA.fullmatch(text):
        text = text.replace(",", ".")
    elif not comma and _GROUPS.fullmatch(text):
        text = text.replace(",", "")
    number = plain_number(text)
    if number is None:
        raise CellError(RefusedReason.BAD_NUMBER)
    return number


def is_missing(cell: str) -> bool:
    """Whether a cell says nothing."""
    return len(cell) <= _LONGEST and plain_cell(cell).casefold() in _MISSING


def has_decimal_comma(cell: str) -> bool:
    """Whether a cell can only be read with a comma for decimals."""
    text = plain_cell(cell).removesuffix("%").rstrip() if len(cell) <= _PADDED else ""
    return bool(_COMMA.fullmatch(text)) and not _GROUPS.fullmatch(text)


def plain_number(text: str) -> float | None:
    """A finite number in ASCII digits, else None."""
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if isfinite(number) else None


def short_cell(cell: str, reason: RefusedReason) -> str:
    """A cell that is short enough to be read, in plain signs. Raises CellError."""
    text = plain_cell(cell) if len(cell) <= _PADDED else cell
    if len(text) > _LONGEST:
        raise CellError(reason)
    return text
