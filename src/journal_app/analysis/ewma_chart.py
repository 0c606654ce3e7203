"""One warning-sign chart, day by day: EWMA on a rolling personal baseline."""

import copy
from collections import deque
from dataclasses import replace
from math import isfinite, nan, sqrt

from journal_app.analysis.autocorrelation import shrunk_autocorrelation
from journal_app.analysis.baseline import Baseline
from journal_app.analysis.chart_day import (
    LEARN_DAYS,
    LEARN_ENTRIES,
    Opening,
    Point,
    Progress,
    State,
)
from journal_app.analysis.limits import ChartRule
from journal_app.domain.errors import OutOfRangeError

WEIGHT = 0.2
CLIP = 2.5
JOIN_AFTER = 7
REOPEN_AFTER = 14
LONG_GAP = 14
LARGEST = 1e9


class UnsortedDaysError(ValueError):
    """A day came that is not later than the one before it: a mistake of the caller."""

    def __init__(self, *, day: int, after: int) -> None:
        super().__init__(day, after)
        self.day = day
        self.after = after


class EwmaChart:
    """The running state of one series; a day costs the same however long the record is.

    Days are ordinals in rising order, one value a day in points of the scale; a day
    without an entry is simply not given. Known-event days take part in the level but never
    in the baseline, nor in the count of what has been learnt.

    Source:
        Chart: Roberts (1959), Technometrics 1(3):239-250,
        doi:10.1080/00401706.1959.10489860; Smit, Schat & Ceulemans (2022),
        doi:10.1177/10731911221086985. Limits under autocorrelation, clipping and the
        delayed baseline: this project's simulation, docs/methods.md.
    """

    def __init__(self, rule: ChartRule) -> None:
        self.rule = rule
        self.state = State.LEARNING
        self.since: int | None = None
        """Day on which the present state began."""
        self.day: int | None = None
        """Newest day with an entry."""
        self.openings: list[Opening] = []
        self.flag_open = False
        self.usual = self.spread = nan
        self._side = -1.0 if rule.protective else 1.0
        self._since_opening: list[tuple[int, float, bool]] = []
        self._block: list[tuple[int, float]] = []
        self._begin()

    def _begin(self) -> None:
        self._ready: int | None = None
        self._baseline = Baseline()
        self._waiting: deque[tuple[int, float]] = deque()
        self._z = 0.0
        self._plain = nan
        self._width = nan
        self._pairs = 0
        self._products = self._squares = 0.0
        self._chain: tuple[int, float] | None = None

    @property
    def entries(self) -> int:
        """Entries in the baseline, or counted so far while learning."""
        return len(self._block) if self._ready is None else len(self._baseline)

    @property
    def level(self) -> float:
        """The plain recent level in points; NaN while learning.

        The same smoothing of the ratings themselves, nothing cut off: a figure to show. What
        is judged is z, which cuts each day at 2.5 spreads.
        """
        return self._plain

    @property
    def limit(self) -> float:
        """Where the recent level of days that are not cut opens a flag; NaN while learning."""
        return self.usual + self._side * self.rule.limit * self.spread * self._width

    @property
    def score(self) -> float:
        """S = z / sqrt(V); NaN while learning."""
        return self._z / self._width

    def progress(self, as_of: int) -> Progress:
        """Tell how much of the learning is done on a day."""
        days = as_of - self._block[0][0] if self._block else 0
        return Progress(
            entries=min(len(self._block), LEARN_ENTRIES), days=min(max(days, 0), LEARN_DAYS)
        )

    def copy(self) -> "EwmaChart":
        """Give an independent copy, to try a day that may still change."""
        return copy.deepcopy(self)

    def step(self, day: int, value: float, *, known_event: bool = False) -> Point:
        """Take in the entry of one day.

        Raises:
            DayOrderError: The day is not later than the newest one.
            OutOfRangeError: The value is not finite or beyond 1e9.
        """
        if self.day is not None and day <= self.day:
            raise UnsortedDaysError(day=day, after=self.day)
        if not (isfinite(value) and abs(value) <= LARGEST):
            raise OutOfRangeError("value", low=-LARGEST, high=LARGEST)
        self.advance(day - 1)
        if self._ready is None:
            point = self._learn(day, value, known_event=known_event)
        else:
            point = self._watch(day, value, known_event=known_event)
        self.day = day
        if self.openings:
            self._since_opening.append((day, value, known_event))
        return point

    def advance(self, day: int) -> None:
        """Let the days up to ``day`` pass without an entry; learning may end on one."""
        if self._ready is None and len(self._block) >= LEARN_ENTRIES:
            ready = self._block[0][0] + LEARN_DAYS
            if ready <= day:
                self._become_ready(ready)

    def new_normal(self, day: int) -> bool:
        """Close the flag and start the baseline again with the days since it opened.

        The learning rule holds for those days as for a new chart, at the earliest on
        ``day``. Without any flag so far nothing happens.

        Returns:
            Whether the baseline was started again.
        """
        if not self.openings or self.openings[-1].new_normal:
            return False
        if self.flag_open:
            self._close(day)
        self.openings[-1] = replace(self.openings[-1], new_normal=True)
        self._begin()
        self._block = [(d, value) for d, value, known in self._since_opening if not known]
        self.usual = self.spread = nan
        self._enter(State.LEARNING, day)
        enough = len(self._block) >= LEARN_ENTRIES
        if enough and day - self._block[0][0] >= LEARN_DAYS:
            self._become_ready(day)
        return True

    def _learn(self, day: int, value: float, *, known_event: bool) -> Point:
        if not known_event:
            self._block.append((day, value))
        if self.since is None:
            self.since = day
        block = self._block
        if len(block) >= LEARN_ENTRIES and day - block[0][0] >= LEARN_DAYS:
            self._become_ready(day)
            return Point(
                day,
                value,
                self.usual,
                self.spread,
                0.0,
                self._width,
                0.0,
                self.state,
                len(self._baseline),
                self._plain,
            )
        return Point(day, value, nan, nan, nan, nan, nan, self.state, len(block), nan)

    def _become_ready(self, day: int) -> None:
        baseline = self._baseline
        for entry in self._block:
            baseline.join(*entry)
        baseline.trim(day)
        self.usual, self.spread = m, s = baseline.usual(self.rule.prior_sd)
        for d, value in baseline:
            u = min(max(self._side * (value - m) / s, -CLIP), CLIP)
            self._pair(d, u)
            self._chain = (d, u)
        self._width = self._standard_error(len(baseline))
        self._plain = m
        self._ready = day
        self._enter(State.QUIET, day)

    def _watch(self, day: int, value: float, *, known_event: bool) -> Point:
        baseline = self._baseline
        waiting = self._waiting
        while waiting and waiting[0][0] + JOIN_AFTER <= day:
            entry = waiting.popleft()
            if not self.flag_open:
                baseline.join(*entry)
        baseline.trim(day)
        m, s = baseline.usual(self.rule.prior_sd)
        if self.day is not None and day - self.day - 1 > LONG_GAP:
            self._z, self._plain = 0.0, m
        u = min(max(self._side * (value - m) / s, -CLIP), CLIP)
        if not self.flag_open:
            self._pair(day, u)
        self._chain = (day, u)
        if not known_event:
            waiting.append((day, value))
        n = len(baseline)
        self.usual, self.spread = m, s
        self._z = z = (1 - WEIGHT) * self._z + WEIGHT * u
        self._plain = (1 - WEIGHT) * self._plain + WEIGHT * value
        self._width = width = self._standard_error(n)
        score = z / width
        self._judge(day, score, known_event=known_event)
        return Point(day, value, m, s, z, width, score, self.state, n, self._plain)

    def _pair(self, day: int, u: float) -> None:
        if self._chain is None or self._chain[0] != day - 1:
            return
        before = self._chain[1]
        self._pairs += 1
        self._products += u * before
        self._squares += (u * u + before * before) / 2

    def _standard_error(self, n: int) -> float:
        """Give sqrt(V) of z: its own noise under autocorrelation and the baseline's."""
        phi = shrunk_autocorrelation(self._pairs, self._products, self._squares)
        keep = (1 - WEIGHT) * phi
        own = WEIGHT / (2 - WEIGHT) * (1 + keep) / (1 - keep)
        return sqrt(own + (1 + phi) / ((1 - phi) * n))

    def _judge(self, day: int, score: float, *, known_event: bool) -> None:
        if self.flag_open:
            if score < self.rule.limit / 2:
                self._close(day)
        elif score > self.rule.limit and self._may_open(day):
            self._open(day, known_event=known_event)
        if self.flag_open:
            self._enter(State.FLAG, day)
        else:
            self._enter(State.NOTICE if score > self.rule.notice else State.QUIET, day)

    def _may_open(self, day: int) -> bool:
        return not self.openings or day - self.openings[-1].opened >= REOPEN_AFTER

    def _open(self, day: int, *, known_event: bool) -> None:
        self.flag_open = True
        self._since_opening.clear()
        self.openings.append(
            Opening(
                opened=day,
                level=self.level,
                usual=self.usual,
                limit=self.limit,
                entries=len(self._baseline),
                known_event=known_event,
            )
        )

    def _close(self, day: int) -> None:
        self.flag_open = False
        self.openings[-1] = replace(self.openings[-1], closed=day)

    def _enter(self, state: State, day: int) -> None:
        if state is not self.state:
            self.state = state
            self.since = day
