"""Things of the journal as rows of a table: a column for each field, whatever the thing.

The columns are read off the classes, so that a new field is in the file without being listed
here. What a thing has many of (ratings, links, steps) makes a table of its own, a row each.
"""

import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.exchange.export.formula_cells import guarded

Cell = str | int | float | None
NameOf = Callable[[str], str]
"""What a scale or a word is called, by its id."""

_NAMED: Final = (ChoiceId, ScaleId)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, and how a thing fills it."""

    name: str
    value: Callable[[Any, NameOf], object]


@dataclass(frozen=True, slots=True)
class Part:
    """What a thing has many of."""

    field: str
    kind: type


@cache
def columns_of(kind: type, before: str = "") -> tuple[Column, ...]:
    """The columns of a dataclass; what stands inside it is laid flat."""
    return tuple(
        column
        for name, hint in _fields(kind)
        if not _is_part(hint)
        for column in _columns(before, name, hint)
    )


@cache
def parts_of(kind: type) -> tuple[Part, ...]:
    """What a dataclass has many of, each a dataclass too."""
    return tuple(Part(name, get_args(hint)[0]) for name, hint in _fields(kind) if _is_part(hint))


def cell(value: object) -> Cell:  # noqa: PLR0911 - one for each kind of value
    """A value as a cell that no spreadsheet runs; nothing where there is none."""
    match value:
        case None:
            return None
        case bool():
            return "TRUE" if value else "FALSE"
        case Enum():
            return value.name.lower() if isinstance(value, int) else str(value.value)
        case int() | float():
            return int(value) if float(value).is_integer() else value
        case datetime():
            return value.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case frozenset():
            return " ".join(sorted(str(cell(one)) for one in value)) or "none"
        case tuple():
            between = "\n" if any(type(one) is str for one in value) else " "
            return between.join(str(cell(one)) for one in value)
    return guarded(str(value))


def _fields(kind: type) -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(kind)
    yield from ((field.name, hints[field.name]) for field in fields(kind) if field.init)


def _columns(before: str, name: str, hint: Any) -> Iterator[Column]:
    whole = before + name
    inside = [one for one in _choices(hint) if isinstance(one, type) and is_dataclass(one)]
    if inside:
        for kind in inside:
            for column in columns_of(kind, f"{whole}_"):
                yield Column(column.name, _within(name, kind, column))
    elif any(one in _NAMED for one in _choices(hint)) and name != "id":
        yield Column(whole, lambda thing, names: _called(getattr(thing, name), names))
        yield Column(f"{whole}_id", lambda thing, _: getattr(thing, name))
    else:
        yield Column(whole + _ending(name, hint), lambda thing, _: getattr(thing, name))


def _ending(name: str, hint: Any) -> str:
    """A time says that it is in UTC, an id that it is one."""
    if datetime in _choices(hint):
        return "_utc"
    points = any(getattr(one, "__name__", "").endswith("Id") for one in _choices(hint))
    return "_id" if points and name != "id" else ""


def _within(name: str, kind: type, column: Column) -> Callable[[Any, NameOf], object]:
    def value(thing: Any, names: NameOf) -> object:
        inner = getattr(thing, name)
        return column.value(inner, names) if isinstance(inner, kind) else None

    return value


def _called(name: str | None, names: NameOf) -> str | None:
    return None if name is None else names(name)


def _choices(hint: Any) -> tuple[Any, ...]:
    """What a field may be, ``None`` left out."""
    if get_origin(hint) in {Union, types.UnionType}:
        return tuple(one for one in get_args(hint) if one is not types.NoneType)
    return (hint,)


def _is_part(hint: Any) -> bool:
    return get_origin(hint) is tuple and is_dataclass(get_args(hint)[0])
