"""What the Today screen shows."""

from dataclasses import dataclass, field
from datetime import date, datetime

from journal_app.domain.homework import Homework
from journal_app.domain.programme import Session
from journal_app.ui.entry_card import EntryCard
from journal_app.usecases.find_drafts import Unfinished


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session of the day."""

    session: Session = field(repr=False)
    local: datetime
    begun: bool


@dataclass(frozen=True, slots=True)
class TodayState:
    """This day, so far."""

    day: date
    cards: tuple[EntryCard, ...] = ()
    sessions: tuple[SessionLine, ...] = ()
    homework: tuple[Homework, ...] = field(default=(), repr=False)
    """What is due and not done."""
    unfinished: tuple[tuple[str, Unfinished], ...] = ()
    """What was begun and not saved, in words."""
    values: str = ""
    """What the day came to, where several check-ins speak of it."""
    gaps: bool = False
    """Whether a day of the last week has no entry, so that catching up is offered."""
    review_due: bool = False
    """Whether the weekly review is offered."""
    nothing_yet: bool = False
    """Whether nothing was ever written, so that one thing is offered first."""
