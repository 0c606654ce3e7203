"""The warning-sign board: every chosen sign and the overall level against one's own usual."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from journal_app.analysis.arrays import Days, Floats
from journal_app.analysis.board import Board, SeriesResult, Standing
from journal_app.analysis.chart_day import Point
from journal_app.analysis.ewma_chart import EwmaChart
from journal_app.analysis.flag_messages import OVERALL, merge_openings
from journal_app.analysis.limits import ChartRule, overall_rule, sign_rule
from journal_app.analysis.overall_level import FEWEST_SIGNS, overall_level
from journal_app.domain.preferences import Sensitivity

__all__ = [
    "Board",
    "DaySpan",
    "NewNormalDay",
    "SeriesResult",
    "SignRecord",
    "Standing",
    "early_warning",
]


@dataclass(frozen=True, slots=True, eq=False)
class SignRecord:
    """One sign's day values: ``days`` strictly rising, ``values`` 0-10, both ``(n,)``.

    A NaN value is a day without an entry. ``in_overall`` is False for hours and counts:
    their points are not those of the other signs, so they have a chart of their own only.
    """

    id: str
    days: Days
    values: Floats
    protective: bool = False
    in_overall: bool = True


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Days from ``first`` to ``last``, both included: a known event."""

    first: int
    last: int

    def __contains__(self, day: int) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class NewNormalDay:
    """The person said on ``day``, after its entries: this is my new usual."""

    series: str
    day: int


def early_warning(
    signs: Sequence[SignRecord],
    *,
    as_of: int,
    sensitivity: Sensitivity = Sensitivity.STANDARD,
    known_events: Sequence[DaySpan] = (),
    new_normals: Sequence[NewNormalDay] = (),
) -> Board:
    """Hold every sign and the overall level against the person's own usual.

    Args:
        signs: The chosen signs, one day value per day (see ``daily.py``).
        as_of: The day the answer is for; later entries are left out.
        sensitivity: How soon to speak.
        known_events: Days that leave every baseline.
        new_normals: What the person said about flags; the id of the overall level is
            ``"overall"``. One that meets no flag does nothing.

    Raises:
        DayOrderError: Days of a sign are not strictly rising.
        OutOfRangeError: A value is infinite or beyond 1e9.

    Source:
        docs/methods.md; daily averages and EWMA: Schat et al. (2021),
        doi:10.1037/met0000447.
    """
    known = [_until(sign, as_of) for sign in signs]
    asides = _Asides(known_events, new_normals, as_of)
    results = tuple(
        _run(s, sign_rule(len(known), sensitivity, protective=s.protective), asides) for s in known
    )
    common = [s for s in known if s.in_overall]
    days, values = overall_level(
        [s.days for s in common], [s.values for s in common], [s.protective for s in common]
    )
    overall = None
    if len(common) >= FEWEST_SIGNS:
        overall = _run(SignRecord(OVERALL, days, values), overall_rule(sensitivity), asides)
    every = results if overall is None else (overall, *results)
    messages = merge_openings((r.id, opening) for r in every for opening in r.openings)
    return Board(as_of, sensitivity, overall, results, messages)


class _Asides:
    """What the person said about days and flags."""

    def __init__(
        self, events: Sequence[DaySpan], normals: Sequence[NewNormalDay], as_of: int
    ) -> None:
        self._events = events
        self._normals = normals
        self.as_of = as_of

    def known(self, days: Days) -> list[bool]:
        inside = np.zeros(days.size, np.bool_)
        for span in self._events:
            inside |= (days >= span.first) & (days <= span.last)
        answer: list[bool] = inside.tolist()
        return answer

    def restarts(self, series: str) -> list[int]:
        return sorted(n.day for n in self._normals if n.series == series and n.day <= self.as_of)


def _until(sign: SignRecord, as_of: int) -> SignRecord:
    keep = (sign.days <= as_of) & ~np.isnan(sign.values)
    return SignRecord(sign.id, sign.days[keep], sign.values[keep], sign.protective, sign.in_overall)


def _run(sign: SignRecord, rule: ChartRule, asides: _Asides) -> SeriesResult:
    chart = EwmaChart(rule)
    restarts = asides.restarts(sign.id)
    points: list[Point] = []
    entries = zip(sign.days.tolist(), sign.values.tolist(), asides.known(sign.days), strict=True)
    for day, value, known_event in entries:
        while restarts and restarts[0] < day:
            _restart(chart, restarts.pop(0))
        points.append(chart.step(day, value, known_event=known_event))
    for day in restarts:
        _restart(chart, day)
    chart.advance(asides.as_of)
    return _result(sign.id, chart, points, asides.as_of)


def _restart(chart: EwmaChart, day: int) -> None:
    chart.advance(day)
    chart.new_normal(day)


def _result(series: str, chart: EwmaChart, points: Iterable[Point], as_of: int) -> SeriesResult:
    table = np.array(points, dtype=np.float64).reshape(-1, len(Point._fields)).T
    days, values, usual, spread, z, width, score, state, entries, level = table
    side = -1.0 if chart.rule.protective else 1.0
    return SeriesResult(
        id=series,
        rule=chart.rule,
        days=days.astype(np.int64),
        values=values,
        usual=usual,
        spread=spread,
        z=z,
        level=level,
        limit=usual + side * chart.rule.limit * spread * width,
        score=score,
        state=state.astype(np.int64),
        entries=entries.astype(np.int64),
        openings=tuple(chart.openings),
        now=_standing(chart, as_of),
    )


def _standing(chart: EwmaChart, as_of: int) -> Standing:
    return Standing(
        state=chart.state,
        level=chart.level,
        usual=chart.usual,
        spread=chart.spread,
        limit=chart.limit,
        score=chart.score,
        entries=chart.entries,
        since=chart.since,
        progress=chart.progress(as_of),
        as_of=as_of,
        newest=chart.day,
    )
