"""What only a whole table can tell: the order of its dates, whether it has times at all."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from journal_app.domain.day_order import DayOrder
from journal_app.domain.import_errors import (
    MOST_TABLE_ROWS,
    DayOrderError,
    NumberedDayError,
    TableTooLargeError,
)
from journal_app.exchange.cells import (
    CellError,
    ReadDay,
    clock_time,
    has_decimal_comma,
    is_missing,
    plain_number,
)
from journal_app.exchange.day_cells import WrittenDay, order_shown
from journal_app.exchange.plain_cell import plain_cell

_SHEET_ZERO: Final = date(1899, 12, 30)
"""Day 0 of most spreadsheets."""
_SHEET_DAYS: Final = range(20_000, 80_000)
"""1954 to 2119, by that day 0."""


class TableSurvey:
    """Looks at every row once, before any is read."""

    def __init__(self, read_day: ReadDay | None, columns: int, *, comma: bool) -> None:
        self._said = read_day
        self._rows = 0
        self._times = self._midnights = 0
        self._needs_order = False
        self._orders = set(DayOrder)
        self._numbered: int | None = None
        self._written = False
        self._commas = [comma] * columns

    def count(self) -> None:
        """One more row. Raises TableTooLargeError."""
        self._rows += 1
        if self._rows > MOST_TABLE_ROWS:
            raise TableTooLargeError

    def look(self, day: str, clock: str, answers: Iterable[str]) -> None:
        """See the cells of one row."""
        if not is_missing(day):
            self._look_at_day(day)
            self._look_at_time(day, clock)
        for place, cell in enumerate(answers):
            self._commas[place] = self._commas[place] or has_decimal_comma(cell)

    def read_day(self) -> ReadDay:
        """How to read days. Raises DayOrderError, NumberedDayError."""
        if self._said is not None:
            return self._said
        if self._numbered is not None and not self._written:
            raise NumberedDayError(_SHEET_ZERO + timedelta(days=self._numbered))
        if self._needs_order and len(self._orders) != 1:
            raise DayOrderError
        return WrittenDay(next(iter(self._orders)) if self._needs_order else DayOrder.DAY_FIRST)

    @property
    def whole_days(self) -> bool:
        """Whether every time is midnight, which says no time."""
        return self._times > 0 and self._times == self._midnights

    @property
    def commas(self) -> list[bool]:
        """For each column of answers, whether a comma stands before decimals."""
        return self._commas

    def _look_at_day(self, cell: str) -> None:
        if self._said is not None:
            return
        number = plain_number(plain_cell(cell)) if len(cell) < 20 else None
        if number is not None and int(number) in _SHEET_DAYS:
            self._numbered = int(number) if self._numbered is None else self._numbered
            return
        self._written = True
        try:
            needs, orders = order_shown(cell)
        except CellError:
            return
        if needs and orders:
            self._needs_order = True
            self._orders &= orders

    def _look_at_time(self, day: str, clock: str) -> None:
        try:
            found = (self._said or WrittenDay())(day) if is_missing(clock) else clock_time(clock)
        except CellError:
            return
        if isinstance(found, datetime):
            found = found.time()
        if isinstance(found, time):
            self._times += 1
            self._midnights += found == time()
