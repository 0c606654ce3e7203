"""A row that two copies of a journal changed without knowing of each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from journal_app.domain.entry import Entry
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class OtherWording(Silent):
    """What the other copy made of it."""

    name: bytes
    """Tells it from others of the same row."""
    said: Mapping[str, Any]
    """The row as a document."""
    entry: Entry | None
    """The same, where the row is an entry."""


@dataclass(frozen=True, slots=True, repr=False)
class ChangedOnBoth(Silent):
    """What is shown, and what stands beside it until the person picks."""

    kind: str
    """Of the row, e.g. ``entry`` or ``scale``."""
    row_id: str
    said: Mapping[str, Any]
    """What is shown now, as a document."""
    entry: Entry | None
    others: tuple[OtherWording, ...]
