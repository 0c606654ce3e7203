"""The results of the warning-sign board, as the screen, the report and files read them."""

from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.chart_day import Opening, Progress, State
from journal_app.analysis.flag_messages import FlagMessage
from journal_app.analysis.limits import ChartRule
from journal_app.domain.preferences import Sensitivity


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a series stands on the day asked for.

    Level, usual, spread and limit are points of the scale as of the newest entry, NaN while
    learning; ``score`` is S; ``since`` the day the state began, None without any entry.
    """

    state: State
    level: float
    usual: float
    spread: float
    limit: float
    score: float
    entries: int
    since: int | None
    progress: Progress


@dataclass(frozen=True, slots=True, eq=False)
class SeriesResult:
    """One series, day by day; every array has shape ``(n,)``, one place per entry day.

    ``usual`` m, ``spread`` s, ``level`` m + s z and ``limit`` m + L s sqrt(V) are points of
    the scale (for a protective sign level and limit lie below the usual); ``score`` is S.
    While learning they are NaN. ``state`` holds ``State`` numbers, ``entries`` the size of
    the baseline.
    """

    id: str
    rule: ChartRule
    days: Days
    values: Floats
    usual: Floats
    spread: Floats
    z: Floats
    level: Floats
    limit: Floats
    score: Floats
    state: Days
    entries: Days
    openings: tuple[Opening, ...]
    now: Standing


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """Everything the warning-sign screen, the report and ``signs --json`` say."""

    as_of: int
    sensitivity: Sensitivity
    overall: SeriesResult | None
    """None with fewer than three chosen signs."""
    signs: tuple[SeriesResult, ...]
    messages: tuple[FlagMessage, ...]

    def most_raised(self, day: int, count: int = 3) -> tuple[str, ...]:
        """Name the signs with the highest score above 0 at their newest entry of a week."""
        scores = [(_score_on(sign, day), sign.id) for sign in self.signs]
        raised = sorted((pair for pair in scores if pair[0] > 0), key=lambda pair: -pair[0])
        return tuple(name for _, name in raised[:count])


def _score_on(sign: SeriesResult, day: int) -> float:
    place = int(np.searchsorted(sign.days, day, side="right")) - 1
    if place < 0 or day - sign.days[place] >= 7 or np.isnan(sign.score[place]):
        return 0.0
    return float(sign.score[place])
