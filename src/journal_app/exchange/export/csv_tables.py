"""Tables of one export: a file each, opened when they get their heading."""

import csv
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from typing import Any, Final

from journal_app.exchange.export.flat_rows import Cell, NameOf, cell, columns_of, parts_of
from journal_app.usecases.export_ports import NewPlace

MARK: Final = "\ufeff"
"""Tells a spreadsheet that the letters are UTF-8."""


class Table:
    """A file with one row for each thing."""

    def __init__(self, tables: "Tables", name: str, heading: Sequence[str]) -> None:
        self.name, self.heading = name, tuple(heading)
        file = tables.stack.enter_context(tables.place.open(f"{name}.csv"))
        file.write(MARK)
        self._rows = csv.writer(file)
        self._rows.writerow(heading)

    def add(self, row: Iterable[Cell]) -> None:
        """Write a row."""
        self._rows.writerow(row)


class Tables:
    """Every table of an export; to be closed."""

    def __init__(self, place: NewPlace, names: NameOf) -> None:
        self.place, self._names = place, names
        self.stack = ExitStack()
        self.made: list[Table] = []

    def table(self, name: str, heading: Sequence[str]) -> Table:
        """Begin a table."""
        made = Table(self, name, heading)
        self.made.append(made)
        return made

    def things(self, name: str, kind: type, before: Sequence[str] = ()) -> "Things":
        """Begin the table of a kind of thing, and one for each part that it has many of."""
        return Things(self, name, kind, before)

    def cells(self, kind: type, thing: Any) -> list[Cell]:
        """A thing as the cells of its row."""
        return [cell(column.value(thing, self._names)) for column in columns_of(kind)]


class Things:
    """The table of one kind of thing with those of its parts."""

    def __init__(self, tables: Tables, name: str, kind: type, before: Sequence[str]) -> None:
        self._tables, self._kind = tables, kind
        columns = [column.name for column in columns_of(kind)]
        self._table = tables.table(name, [*before, *columns])
        self._parts = [
            (
                part,
                tables.table(
                    f"{name}_{part.field}",
                    [f"{name}_id", "number", *(one.name for one in columns_of(part.kind))],
                ),
            )
            for part in parts_of(kind)
        ]

    def add(self, thing: Any, before: Sequence[Cell] = (), owner: str = "") -> None:
        """Write a thing; ``owner`` is the id that its parts point at."""
        self._table.add([*before, *self._tables.cells(self._kind, thing)])
        for part, table in self._parts:
            for number, one in enumerate(getattr(thing, part.field), 1):
                table.add([owner, number, *self._tables.cells(part.kind, one)])
