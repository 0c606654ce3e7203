"""What one row of another program's file says, in that program's own words."""

from dataclasses import dataclass
from datetime import date, datetime

from journal_app.domain.import_row import Mended, Unheld
from journal_app.domain.silent import Silent

Value = float | bool | str
"""A number, yes or no, or a word of the file (the name of a mood)."""


@dataclass(frozen=True, slots=True, repr=False)
class FileRow(Silent):
    """Nothing of the journal is in it: a mapping says which of its words are whose."""

    line: int
    """Line of the file it starts on, from 1; its number where the file has no lines."""
    when: date | datetime
    """A whole day; or a time, naive where the file names no time zone."""
    values: tuple[tuple[str, Value], ...] = ()
    """Answers by the name of their column; what is empty is not there."""
    text: str = ""
    zone: str | None = None
    """IANA name of the zone it was written in; None where the file names none."""
    tags: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    emotions: tuple[str, ...] = ()
    key: str = ""
    """What the file itself calls the row; two rows of one name are one entry."""
    mended: tuple[Mended, ...] = ()
    unheld: tuple[Unheld, ...] = ()
