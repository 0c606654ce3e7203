"""Which columns of a table are what, and what was said of how it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from journal_app.domain.import_errors import ColumnRole
from journal_app.exchange.cells import ReadDay
from journal_app.exchange.csv_header import Wanted


@dataclass(frozen=True, slots=True)
class CsvLayout:
    """Which columns to read, by their names in the header."""

    date_column: str
    values: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    time_column: str | None = None
    levels: tuple[str, ...] = ()
    """Columns whose answers are words, such as the name of a mood."""
    words: tuple[str, ...] = ()
    """Columns with several words in a cell."""
    where: tuple[tuple[str, str], ...] = ()
    """Only rows that have this text in this column."""
    read_day: ReadDay | None = None
    """None finds out how the days are written."""
    delimiter: str | None = None
    """One character; None finds it out."""
    encoding: str | None = None
    """None takes Unicode, and asks where the file is written in another way."""

    def wanted(self) -> Iterator[Wanted]:
        """The columns in the order in which ``Columns`` takes them."""
        yield Wanted(ColumnRole.DATE, 1, self.date_column)
        if self.time_column is not None:
            yield Wanted(ColumnRole.TIME, 1, self.time_column)
        for role, names in (
            (ColumnRole.VALUE, self.values),
            (ColumnRole.NOTE, self.notes),
            (ColumnRole.WORDS, self.levels + self.words),
            (ColumnRole.WHERE, tuple(column for column, _ in self.where)),
        ):
            for number, name in enumerate(names, 1):
                yield Wanted(role, number, name)
