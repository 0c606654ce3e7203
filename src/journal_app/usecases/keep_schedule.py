"""Enter once what comes every week: its sessions follow it, and history never changes."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from journal_app.domain.ids import ScheduleId, SessionId
from journal_app.domain.programme import Programme, Session, SessionKind
from journal_app.domain.schedule import Schedule
from journal_app.domain.session_origin import FromSchedule
from journal_app.domain.weekday import Weekday
from journal_app.usecases.ports import Clock, Journal, NewId
from journal_app.usecases.programme_ports import Occurrences

_EVER = datetime.min.replace(tzinfo=UTC)
_WITHOUT_PROGRAMME = timedelta(weeks=12)


@dataclass(frozen=True, slots=True)
class Weekly:
    """What comes every week, as it was entered."""

    days: tuple[Weekday, ...]
    starts: time
    minutes: int
    kind: SessionKind
    title: str = field(repr=False)
    every: int
    first: date
    last: date | None
    """None: the programme's last day."""


@dataclass(frozen=True, slots=True)
class KeepSchedule:
    """Keeps schedules, and puts their sessions into the programme.

    Sessions stand in the journal like any other. When a schedule changes, only those that are
    still to come and still stand as it put them follow it; what was moved, answered or noted by
    hand stays as it is.
    """

    journal: Journal
    clock: Clock
    new_id: NewId
    occurrences: Occurrences

    def __call__(self, schedule: Schedule) -> int:
        """Keep a new schedule or the new form of one; how many sessions it has from there on."""
        old = self._schedule(schedule.id)
        with self.journal.transaction():
            self.journal.schedules.save(schedule)
            if old is None:
                return self._settle(schedule, schedule, after=_EVER)
            return self._settle(old, schedule, after=self.clock.now())

    def enter(self, entered: Weekly, old: Schedule | None) -> int:
        """Keep what was entered, in the zone of this place where it is new; how many sessions.

        Raises as ``Schedule``.
        """
        return self(
            Schedule(
                id=ScheduleId(self.new_id()) if old is None else old.id,
                first=entered.first,
                days=entered.days,
                starts=entered.starts,
                minutes=entered.minutes,
                zone=self.clock.zone() if old is None else old.zone,
                kind=entered.kind,
                title=entered.title,
                every=entered.every,
                last=entered.last,
                skips=() if old is None else old.skips,
            )
        )

    def end(self, schedule: Schedule) -> list[Session]:
        """Take a schedule back from now on; the sessions that go with it, for ``bring_back``."""
        with self.journal.transaction():
            ahead = [one for one in self._standing(schedule) if one.starts_at > self.clock.now()]
            self.journal.programme.delete_sessions([one.id for one in ahead])
            self.journal.schedules.delete(schedule.id)
        return ahead

    def bring_back(self, schedule: Schedule, sessions: list[Session]) -> None:
        """Undo ``end``."""
        with self.journal.transaction():
            self.journal.schedules.save(schedule)
            self.journal.programme.save_sessions(sessions)

    def follow_programme(self, programme: Programme) -> None:
        """Keep the programme, and let its schedules reach its last day and no further."""
        with self.journal.transaction():
            self.journal.programme.save_programme(programme)
            for schedule in self.journal.schedules.all():
                self._settle(schedule, schedule, after=self.clock.now())

    def call_off(self, session: Session) -> None:
        """Take one session out; its day stays out of the schedule."""
        with self.journal.transaction():
            self.journal.programme.delete_session(session.id)
            self._skip(session, skipped=True)

    def put_back(self, session: Session) -> None:
        """Undo ``call_off``."""
        with self.journal.transaction():
            self._skip(session, skipped=False)
            self.journal.programme.save_session(session)

    def _settle(self, old: Schedule, new: Schedule, *, after: datetime) -> int:
        """Let the sessions that begin after a time follow the new form; how many there are."""
        book = self.journal.programme
        follow = {_slot(one): one for one in self._standing(old) if one.starts_at > after}
        taken = {_slot(one) for one in book.scheduled(new.id)} - set(follow)
        wanted = {
            day: new.session(day, follow[day].id if day in follow else SessionId(self.new_id()))
            for day in self.occurrences(new, self._end(new))
            if day not in taken
        }
        ahead = {day: one for day, one in wanted.items() if one.starts_at > after}
        book.delete_sessions([one.id for slot, one in follow.items() if slot not in ahead])
        book.save_sessions([one for day, one in ahead.items() if follow.get(day) != one])
        return len(ahead)

    def _standing(self, schedule: Schedule) -> list[Session]:
        """Sessions that stand as the schedule put them."""
        return [one for one in self.journal.programme.scheduled(schedule.id) if schedule.gave(one)]

    def _schedule(self, schedule_id: ScheduleId) -> Schedule | None:
        return next((one for one in self.journal.schedules.all() if one.id == schedule_id), None)

    def _end(self, schedule: Schedule) -> date:
        programme = self.journal.programme.programme()
        return schedule.first + _WITHOUT_PROGRAMME if programme is None else programme.last_day

    def _skip(self, session: Session, *, skipped: bool) -> None:
        if not isinstance(session.origin, FromSchedule):
            return
        schedule = self._schedule(session.origin.schedule)
        if schedule is not None:
            others = {day for day in schedule.skips if day != session.origin.slot}
            skips = others | ({session.origin.slot} if skipped else set())
            self.journal.schedules.save(replace(schedule, skips=tuple(skips)))


def _slot(session: Session) -> date:
    assert isinstance(session.origin, FromSchedule)
    return session.origin.slot
