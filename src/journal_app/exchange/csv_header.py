"""Which column of a CSV file is which."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journal_app.domain.import_errors import (
    AmbiguousColumnError,
    ColumnRole,
    NoSuchColumnError,
)
from journal_app.domain.text import tidy

DELIMITERS: Final = ",;\t|"
_SAID: Final = re.compile(r"\s*\"?sep=([^\r\n\"])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A column that is asked for by name; ``number`` counts those of one role from 1."""

    role: ColumnRole
    number: int
    name: str


def find_column(header: Sequence[str], wanted: Wanted) -> int:
    """The place of a column: by its exact name, else by its name in any case.

    Raises NoSuchColumnError, AmbiguousColumnError.
    """
    names = _names(header)
    name = wanted.name.strip()
    places = (
        [n for n, found in enumerate(names) if found == name]
        or [n for n, found in enumerate(names) if found.casefold() == name.casefold()]
        or [n for n, found in enumerate(labels(header)) if found == name]
    )
    if not places:
        raise NoSuchColumnError(wanted.role, wanted.number)
    if len(places) > 1:
        raise AmbiguousColumnError(wanted.role, wanted.number)
    return places[0]


def labels(header: Sequence[str]) -> tuple[str, ...]:
    """A name for every column, each another: by its place where it has none or shares it."""
    names = _names(header)
    plain = [name.casefold() for name in names]
    return tuple(
        name if name and plain.count(name.casefold()) == 1 else f"{name} [{place}]".strip()
        for place, name in enumerate(names, 1)
    )


def _names(header: Sequence[str]) -> list[str]:
    return [tidy(cell).strip() for cell in header]


def likely_delimiters(sample: str) -> str:
    """The delimiters a file may have, the likeliest first; ``sep=;`` on its first line says it."""
    if said := _SAID.match(sample):
        return said[1] + DELIMITERS.replace(said[1], "")
    try:
        first = csv.Sniffer().sniff(sample, DELIMITERS).delimiter
    except csv.Error:
        line = sample.lstrip("\r\n").splitlines()[:1] or [""]
        first = max(DELIMITERS, key=line[0].count)
    return first + DELIMITERS.replace(first, "")
