"""What the Programme screen shows."""

from dataclasses import dataclass, field
from datetime import datetime

from journal_app.domain.programme import Programme, Session


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session of the list."""

    session: Session = field(repr=False)
    local: datetime
    past: bool


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """The programme, how far it is, and the sessions around today."""

    programme: Programme | None = field(default=None, repr=False)
    week: int | None = None
    attended_hours: float = 0.0
    planned_hours: float = 0.0
    ahead: tuple[SessionRow, ...] = ()
    behind: tuple[SessionRow, ...] = ()
