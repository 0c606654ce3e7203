"""Read what the answers of a day come to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np

from journal_app.analysis.daily import day_values
from journal_app.domain.ids import ScaleId
from journal_app.usecases.day_answers import DayAnswers, day_rule
from journal_app.usecases.ports import Ratings


class DayValue(NamedTuple):
    """What one scale came to on one day."""

    value: float
    """The mean of the day's answers, of the urge the highest, as the charts show it."""
    n: int
    """How many answers it rests on."""


@dataclass(frozen=True, slots=True)
class ReadDayValues:
    """Reads days by the rule of the charts; a scale without an answer is left out."""

    ratings: Ratings

    def __call__(self, day: date) -> Mapping[ScaleId, DayValue]:
        """Every scale that was answered on one day."""
        return self.of_days(day, day).get(day, {})

    def of_days(self, first: date, last: date) -> dict[date, dict[ScaleId, DayValue]]:
        """Every scale that was answered, for each of the days first..last."""
        found: dict[date, dict[ScaleId, DayValue]] = {}
        for scale, answers in self._by_scale(first, last).items():
            ordinals = np.array([day.toordinal() for day, _ in answers], np.int64)
            points = np.array([value for _, value in answers])
            days, values = day_values(ordinals, points, day_rule(scale))
            for day, one in zip(days.tolist(), values.tolist(), strict=True):
                value = DayValue(one, int((ordinals == day).sum()))
                found.setdefault(date.fromordinal(day), {})[scale] = value
        return found

    def _by_scale(self, first: date, last: date) -> dict[ScaleId, list[tuple[date, float]]]:
        answers: dict[ScaleId, list[tuple[date, float]]] = {}
        for scale, (day, value, _) in DayAnswers(self.ratings).on_days(first, last):
            answers.setdefault(scale, []).append((day, value))
        return answers
