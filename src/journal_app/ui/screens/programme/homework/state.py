"""What the homework page shows."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.homework import Homework
from journal_app.usecases.read_programme import Timed

_DONE_SHOWN = 20


@dataclass(frozen=True, slots=True)
class HomeworkState:
    """What is to do and what is done, and the sessions that it can be for."""

    today: date
    homework: tuple[Homework, ...] = field(default=(), repr=False)
    sessions: tuple[Timed, ...] = field(default=(), repr=False)
    """The next ones first."""

    @property
    def to_do(self) -> tuple[Homework, ...]:
        """By due day, then what has none."""
        return tuple(one for one in self.homework if not one.done)

    @property
    def done(self) -> tuple[Homework, ...]:
        """What was done last, first."""
        done = [one for one in self.homework if one.done_on is not None]
        return tuple(sorted(done, key=lambda one: one.done_on or self.today, reverse=True))[
            :_DONE_SHOWN
        ]
