"""What the made-up person writes besides, on days that are fixed: it draws from no other chance."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time
from random import Random

from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.entry import Body
from journal_app.domain.lapse import Lapse
from journal_app.domain.rating import Rating
from journal_app.usecases.demo.day_pages import DemoPage
from journal_app.usecases.demo.person import strain
from journal_app.usecases.demo.texts import DemoTexts

_REVIEWED = time(21, 40)
_WEEKDAY = 6
"""Day of the person's week on which the weekly sign is answered."""


class ExtraPages:
    """Adds thought records, a chain, practice and a weekly answer to the pages of a day."""

    def __init__(self, random: Random, texts: DemoTexts) -> None:
        self._random = random
        self._texts = texts
        self._lapse: DemoPage | None = None

    def __call__(self, day: int, pages: Sequence[DemoPage]) -> list[DemoPage]:
        """The pages of a day, counted from 0, and what is added to them."""
        self._lapse = next((p for p in pages if isinstance(p.body, Lapse)), self._lapse)
        asked = day % 7 == _WEEKDAY
        kept = [self._with_weekly(page, day) if asked else page for page in pages]
        return [*kept, *self._added(day)]

    def _with_weekly(self, page: DemoPage, day: int) -> DemoPage:
        body = page.body
        if not isinstance(body, CheckIn) or body.span is not Span.DAY:
            return page
        points = round(1 + 7 * strain(day) + self._random.gauss(0, 0.7))
        answer = Rating(self._texts.weekly_sign, min(10, max(0, points)))
        return replace(page, body=replace(body, ratings=(*body.ratings, answer)))

    def _added(self, day: int) -> Iterator[DemoPage]:
        for body in self._bodies(day):
            yield DemoPage(time(20, self._random.randrange(5, 56)), body)
        yield from (DemoPage(_REVIEWED, text) for on, text in self._texts.reviews if on == day)
        chain_day, chain = self._texts.chain
        if day == chain_day and self._lapse is not None:
            yield DemoPage(time(22, 10), chain, answers=self._lapse)

    def _bodies(self, day: int) -> Iterator[Body]:
        yield from (thought for on, thought in self._texts.thoughts if on == day)
        yield from (practice for on, practice in self._texts.practices if on == day)
