"""Bring appointments of a calendar file into the programme: look first, then keep, undo as one."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from journal_app.domain.calendar_file import CalendarContents, CalendarEvent
from journal_app.domain.ids import ImportId, SessionId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Session, SessionKind
from journal_app.domain.session_origin import FromCalendar
from journal_app.usecases.ports import Clock, Journal, NewId

FORM = "ics"
_BEFORE, _AFTER = timedelta(weeks=4), timedelta(weeks=12)
_YEAR = timedelta(weeks=52)

ReadCalendar = Callable[[date, date, str], CalendarContents]
"""Reads the file for the days first..last, times without a zone being those of the third."""


@dataclass(frozen=True, slots=True)
class Series:
    """One event of the file with all of its times."""

    key: str = field(repr=False)
    title: str = field(repr=False)
    first: datetime
    """On the local clock."""
    times: int


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What an import would do; nothing is kept yet."""

    contents: CalendarContents
    events: tuple[CalendarEvent, ...] = field(repr=False)
    """Those that are not in the programme yet, by start."""
    series: tuple[Series, ...] = field(repr=False)
    duplicates: int = 0


@dataclass(frozen=True, slots=True)
class ImportCalendar:
    """Appointments become planned sessions."""

    journal: Journal
    clock: Clock
    new_id: NewId

    def plan(self, read: ReadCalendar) -> CalendarPlan:
        """Look into a file, around the days of the programme. Raises what ``read`` raises."""
        first, last = self._days()
        contents = read(first, last, self.clock.zone())
        known = self.journal.programme.calendar_keys()
        fresh = {event.key: event for event in contents.events if event.key not in known}
        events = tuple(fresh.values())
        return CalendarPlan(
            contents=contents,
            events=events,
            series=self._series(events),
            duplicates=len(contents.events) - len(events),
        )

    def keep(
        self, plan: CalendarPlan, chosen: Collection[str], kind: SessionKind
    ) -> tuple[ImportId, int]:
        """Keep the series that were chosen, in one transaction; the import and how many."""
        import_id = ImportId(self.new_id())
        place = zone_named(self.clock.zone())
        sessions = [
            Session(
                id=SessionId(self.new_id()),
                starts_at=event.starts_at,
                day=event.starts_at.astimezone(place).date(),
                kind=kind,
                planned_minutes=event.minutes,
                title=event.title,
                origin=FromCalendar(event.key, import_id),
            )
            for event in plan.events
            if event.series in chosen
        ]
        with self.journal.transaction():
            self.journal.imports.begin(import_id, FORM)
            self.journal.programme.save_sessions(sessions)
        return import_id, len(sessions)

    def undo(self, import_id: ImportId) -> int:
        """Take what was brought in away again; how many sessions that were."""
        return self.journal.imports.undo(import_id)

    def _days(self) -> tuple[date, date]:
        programme = self.journal.programme.programme()
        if programme is None:
            today = self.clock.now().astimezone(zone_named(self.clock.zone())).date()
            return today - _BEFORE, today + _YEAR
        return programme.start - _BEFORE, programme.last_day + _AFTER

    def _series(self, events: tuple[CalendarEvent, ...]) -> tuple[Series, ...]:
        place = zone_named(self.clock.zone())
        found: dict[str, list[CalendarEvent]] = {}
        for event in events:
            found.setdefault(event.series, []).append(event)
        return tuple(
            Series(key, times[0].title, times[0].starts_at.astimezone(place), len(times))
            for key, times in found.items()
        )
