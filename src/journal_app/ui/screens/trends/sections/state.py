"""What a part of Trends says: headings, sentences, tables and a way into the journal."""

from dataclasses import dataclass, field

from journal_app.ui.widgets.figures import Figures


@dataclass(frozen=True, slots=True)
class Section:
    """One heading with what belongs to it."""

    title: str = field(repr=False)
    said: tuple[str, ...] = field(default=(), repr=False)
    """Sentences above the table."""
    figures: Figures | None = None
    rows: tuple[str, ...] = ()
    """For each row of the table the id of the entry that it opens; empty: none."""
    note: str = ""
    """What to keep in mind, below the table."""
    opens: str = ""
    """One line that opens the table and the note; empty: they are there from the start."""


@dataclass(frozen=True, slots=True)
class SectionsState:
    """A page of sections; without any it says what will be here."""

    sections: tuple[Section, ...] = ()
    nothing: str = ""
    act: str = ""
    """What can be done about that, as the words of a button; empty for nothing."""
