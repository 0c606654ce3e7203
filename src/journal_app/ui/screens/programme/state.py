"""What the frame of the Programme screen shows."""

from dataclasses import dataclass, field
from enum import StrEnum

from journal_app.domain.programme import Programme


class ProgrammeTab(StrEnum):
    """The parts of the screen, in their order."""

    WEEK = "week"
    SESSIONS = "sessions"
    HOMEWORK = "homework"
    GOALS = "goals"
    DATES = "dates"
    STEP_DOWN = "step_down"


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """Where the programme stands."""

    programme: Programme | None = field(default=None, repr=False)
    week: int | None = None
    winds_down: bool = False
