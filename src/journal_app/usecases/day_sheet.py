"""Seven days as a sheet: what is asked, and what stands there already."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from journal_app.analysis.daily import day_values
from journal_app.domain.check_in import CheckIn, Medication, Span
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import ScaleId
from journal_app.domain.moment import counting_day, noon_of, zone_named
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.silent import Silent
from journal_app.usecases.day_answers import day_rule
from journal_app.usecases.ports import Clock, Journal

DAYS = 7
_ORDER = (ScaleUse.BASIC, ScaleUse.SIGN, ScaleUse.OWN)


class Asked(StrEnum):
    """What is asked of a day besides the scales; no scale has such an id."""

    ACTED = "asked:acted"
    MEDICATION = "asked:medication"


Question = Scale | Asked
Answer = float | Medication
"""Points, hours or a count; 1 and 0 are yes and no; or how medication was taken."""


class Cell(NamedTuple):
    """One question on one day."""

    question: str
    """The id of a scale, or one of ``Asked``."""
    day: date


@dataclass(frozen=True, slots=True, repr=False)
class StandingAnswer(Silent):
    """What a day says to one question."""

    answer: Answer
    count: int = 1
    """How many check-ins say it."""
    caught_up: bool = False
    """Whether it was written into a sheet and nowhere else, so that it can be changed there."""
    late: bool = False
    """Whether all of it was entered later."""


@dataclass(frozen=True, slots=True, repr=False)
class DaySheet(Silent):
    """Seven days and everything that was answered on them."""

    days: tuple[date, ...]
    """Oldest first."""
    today: date
    questions: tuple[Question, ...] = ()
    standing: Mapping[Cell, StandingAnswer] = field(default_factory=dict)

    @property
    def newest(self) -> bool:
        """Whether these are the last days there are."""
        return self.today in self.days

    def open(self, cell: Cell) -> bool:
        """Whether a cell can be filled in: nothing stands there that was written on its own."""
        standing = self.standing.get(cell)
        return standing is None or standing.caught_up


def question_id(question: Question) -> str:
    """How a cell names its question."""
    return question.id if isinstance(question, Scale) else question.value


def caught_up(entries: Iterable[Entry]) -> Entry | None:
    """The check-in of a day that was written into a sheet: about all of it, at its noon.

    An imported one is left as it came.
    """
    found = [
        entry
        for entry in entries
        if isinstance(entry.body, CheckIn)
        and entry.body.span is Span.DAY
        and entry.imported is None
        and entry.moment.occurred_at == noon_of(entry.moment.day, entry.moment.zone)
    ]
    return max(found, key=lambda entry: entry.moment.recorded_at, default=None)


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """Reads seven days."""

    journal: Journal
    clock: Clock

    def __call__(self, last: date | None = None, *, also: frozenset[str] = frozenset()) -> DaySheet:
        """The days up to ``last`` (today where it is left out or ahead).

        ``also`` names scales that are asked though they are hidden.
        """
        place = zone_named(self.clock.zone())
        ends = self.journal.preferences.get().day_ends
        today = counting_day(self.clock.now().astimezone(place), ends)
        newest = today if last is None else min(last, today)
        days = tuple(newest - timedelta(days=back) for back in reversed(range(DAYS)))
        questions = tuple(self._questions(also))
        check_ins = self.journal.entries.between(days[0], days[-1], kinds=(EntryKind.CHECK_IN,))
        return DaySheet(days, today, questions, dict(_standing(check_ins)))

    def _questions(self, also: frozenset[str]) -> Iterator[Question]:
        scales = [s for s in self.journal.scales.all() if not s.hidden or s.id in also]
        for use in _ORDER:
            yield from (scale for scale in scales if scale.use is use)
            if use is ScaleUse.BASIC:
                yield from Asked


def _standing(check_ins: list[Entry]) -> Iterator[tuple[Cell, StandingAnswer]]:
    by_day: dict[date, list[Entry]] = {}
    for entry in check_ins:
        by_day.setdefault(entry.moment.day, []).append(entry)
    for day, entries in by_day.items():
        own = caught_up(entries)
        for question, said in _said(entries).items():
            yield (
                Cell(question, day),
                StandingAnswer(
                    answer=_day_answer(question, [answer for _, answer in said]),
                    count=len(said),
                    caught_up=own is not None and {entry.id for entry, _ in said} == {own.id},
                    late=all(entry.moment.entered_later for entry, _ in said),
                ),
            )


def _said(entries: list[Entry]) -> dict[str, list[tuple[Entry, Answer]]]:
    """Every answer of a day to each question, in the order it happened."""
    said: dict[str, list[tuple[Entry, Answer]]] = {}
    for entry in entries:
        assert isinstance(entry.body, CheckIn)
        for question, answer in _answers(entry.body):
            said.setdefault(question, []).append((entry, answer))
    return said


def _answers(body: CheckIn) -> Iterator[tuple[str, Answer]]:
    yield from ((rating.scale, rating.value) for rating in body.ratings)
    if body.acted is not None:
        yield Asked.ACTED.value, float(body.acted)
    if body.medication is not None:
        yield Asked.MEDICATION.value, body.medication


def _day_answer(question: str, answers: list[Answer]) -> Answer:
    """What the answers of a day come to, by the rules of the charts and of the report."""
    if question == Asked.MEDICATION:
        return Medication(str(answers[0])) if len(set(answers)) == 1 else Medication.PARTLY
    values = np.array([float(answer) for answer in answers])
    if question == Asked.ACTED:
        return float(values.max())
    _, means = day_values(np.zeros(values.size, np.int64), values, day_rule(ScaleId(question)))
    return float(means[0])
