"""Which column of a CSV file is which."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
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


class ColumnPlaces:
    """Where the columns of a header stand, by their names."""

    def __init__(self, header: Sequence[str]) -> None:
        names = _names(header)
        self._ways = [
            _by_name(names),
            _by_name(name.casefold() for name in names),
            _by_name(labels(header)),
        ]

    def place(self, wanted: Wanted) -> int:
        """The place of a column: by its exact name, by its name in any case, by its label.

        Raises NoSuchColumnError, AmbiguousColumnError.
        """
        name = wanted.name.strip()
        for places, called in zip(self._ways, (name, name.casefold(), name), strict=True):
            found = places.get(called, [])
            if len(found) > 1:
                raise AmbiguousColumnError(wanted.role, wanted.number)
            if found:
                return found[0]
        raise NoSuchColumnError(wanted.role, wanted.number)


def _by_name(names: Iterable[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(name, []).append(place)
    return places


def labels(header: Sequence[str]) -> tuple[str, ...]:
    """A name for every column, each another: by its place where it has none or shares it."""
    names = _names(header)
    times = Counter(name.casefold() for name in names)
    return tuple(
        name if name and times[name.casefold()] == 1 else f"{name} [{place}]".strip()
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
