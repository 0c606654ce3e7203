"""Which entries are wanted, as conditions on their rows."""

import json
from collections.abc import Sequence

from journal_app.domain.entry import EntryKind
from journal_app.domain.search import EntryFilter
from journal_app.storage.database import Values


def kinds_condition(kinds: Sequence[EntryKind]) -> tuple[str, tuple[object, ...]]:
    """A condition for some kinds, with its values; for none given, no condition."""
    if not kinds:
        return "", ()
    return "AND kind IN (SELECT value FROM json_each(?))", (json.dumps(list(kinds)),)


def filter_condition(wanted: EntryFilter) -> tuple[str, tuple[object, ...]]:
    """Conditions for everything but the words, with their values; each begins with AND."""
    condition, values = kinds_condition(wanted.kinds)
    for more, its in _conditions(wanted):
        condition += f" AND {more}"
        values += tuple(its)
    return condition, values


def _conditions(wanted: EntryFilter) -> list[tuple[str, Values]]:
    found: list[tuple[str, Values]] = [
        ("id IN (SELECT entry_id FROM tag WHERE name = ?)", (tag,)) for tag in wanted.tags
    ]
    if wanted.bring:
        found.append(("bring = 1", ()))
    if wanted.private is not None:
        found.append(("private = ?", (wanted.private,)))
    if wanted.late:
        found.append(("recorded_day > day", ()))
    if wanted.first is not None:
        found.append(("day >= ?", (wanted.first.isoformat(),)))
    if wanted.last is not None:
        found.append(("day <= ?", (wanted.last.isoformat(),)))
    return found
