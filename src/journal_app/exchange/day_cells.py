"""What a cell says of a day: ISO 8601, numbers with strokes, or a month by its English name."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from journal_app.domain.day_order import DayOrder
from journal_app.domain.import_row import RefusedReason
from journal_app.exchange.cells import CellError, clock_time, short_cell

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|[0-9]{4}-?W[0-9]{2}-?[1-7]")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})([/.])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")
_DAY_NAMED: Final = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,? ([0-9]{4})")
_NAMED_DAY: Final = re.compile(r"([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_CLOCK: Final = re.compile(r"(?P<day>.*?[0-9])(?:T|,? )(?P<clock>[0-9]{1,2}:.+)", re.IGNORECASE)
_ISO_CLOCK: Final = re.compile(r"[0-9]{2}:[0-9:.,]+(?:Z|[+-][0-9:]+)?")


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """Reads days as they are written; ``order`` is for two numbers with strokes between."""

    order: DayOrder = DayOrder.DAY_FIRST

    def __call__(self, cell: str) -> date | datetime:
        """The day, with its time where the cell has one. Raises CellError."""
        text = short_cell(cell, RefusedReason.BAD_DATE)
        found = _CLOCK.fullmatch(text)
        try:
            if found is None:
                return self._day(text)
            return datetime.combine(self._day(found["day"]), _clock(found["clock"]))
        except ValueError:
            raise CellError(RefusedReason.BAD_DATE) from None

    def _day(self, text: str) -> date:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
        if found := _YEAR_FIRST.fullmatch(text):
            return date(int(found[1]), int(found[3]), int(found[4]))
        if found := _YEAR_LAST.fullmatch(text):
            numbers = int(found[1]), int(found[3])
            turned = self.order is DayOrder.MONTH_FIRST and found[2] != "."
            day, month = reversed(numbers) if turned else numbers
            return date(int(found[4]), month, day)
        return _named_day(text.casefold())


def order_shown(cell: str) -> tuple[bool, set[DayOrder]]:
    """Whether a cell has two numbers that need an order, and which it can be."""
    text = short_cell(cell, RefusedReason.BAD_DATE)
    split = _CLOCK.fullmatch(text)
    found = _YEAR_LAST.fullmatch(split["day"] if split else text)
    if found is None or found[2] == "." or found[1] == found[3]:
        return False, set(DayOrder)
    orders = {DayOrder.DAY_FIRST} if int(found[3]) <= 12 else set()
    return True, orders | ({DayOrder.MONTH_FIRST} if int(found[1]) <= 12 else set())


def _named_day(text: str) -> date:
    if found := _DAY_NAMED.fullmatch(text):
        return date(int(found[3]), _month(found[2]), int(found[1]))
    if found := _NAMED_DAY.fullmatch(text):
        return date(int(found[3]), _month(found[1]), int(found[2]))
    raise CellError(RefusedReason.BAD_DATE)


def _month(name: str) -> int:
    fits = [n for n, month in enumerate(_MONTHS, 1) if name in {month, month[:3], month[:4]}]
    if len(fits) != 1:
        raise CellError(RefusedReason.BAD_DATE)
    return fits[0]


def _clock(text: str) -> time:
    if _ISO_CLOCK.fullmatch(text):
        return time.fromisoformat(text)
    try:
        return clock_time(text)
    except CellError:
        raise CellError(RefusedReason.BAD_DATE) from None
