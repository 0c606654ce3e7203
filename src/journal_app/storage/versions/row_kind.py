"""A kind of row that two copies of a journal may both change, as a table and as a document."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.usecases.documents import (
    Document,
    day_from_text,
    time_from_text,
    time_to_text,
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column, by the name that it has in the document too."""

    name: str

    def said(self, value: Any) -> Any:
        """What the document says for a value of the table."""
        return value

    def kept(self, said: Any) -> Any:
        """The value of the table for what a document says."""
        return said


class Flag(Column):
    """0 or 1 in the table."""

    __slots__ = ()

    def said(self, value: Any) -> Any:
        return bool(value)

    def kept(self, said: Any) -> Any:
        return int(said)


class Time(Column):
    """Milliseconds since 1970 in the table."""

    __slots__ = ()

    def said(self, value: Any) -> Any:
        return None if value is None else time_to_text(from_milliseconds(value))

    def kept(self, said: Any) -> Any:
        return None if said is None else to_milliseconds(time_from_text(said))


class Day(Column):
    """An ISO date in the table, and in the document."""

    __slots__ = ()

    def kept(self, said: Any) -> Any:
        return None if said is None else day_from_text(said).isoformat()


class Json(Column):
    """JSON in the table; an empty text where there is nothing."""

    __slots__ = ()

    def said(self, value: Any) -> Any:
        return json.loads(value) if value else None

    def kept(self, said: Any) -> Any:
        if said is None:
            return ""
        return json.dumps(said, ensure_ascii=False, sort_keys=True, allow_nan=False)


@dataclass(frozen=True, slots=True)
class Child:
    """Lines that belong to a row, in the order of ``position``."""

    name: str
    """In the document."""
    table: str
    parent: str | None
    """The column that names the row; None where there is only one row."""
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class RowKind:
    """One table and the lines that belong to its rows."""

    name: str
    """The table; what a version calls the kind."""
    keys: tuple[Column, ...]
    """None where there is only one row."""
    columns: tuple[Column, ...]
    section: str
    """What a file calls all of them."""
    children: tuple[Child, ...] = ()
    purged: str = "FALSE"
    """SQL: whether nothing is left of a row but that it was there."""
    unnamed: str = "FALSE"
    """SQL: rows that say something about this copy alone."""
    deletes: bool = True
    """Whether it has a column ``deleted_at``."""
    row_id: str = field(default="id")
    """SQL: what a version calls the row."""

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """Everything that a document says of the row itself."""
        gone = (Time("deleted_at"),) if self.deletes else ()
        return (*self.keys, *self.columns, *gone)

    @property
    def field_names(self) -> frozenset[str]:
        """Every name that a document of this kind has."""
        columns = {each.name for each in self.all_columns}
        return frozenset(columns | {child.name for child in self.children})

    def name_of(self, document: Mapping[str, Any]) -> str:
        """What a version calls the row that a document says."""
        return "/".join(str(document[key.name]) for key in self.keys) or ONLY


def document_of(columns: Sequence[Column], values: Sequence[Any]) -> Document:
    """What a document says of one row."""
    return {each.name: each.said(value) for each, value in zip(columns, values, strict=True)}


def values_of(columns: Sequence[Column], document: Mapping[str, Any]) -> list[Any]:
    """The row that a document stands for."""
    return [each.kept(document[each.name]) for each in columns]


ONLY: Final = "only"
"""The id of a row of which there is one."""
