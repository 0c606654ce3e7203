"""Large journals: the same number of entries on every day, with long texts."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from journal_app.domain.check_in import CheckIn, CheckInSize
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Body
from journal_app.domain.note import Note
from journal_app.domain.scale import MOOD, URGE
from journal_app.domain.trigger import Trigger
from journal_app.usecases.demo.person import Person
from journal_app.usecases.demo.texts import DemoTexts

_FEWEST, _MOST = 60, 150
"""Words of each text."""


class ManyEntries:
    """Contents with their times, day by day."""

    def __init__(self, random: Random, texts: DemoTexts) -> None:
        self._random = random
        self._texts = texts
        self._person = Person(random, texts.signs)

    def __call__(
        self, start: date, days: int, a_day: int, place: ZoneInfo
    ) -> Iterator[tuple[datetime, Body]]:
        """Times (UTC) and contents, oldest first; the first of each day is a check-in."""
        for day in range(days):
            self._person.wake()
            first = datetime.combine(start + timedelta(days=day), time(7), place).astimezone(UTC)
            for n in range(a_day):
                at = first + timedelta(minutes=840 * n // a_day)
                yield at, self._check_in(day) if n == 0 else self._other(day, n)

    def _check_in(self, day: int) -> CheckIn:
        person = self._person
        answers = (person.rate(MOOD, day), person.rate(URGE, day), person.sleep(day))
        return CheckIn(
            size=CheckInSize.FULL, ratings=(*answers, *person.signs(day)), text=self._text()
        )

    def _other(self, day: int, n: int) -> Body:
        urge = self._person.points(1.5, 7.0, day)
        match n % 4:
            case 1:
                kind = self._random.choice(self._texts.triggers)
                return Trigger(kind=kind.kind, situation=self._text(), urge_peak=urge)
            case 2:
                way = self._random.choice(self._texts.copings)
                after = max(0, round(urge - way.eases))
                return Coping(skill=way.skill, before=urge, after=after, text=self._text())
            case 3:
                return Note(self._text())
            case _:
                answers = (self._person.rate(MOOD, day), self._person.rate(URGE, day))
                return CheckIn(ratings=answers, text=self._text())

    def _text(self) -> str:
        wanted = self._random.randrange(_FEWEST, _MOST)
        words: list[str] = []
        while len(words) < wanted:
            words += self._random.choice(self._texts.sentences).split()
        return " ".join(words[:_MOST])
