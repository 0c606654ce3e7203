"""What a small table of words and numbers shows."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figures:
    """What a table shows; the first column says what a row is about."""

    name: str
    """What a screen reader calls the table."""
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    shades: tuple[tuple[float | None, ...], ...] = ()
    """For each cell after the first of its row 0 (faint) to 1 (full), or None; empty: no shades."""
    bars: tuple[tuple[float | None, ...], ...] = ()
    """The same as bars below the numbers; empty: no bars."""
    wide: int = 0
    """The column that takes the room the others leave."""
    strong: tuple[bool, ...] = ()
    """For each row whether its bars may be seen: the others stay grey."""
