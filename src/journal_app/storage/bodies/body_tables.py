"""What storage has to know of one kind of entry: its tables, and how they are written and read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.storage.database import Database, Values


class Insert(NamedTuple):
    """A statement that puts a row into a table, and the row."""

    statement: str
    row: Values


_Body = TypeVar("_Body", bound=EntryBody)


@dataclass(frozen=True, slots=True)
class BodyTables(Generic[_Body]):
    """The content of one kind of entry as rows."""

    tables: tuple[str, ...]
    """All that it is kept in; each has a column ``entry_id``."""
    rows: Callable[[EntryId, _Body, Moment], Iterable[Insert]]
    """The content of an entry as rows, which follow the entry's own."""
    load: Callable[[Database, str], Mapping[EntryId, _Body]]
    """Load contents by a JSON list of ids, with a fixed number of statements."""
    with_choices: tuple[str, ...] = ()
    """Those of its tables that name words of the person's lists, as ``choice_id``."""
    pointer: tuple[str, str] | None = None
    """The table and column that name the entry it points at, if it can."""
