"""What the list of sessions shows."""

from dataclasses import dataclass, field

from journal_app.domain.programme_hours import Hours
from journal_app.usecases.read_programme import Timed


@dataclass(frozen=True, slots=True)
class SessionsState:
    """Sessions around today, and the hours so far."""

    hours: Hours = field(default=Hours(), repr=False)
    ahead: tuple[Timed, ...] = field(default=(), repr=False)
    behind: tuple[Timed, ...] = field(default=(), repr=False)
