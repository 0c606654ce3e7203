"""What the board of warning signs shows."""

from dataclasses import dataclass, field

from journal_app.analysis.chart_day import State
from journal_app.domain.known_event import KnownEvent
from journal_app.domain.preferences import Sensitivity


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One series against its own usual."""

    id: str
    name: str = field(repr=False)
    state: State
    said: str = field(repr=False)
    """Where it stands, in words."""
    figures: str
    """Recent level, usual and what they rest on; empty while learning."""

    @property
    def raised(self) -> bool:
        """Whether it is a notice or a flag."""
        return self.state in {State.NOTICE, State.FLAG}

    @property
    def spoken(self) -> str:
        """The whole row for a screen reader."""
        return ". ".join(part for part in (self.name, self.said, self.figures) if part)


@dataclass(frozen=True, slots=True)
class BoardState:
    """The one message, every series, what was said before."""

    message: str = field(default="", repr=False)
    raised: bool = False
    apart: str = field(default="", repr=False)
    """Signs that are no part of the overall level."""
    flags: tuple[tuple[str, int], ...] = ()
    """Series whose flag is open, with the day (ordinal) it opened."""
    rows: tuple[BoardRow, ...] = ()
    cards: tuple[str, ...] = field(default=(), repr=False)
    """The person's own if-then cards that an open flag opens."""
    past: tuple[str, ...] = field(default=(), repr=False)
    """Flags that are over, newest first."""
    events: tuple[KnownEvent, ...] = field(default=(), repr=False)
    sensitivity: Sensitivity = Sensitivity.STANDARD
