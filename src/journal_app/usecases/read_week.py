"""Read one week: its sessions and own time, its hours, and the skill it is about."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ChoiceId
from journal_app.domain.moment import zone_named
from journal_app.domain.practice import Practice
from journal_app.domain.programme import Programme, Session
from journal_app.domain.programme_hours import Hours, hours_of
from journal_app.domain.week_block import WeekBlock
from journal_app.usecases.ports import Clock, Journal

DAYS = 7
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class WeekPiece:
    """What takes up time on one day; what goes past midnight is two pieces."""

    day: date
    begins: int
    """Minutes from midnight, on the wall clock."""
    ends: int
    what: Session | WeekBlock = field(repr=False)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days."""

    first: date
    today: date
    number: int | None
    """Week of the programme, 1 is the first; None outside it."""
    winds_down: bool = False
    pieces: tuple[WeekPiece, ...] = field(default=(), repr=False)
    """By day and time."""
    hours: Hours = field(default=Hours(), repr=False)
    skill: ChoiceId | None = field(default=None, repr=False)
    skills: tuple[Choice, ...] = field(default=(), repr=False)
    """What can be picked as the skill of a week."""
    practised: int = 0
    """Entries of these days in which the skill was tried."""

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days."""
        return tuple(self.first + n * _DAY for n in range(DAYS))


@dataclass(frozen=True, slots=True)
class ReadWeek:
    """Reads the week that a day lies in: the programme's week, or Monday to Sunday without one."""

    journal: Journal
    clock: Clock

    def __call__(self, day: date | None = None) -> Week:
        """The week of a day, or of today."""
        now = self.clock.now()
        today = now.astimezone(zone_named(self.clock.zone())).date()
        programme = self.journal.programme.programme()
        first = _first_day(day or today, programme)
        number = None if programme is None else programme.week_of(first)
        sessions = self.journal.programme.sessions(first, first + (DAYS - 1) * _DAY)
        skill = self._skill(number)
        return Week(
            first=first,
            today=today,
            number=number,
            winds_down=programme is not None and programme.winds_down(today),
            pieces=self._pieces(first, sessions),
            hours=hours_of(sessions, now),
            skill=skill,
            skills=tuple(self.journal.choices.of(ChoiceList.SKILL)),
            practised=0 if skill is None else self._practised(first, skill),
        )

    def _pieces(self, first: date, sessions: list[Session]) -> tuple[WeekPiece, ...]:
        place = zone_named(self.clock.zone())
        found: list[WeekPiece] = []
        for session in sessions:
            local = session.starts_at.astimezone(place)
            found += _split(local.replace(tzinfo=None), session.planned_minutes, session)
        for block in self.journal.schedules.blocks():
            for day in (first + n * _DAY for n in range(DAYS)):
                if day.weekday() in block.days:
                    found += _split(datetime.combine(day, block.starts), block.minutes, block)
        week = {first + n * _DAY for n in range(DAYS)}
        shown = (piece for piece in found if piece.day in week)
        return tuple(sorted(shown, key=lambda piece: (piece.day, piece.begins, -piece.ends)))

    def _skill(self, number: int | None) -> ChoiceId | None:
        chosen = {one.week: one.skill for one in self.journal.programme.week_skills()}
        return None if number is None else chosen.get(number)

    def _practised(self, first: date, skill: ChoiceId) -> int:
        kinds = (EntryKind.PRACTICE, EntryKind.COPING)
        entries = self.journal.entries.between(first, first + (DAYS - 1) * _DAY, kinds=kinds)
        bodies = (entry.body for entry in entries)
        return sum(body.skill == skill for body in bodies if isinstance(body, Practice | Coping))


def _first_day(day: date, programme: Programme | None) -> date:
    begins = 0 if programme is None else programme.start.weekday()
    return day - timedelta(days=(day.weekday() - begins) % DAYS)


def _split(begins: datetime, minutes: int, what: Session | WeekBlock) -> Iterator[WeekPiece]:
    """One piece for each day that it touches."""
    ends = begins + timedelta(minutes=minutes)
    day = begins.date()
    while (midnight := datetime.combine(day, time(0))) < ends:
        start, stop = max(begins, midnight), min(ends, midnight + _DAY)
        yield WeekPiece(day, (start - midnight) // _MINUTE, (stop - midnight) // _MINUTE, what)
        day += _DAY
