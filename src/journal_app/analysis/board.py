"""The results of the warning-sign board, as the screen, the report and files read them."""

from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.chart_day import Opening, Progress, State
from journal_app.analysis.flag_messages import FlagMessage
from journal_app.analysis.limits import ChartRule
from journal_app.domain.preferences import Sensitivity

FRESH_DAYS = 7
"""Days from the newest entry on which a series can be spoken of as it is now."""
LEANING = 1.5
"""Score S from which a sign's own cards are offered while a flag is open."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a series stands on the day asked for.

    Level (the plain one), usual, spread and limit are points of the scale as of the newest
    entry, NaN while learning; ``score`` is S; ``since`` the day the state began, ``newest``
    the day of the newest entry, both None without any entry.
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
    as_of: int
    newest: int | None

    @property
    def silent_days(self) -> int:
        """Days since the newest entry; 0 on its day, and without any entry."""
        return 0 if self.newest is None else self.as_of - self.newest

    @property
    def silent(self) -> bool:
        """Whether the newest entry is too old to say anything of now: seven days or more."""
        return self.silent_days >= FRESH_DAYS

    @property
    def judged(self) -> bool:
        """Whether it can be said how the series stands now."""
        return self.state is not State.LEARNING and not self.silent

    @property
    def raised(self) -> bool:
        """Whether it is a notice or a flag."""
        return self.state in {State.NOTICE, State.FLAG}


@dataclass(frozen=True, slots=True, eq=False)
class SeriesResult:
    """One series, day by day; every array has shape ``(n,)``, one place per entry day.

    ``usual`` m, ``spread`` s, the plain ``level`` and ``limit`` m + L s sqrt(V) are points of
    the scale (for a protective sign the limit lies below the usual); ``score`` is S, made
    from ``z``, whose days are cut at 2.5 spreads. While learning they are NaN. ``state``
    holds ``State`` numbers, ``entries`` the size of the baseline.
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
    """None with fewer than three chosen signs that are rated 0-10."""
    signs: tuple[SeriesResult, ...]
    messages: tuple[FlagMessage, ...]

    @property
    def judged(self) -> int:
        """How many signs can be judged on the day asked for."""
        return sum(sign.now.judged for sign in self.signs)

    def most_raised(self, day: int, count: int = 3) -> tuple[str, ...]:
        """Name the signs whose own newest entry of a week was a notice or a flag.

        The furthest from their usual come first. A sign below its own notice is nothing
        unusual and is not named, however the overall level stands.
        """
        return tuple(one.id for one in self._furthest(day) if _raised_on(one, day))[:count]

    def leaning(self, day: int, count: int = 3) -> tuple[str, ...]:
        """Name the signs furthest towards their warning side, for what may help.

        Never for a sentence about the signs themselves: it takes S of 1.5 in a week.
        """
        found = self._furthest(day)
        return tuple(one.id for one in found if _score_on(one, day) >= LEANING)[:count]

    def _furthest(self, day: int) -> list[SeriesResult]:
        return sorted(self.signs, key=lambda one: -_score_on(one, day))


def _place(sign: SeriesResult, day: int) -> int | None:
    """Where the newest entry of a week stands in the arrays."""
    place = int(np.searchsorted(sign.days, day, side="right")) - 1
    old = place < 0 or day - sign.days[place] >= FRESH_DAYS
    return None if old or np.isnan(sign.score[place]) else place


def _score_on(sign: SeriesResult, day: int) -> float:
    place = _place(sign, day)
    return 0.0 if place is None else float(sign.score[place])


def _raised_on(sign: SeriesResult, day: int) -> bool:
    place = _place(sign, day)
    return place is not None and int(sign.state[place]) in {State.NOTICE, State.FLAG}
