"""What the person says to their own chart: known events, new usual levels, how soon it speaks."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.ids import EventId
from journal_app.domain.known_event import EventKind, KnownEvent, NewNormal
from journal_app.domain.preferences import Sensitivity
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.ports import Events, NewId, PreferenceBook


@dataclass(frozen=True, slots=True)
class KeepRemarks:
    """Makes remarks at once; keeps them and takes them back on the journal's thread."""

    events: Events
    preferences: PreferenceBook
    clock: DayClock
    new_id: NewId

    def event(self, first: date, last: date, words: str, kind: EventKind) -> KnownEvent:
        """Days that have an explanation, not kept yet.

        Raises:
            EndsBeforeItStartsError: ``last`` lies before ``first``.
            TextTooLongError: There are too many words.
        """
        return KnownEvent(id=EventId(self.new_id()), first=first, last=last, words=words, kind=kind)

    def normals(self, flags: Iterable[tuple[str, int]]) -> tuple[NewNormal, ...]:
        """New usual levels of series, each from the day (ordinal) on which its flag opened."""
        today = self.clock.today()
        return tuple(
            NewNormal(series=series, since=date.fromordinal(opened), said_on=today)
            for series, opened in flags
        )

    def save_normals(self, normals: Iterable[NewNormal]) -> None:
        """Let the usual begin anew."""
        for normal in normals:
            self.events.save_new_normal(normal)

    def take_back_normals(self, normals: Iterable[NewNormal]) -> None:
        """Let the usual go on as before."""
        for normal in normals:
            self.events.delete_new_normal(normal.series, normal.since)

    def choose(self, sensitivity: Sensitivity) -> None:
        """Choose how soon the chart speaks."""
        self.preferences.save(replace(self.preferences.get(), sensitivity=sensitivity))
