"""The step-down sheet: what stays in place when the programme ends."""

from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle
from journal_app.domain.weekday import Weekday

MOST_LINES = 20


class TooManyLinesError(JournalError):
    """A step-down sheet holds at most twenty lines."""


@dataclass(frozen=True, slots=True, repr=False)
class Continuing(Silent):
    """One thing that goes on: what it is, with whom, on which days."""

    what: str = ""
    who: str = ""
    days: tuple[Weekday, ...] = ()

    def __post_init__(self) -> None:
        settle(self, "what", "who", limit=LINE_LIMIT)
        object.__setattr__(self, "days", tuple(sorted({Weekday(day) for day in self.days})))

    @property
    def empty(self) -> bool:
        """Whether nothing was said."""
        return not (self.what.strip() or self.who.strip() or self.days)


@dataclass(frozen=True, slots=True, repr=False)
class StepDown(Silent):
    """What continues, what if it gets harder, and what is next.

    Raises:
        TooManyLinesError: More than twenty things continue.
    """

    continuing: tuple[Continuing, ...] = ()
    harder: str = ""
    """What I do, and whom I tell, when it gets harder."""
    appointments: str = ""
    """The next appointments after the end."""

    def __post_init__(self) -> None:
        settle(self, "harder", "appointments")
        kept = tuple(line for line in self.continuing if not line.empty)
        object.__setattr__(self, "continuing", kept)
        if len(kept) > MOST_LINES:
            raise TooManyLinesError

    @property
    def empty(self) -> bool:
        """Whether the sheet is blank."""
        return not (self.continuing or self.harder.strip() or self.appointments.strip())
