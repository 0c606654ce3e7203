"""What a part of Trends says: headings, sentences, tables and a way into the journal."""

from collections.abc import Callable
from dataclasses import dataclass, field

from matplotlib.figure import Figure

from journal_app.charts.warning_sign import ChartStyle
from journal_app.ui.widgets.figures import Figures


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that is drawn once its width is known."""

    name: str = field(repr=False)
    """What a screen reader calls it."""
    summary: str = field(repr=False)
    """The same in words."""
    height: float
    """Logical pixels."""
    draw: Callable[[float, ChartStyle], Figure] = field(repr=False)
    """Takes the width in logical pixels; runs on the drawing thread."""


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
    drawings: tuple[Drawing, ...] = ()
    """Pictures below the sentences."""


@dataclass(frozen=True, slots=True)
class SectionsState:
    """A page of sections; without any it says what will be here."""

    sections: tuple[Section, ...] = ()
    nothing: str = ""
    act: str = ""
    """What can be done about that, as the words of a button; empty for nothing."""
