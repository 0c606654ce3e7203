"""Look back at a week: what stands in the journal about it, as facts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import fmean

from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.practice import Practice
from journal_app.domain.programme import Attendance
from journal_app.domain.review import Review
from journal_app.domain.scale import MOOD, SLEEP_HOURS, URGE
from journal_app.domain.trigger import Trigger
from journal_app.usecases.ports import Journal
from journal_app.usecases.read_day_values import ReadDayValues

DAYS = 7
_MEANS = (MOOD, SLEEP_HOURS)


@dataclass(frozen=True, slots=True)
class EasedSkill:
    """One skill over its uses of the week that were rated before and after."""

    skill: ChoiceId
    uses: int
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class WeekBehind:
    """Seven days as they stand in the journal; what was not written down is not there."""

    first: date
    last: date
    days_with_entry: int
    means: tuple[tuple[ScaleId, float, int], ...]
    """Scale, mean of its days, and on how many days it was answered."""
    strongest_urge: tuple[int, date] | None
    """Points 0-10 and the day, from check-ins and triggers."""
    triggers: tuple[tuple[ChoiceId, int], ...]
    """Kinds and how often, the most frequent first."""
    eased: tuple[EasedSkill, ...]
    """What brought an urge down, the most first."""
    practised: int
    hours: tuple[float, float] | None
    """Attended and planned, of sessions that were answered."""
    brought: tuple[Entry, ...] = field(repr=False)
    """What is marked for the session, oldest first."""


@dataclass(frozen=True, slots=True)
class ReadWeekBehind:
    """Reads the seven days that end with a day."""

    journal: Journal

    def __call__(self, last: date) -> WeekBehind:
        """Facts alone; nothing is judged."""
        first = last - timedelta(days=DAYS - 1)
        entries = self.journal.entries.between(first, last)
        return WeekBehind(
            first=first,
            last=last,
            days_with_entry=len({entry.moment.day for entry in entries}),
            means=self._means(first, last),
            strongest_urge=_strongest(entries, self._urges(first, last)),
            triggers=_triggers(entries),
            eased=_eased(entries),
            practised=sum(isinstance(entry.body, Practice) for entry in entries),
            hours=self._hours(first, last),
            brought=tuple(e for e in entries if e.bring and not isinstance(e.body, Review)),
        )

    def _means(self, first: date, last: date) -> tuple[tuple[ScaleId, float, int], ...]:
        days = ReadDayValues(self.journal.ratings).of_days(first, last).values()
        found = {scale: [day[scale].value for day in days if scale in day] for scale in _MEANS}
        return tuple((scale, fmean(own), len(own)) for scale, own in found.items() if own)

    def _urges(self, first: date, last: date) -> list[tuple[int, date]]:
        return [(int(value), day) for day, value, _ in self.journal.ratings.of(URGE, first, last)]

    def _hours(self, first: date, last: date) -> tuple[float, float] | None:
        sessions = self.journal.programme.sessions(first, last)
        told = [one for one in sessions if one.attendance is not Attendance.PLANNED]
        if not told:
            return None
        attended = sum(one.attended_minutes for one in told)
        return attended / 60, sum(one.planned_minutes for one in told) / 60


def _strongest(
    entries: Iterable[Entry], rated: Iterable[tuple[int, date]]
) -> tuple[int, date] | None:
    """The strongest urge, on the latest day that had it."""
    urges = list(rated)
    for entry in entries:
        match entry.body:
            case Trigger(urge_peak=int(peak)):
                urges.append((peak, entry.moment.day))
    return max(urges, default=None)


def _triggers(entries: Iterable[Entry]) -> tuple[tuple[ChoiceId, int], ...]:
    kinds: Counter[ChoiceId] = Counter()
    for entry in entries:
        match entry.body:
            case Trigger(kind=str(kind)):
                kinds[ChoiceId(kind)] += 1
    return tuple(kinds.most_common())


def _eased(entries: Iterable[Entry]) -> tuple[EasedSkill, ...]:
    uses: dict[ChoiceId, list[tuple[int, int]]] = {}
    for entry in entries:
        match entry.body:
            case Coping(skill=str(skill), before=int(before), after=int(after)):
                uses.setdefault(ChoiceId(skill), []).append((before, after))
    every = [_over(skill, own) for skill, own in uses.items()]
    down = [one for one in every if one.after < one.before]
    return tuple(sorted(down, key=lambda one: (one.after - one.before, -one.uses)))


def _over(skill: ChoiceId, uses: Sequence[tuple[int, int]]) -> EasedSkill:
    before, after = (fmean(side) for side in zip(*uses, strict=True))
    return EasedSkill(skill, len(uses), before, after)
