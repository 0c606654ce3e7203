"""From a pixel or a key press to a day and its values; no window needed."""

from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days
from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State


@dataclass(frozen=True, slots=True)
class DayReading:
    """What a series shows on a day; a day without an entry has no value.

    Level, usual, spread and limit are those of the day's own entry, None while learning
    and on days without one.
    """

    day: int
    value: float | None = None
    level: float | None = None
    usual: float | None = None
    spread: float | None = None
    limit: float | None = None
    state: State | None = None


def reading(result: SeriesResult, day: int) -> DayReading:
    """Read one series on one day."""
    place = int(np.searchsorted(result.days, day))
    if place >= result.days.size or result.days[place] != day:
        return DayReading(day)
    value, state = float(result.values[place]), State(int(result.state[place]))
    if np.isnan(result.level[place]):
        return DayReading(day, value, state=state)
    return DayReading(
        day,
        value,
        float(result.level[place]),
        float(result.usual[place]),
        float(result.spread[place]),
        None if np.isnan(result.limit[place]) else float(result.limit[place]),
        state,
    )


def nearest_entry(result: SeriesResult, day: int, within: int) -> int | None:
    """Find the entry day nearest to a day, at most ``within`` days away."""
    if not result.days.size:
        return None
    distance = np.abs(result.days - day)
    place = int(distance.argmin())
    return int(result.days[place]) if distance[place] <= within else None


def step_day(result: SeriesResult, day: int | None, steps: int) -> int | None:
    """Go from entry to entry by keyboard; from nowhere to the newest. None without any."""
    return step_along(result.days, day, steps)


def step_along(days: Days, day: int | None, steps: int) -> int | None:
    """Go along days that strictly rise; from nowhere to the last. None without any."""
    if not days.size:
        return None
    if day is None:
        return int(days[-1])
    if steps > 0:
        place = int(np.searchsorted(days, day, side="right")) + steps - 1
    else:
        place = int(np.searchsorted(days, day, side="left")) + steps
    return int(days[min(max(place, 0), days.size - 1)])
