"""What the person says about their own chart: a known event, or a new normal."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EventId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class EventKind(StrEnum):
    """What kind of thing happened."""

    EVENT = "event"
    MEDICATION_CHANGE = "medication_change"


class EndsBeforeItStartsError(JournalError):
    """The last day lies before the first."""


@dataclass(frozen=True, slots=True, repr=False)
class KnownEvent(Silent):
    """Days that have an explanation of their own (a move, a bereavement, a new dose)."""

    id: EventId
    first: date
    last: date
    words: str = ""
    kind: EventKind = EventKind.EVENT
    leaves_baseline: bool = True
    """Whether these days stay out of the person's usual level."""

    def __post_init__(self) -> None:
        settle(self, "words", limit=LINE_LIMIT)
        if self.last < self.first:
            raise EndsBeforeItStartsError


@dataclass(frozen=True, slots=True)
class NewNormal:
    """From this day on a series has a new usual level."""

    series: str
    """A scale's id, or ``overall``."""
    since: date
    """The first day of the new usual level: the day the flag opened."""
    said_on: date
    """The day the person said so."""
