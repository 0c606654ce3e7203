"""What the Today screen shows."""

from dataclasses import dataclass
from datetime import date

from journal_app.ui.entry_card import EntryCard
from journal_app.usecases.find_drafts import Unfinished


@dataclass(frozen=True, slots=True)
class TodayState:
    """This day, so far."""

    day: date
    cards: tuple[EntryCard, ...] = ()
    sessions: tuple[str, ...] = ()
    unfinished: tuple[tuple[str, Unfinished], ...] = ()
    """What was begun and not saved, in words."""
    values: str = ""
    """What the day came to, where several check-ins speak of it."""
    gaps: bool = False
    """Whether a day of the last week has no entry, so that catching up is offered."""
