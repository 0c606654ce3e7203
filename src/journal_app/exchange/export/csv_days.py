"""The table of days: a row for each day, a column for each scale."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from journal_app.domain.scale import Scale
from journal_app.exchange.export.csv_tables import Tables
from journal_app.exchange.export.flat_rows import Cell, cell
from journal_app.usecases.export_months import ExportMonth
from journal_app.usecases.ports import Ratings
from journal_app.usecases.read_day_values import ReadDayValues

FIRST: Final = ("day", "entries", "entered_later")


class DayTable:
    """Days as the charts show them: a day's value on a scale is one number, or nothing."""

    def __init__(self, tables: Tables, ratings: Ratings, scales: Sequence[Scale]) -> None:
        self._read = ReadDayValues(ratings)
        self._scales = [scale.id for scale in scales]
        self.columns = column_names(scale.name for scale in scales)
        self._table = tables.table("days", [*FIRST, *self.columns])

    def add(self, month: ExportMonth) -> None:
        """Write every day of a month, those without an entry too."""
        values = self._read.of_days(month.first, month.last)
        moments = [kept.entry.moment for kept in month.entries]
        for n in range((month.last - month.first).days + 1):
            day = month.first + timedelta(days=n)
            found = [moment for moment in moments if moment.day == day]
            late = sum(moment.entered_later for moment in found)
            self._table.add([*_first(day, len(found), late), *self._row(values.get(day, {}))])

    def _row(self, values: object) -> list[Cell]:
        assert isinstance(values, dict)
        found = (values.get(scale) for scale in self._scales)
        return [None if one is None else cell(one.value) for one in found]


def column_names(names: Iterable[str]) -> list[str]:
    """Names as headings: on one line, none twice, none that is a heading already."""
    taken, found = {name.casefold() for name in FIRST}, []
    for name in names:
        plain = str(cell(" ".join(name.split())))
        number, said = 1, plain
        while said.casefold() in taken:
            number += 1
            said = f"{plain} ({number})"
        taken.add(said.casefold())
        found.append(said)
    return found


def _first(day: date, entries: int, late: int) -> list[Cell]:
    return [cell(day), entries, late]
