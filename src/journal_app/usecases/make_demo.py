"""Make a journal of a made-up person: reproducible weeks, written through the own use cases."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from random import Random
from zoneinfo import ZoneInfo

from journal_app.domain.entry import Entry
from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.ids import EntryId, EventId
from journal_app.domain.known_event import EventKind, KnownEvent
from journal_app.domain.moment import moment_of, zone_named
from journal_app.usecases.begin_journal import StarterSet, begin_journal
from journal_app.usecases.demo.day_pages import DayPages, DemoPage
from journal_app.usecases.demo.extra_pages import ExtraPages
from journal_app.usecases.demo.gaps import late_days, missed_days
from journal_app.usecases.demo.many_entries import ManyEntries
from journal_app.usecases.demo.person import LAPSE_DAY
from journal_app.usecases.demo.programme import DemoProgramme
from journal_app.usecases.demo.simulated import SimulatedClock
from journal_app.usecases.demo.texts import DemoTexts
from journal_app.usecases.ports import Journal
from journal_app.usecases.write_entry import AtTime, WriteEntry

MOST_WEEKS = 1_100
MOST_A_DAY = 100
_CHUNK = 1_000
_EVENT, _MEDICATION = (24, 26), 30
"""Days of the known event, and the day of the medication change."""


@dataclass(frozen=True, slots=True)
class Story:
    """Which weeks to write.

    Raises:
        OutOfRangeError: Weeks or entries a day are outside their limits.
    """

    end: date
    """The last day."""
    weeks: int = 12
    seed: int = 7
    entries_per_day: int | None = None
    """None: as a person writes, with gaps; else so many on every day, with long texts."""
    zone: str = "UTC"
    now: datetime | None = None
    """Nothing is written down after this time; None: the last day is complete."""

    def __post_init__(self) -> None:
        if not 1 <= self.weeks <= MOST_WEEKS:
            raise OutOfRangeError("weeks", low=1, high=MOST_WEEKS)
        if not 1 <= (self.entries_per_day or 1) <= MOST_A_DAY or self.entries_per_day == 0:
            raise OutOfRangeError("entries_per_day", low=1, high=MOST_A_DAY)

    @property
    def days(self) -> int:
        """Number of days."""
        return 7 * self.weeks

    @property
    def start(self) -> date:
        """The first day."""
        return self.end - timedelta(days=self.days - 1)

    @property
    def place(self) -> ZoneInfo:
        """The time zone."""
        return zone_named(self.zone)

    def at(self, day: int, clock: time) -> datetime:
        """A local time on a day counted from 0, as UTC."""
        local = datetime.combine(self.start + timedelta(days=day), clock, self.place)
        return local.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class MakeDemo:
    """Writes the story into an empty journal: the same story gives the same content."""

    journal: Journal
    starter: StarterSet
    texts: DemoTexts = field(repr=False)
    make_id: Callable[[datetime], str]
    """Makes an identifier at a time of the story, the same ones in every run."""

    def __call__(self, story: Story) -> None:
        """Begin the journal and write every day."""
        random = Random(story.seed)  # noqa: S311 - a made-up life, not a secret
        with self.journal.transaction():
            signs = (*self.texts.signs, self.texts.weekly_sign)
            begin_journal(self.journal, self.starter, signs=signs)
            self._furnish(story)
        if story.entries_per_day is None:
            with self.journal.transaction():
                self._write_days(story, random)
                self._programme(story).link_practices()
            return
        many = self._many(story, story.entries_per_day, random)
        while chunk := list(islice(many, _CHUNK)):
            self.journal.entries.add_all(chunk)

    def _furnish(self, story: Story) -> None:
        """Preferences, programme with its sessions, a known event, a medication change."""
        texts = self.texts
        now = self.journal.preferences.get()
        self.journal.preferences.save(
            replace(
                now,
                initials=texts.initials,
                therapist=texts.therapist,
                substance=texts.substance,
                lapse_word=texts.lapse_word,
            )
        )
        self._programme(story)(story.start, story.end)
        for event in self._events(story):
            self.journal.events.save(event)

    def _programme(self, story: Story) -> DemoProgramme:
        known_until = story.now or story.at(story.days, time(0))
        return DemoProgramme(self.journal, self.texts, self.make_id, story.zone, known_until)

    def _events(self, story: Story) -> Iterator[KnownEvent]:
        first, last = (story.start + timedelta(days=day) for day in _EVENT)
        changed = story.start + timedelta(days=_MEDICATION)
        if last <= story.end:
            made = EventId(self.make_id(story.at(_EVENT[1], time(20))))
            yield KnownEvent(made, first, last, self.texts.event)
        if changed <= story.end:
            yield KnownEvent(
                EventId(self.make_id(story.at(_MEDICATION, time(20)))),
                changed,
                changed,
                self.texts.medication_change,
                EventKind.MEDICATION_CHANGE,
                leaves_baseline=False,
            )

    def _write_days(self, story: Story, random: Random) -> None:
        clock = SimulatedClock(story.at(0, time(0)), story.zone)
        keep = WriteEntry(
            self.journal.entries,
            self.journal.preferences,
            clock,
            lambda: self.make_id(clock.now()),
        )
        written: dict[int, EntryId] = {}
        for recorded_at, occurred_at, page in sorted(
            self._pages(story, random), key=lambda planned: planned[:2]
        ):
            if story.now is not None and recorded_at > story.now:
                continue
            clock.set(recorded_at)
            answered = None if page.answers is None else written[id(page.answers)]
            body = page.body.pointing_at(answered)
            entry = keep(body, when=AtTime(occurred_at), marks=page.marks)
            written[id(page)] = entry.id

    def _pages(self, story: Story, random: Random) -> list[tuple[datetime, datetime, DemoPage]]:
        """Every page with the time it is written down and the time it is about."""
        days, last = story.days, story.days - 1
        bring = {46, 55, last - 10, last - 4}
        kept = bring | {0, LAPSE_DAY, last}
        missed = missed_days(random, days, kept)
        late = late_days(random, days, frozenset(range(days)) - missed - {0, last})
        if last > LAPSE_DAY:
            late[LAPSE_DAY] = 1
        pages_of = DayPages(random, self.texts)
        besides = ExtraPages(Random(f"{story.seed} besides"), self.texts)  # noqa: S311 - as above
        planned = []
        for day in range(days):
            pages = pages_of(day, bring=day in bring, morning=day == last)
            if day == LAPSE_DAY:
                pages.append(DemoPage(time(23), self.texts.lapse))
            if day not in missed:
                pages = besides(day, pages)
                planned += list(_timed(pages, story, day, late.get(day, 0)))
        return planned

    def _many(self, story: Story, a_day: int, random: Random) -> Iterator[Entry]:
        day_ends = self.journal.preferences.get().day_ends
        contents = ManyEntries(random, self.texts)
        for at, body in contents(story.start, story.days, a_day, story.place):
            if story.now is not None and at > story.now:
                return
            yield Entry(
                id=EntryId(self.make_id(at)),
                moment=moment_of(at, at, story.zone, day_ends),
                body=body,
            )


def _timed(
    pages: Iterable[DemoPage], story: Story, day: int, delay: int
) -> Iterator[tuple[datetime, datetime, DemoPage]]:
    """A page is written down when it happens, or in one go on a later evening."""
    for n, page in enumerate(pages):
        about = story.at(day, page.at)
        if delay:
            yield story.at(day + delay, time(19)) + timedelta(minutes=4 * n), about, page
        else:
            yield about, about, page
