"""Days as somebody says they are written: by a format, or counted from a day."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from journal_app.domain.import_errors import DateFormatError
from journal_app.domain.import_row import RefusedReason
from journal_app.exchange.cells import CellError, plain_number, short_cell

_PROBES: Final = (datetime(2021, 9, 28, 17, 5), datetime(1999, 12, 3, 4, 45))  # noqa: DTZ001


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
        text = short_cell(cell, RefusedReason.BAD_DATE)
        try:
            found = datetime.strptime(text, self.form)  # noqa: DTZ007
        except (ValueError, OverflowError):
            raise CellError(RefusedReason.BAD_DATE) from None
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
        number = plain_number(short_cell(cell, RefusedReason.BAD_DATE))
        if number is None or not number.is_integer():
            raise CellError(RefusedReason.BAD_DATE)
        try:
            return self.zero + timedelta(days=int(number))
        except OverflowError:
            raise CellError(RefusedReason.IMPOSSIBLE_DATE) from None
