"""A chart in words with its numbers: alternative text and accessible description."""

from collections.abc import Sequence

import numpy as np

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.charts.marks import Mark, MarkKind, kind_words
from journal_app.charts.panel_labels import state_words
from journal_app.charts.words import ChartWords
from journal_app.domain.report_chart import ChartDay, SmallChart


def chart_summary(  # noqa: PLR0913
    result: SeriesResult,
    title: str,
    days: tuple[int, int],
    words: ChartWords,
    *,
    late: frozenset[int] = frozenset(),
    marks: Sequence[Mark] = (),
) -> str:
    """Describe one panel over the days shown."""
    first, last = days
    shown = (result.days >= first) & (result.days <= last)
    named = words.sum_title.format(
        title=title, first=words.short_day(first), last=words.dated(last)
    )
    parts = [
        named,
        _entries(result, shown, days, words),
        _late(result, shown, late, words),
        _now(result, words),
        *_flags(result, days, words),
        *_marks(marks, days, words),
    ]
    return " ".join(part for part in parts if part)


def _entries(
    result: SeriesResult, shown: np.ndarray, days: tuple[int, int], words: ChartWords
) -> str:
    values = result.values[shown]
    if not values.size:
        return words.sum_empty
    return words.sum_days.format(
        n=values.size,
        days=days[1] - days[0] + 1,
        low=words.number(float(values.min())),
        high=words.number(float(values.max())),
        mid=words.number(float(np.median(values))),
    )


def _late(result: SeriesResult, shown: np.ndarray, late: frozenset[int], words: ChartWords) -> str:
    count = len(late.intersection(result.days[shown].tolist()))
    return words.sum_late.format(n=count) if count else ""


def _now(result: SeriesResult, words: ChartWords) -> str:
    now = result.now
    state = f"{state_words(result, words)}."
    if now.state is State.LEARNING:
        return state
    figures = words.sum_now.format(
        level=words.number(now.level),
        usual=words.number(now.usual),
        entries=now.entries,
        limit=words.number(now.limit),
    )
    return f"{figures} {state}"


def _flags(result: SeriesResult, days: tuple[int, int], words: ChartWords) -> list[str]:
    parts = []
    for flag in result.openings:
        if flag.opened > days[1] or (flag.closed is not None and flag.closed < days[0]):
            continue
        opened = words.short_day(flag.opened)
        if flag.closed is None:
            parts.append(words.sum_flag_open.format(opened=opened))
        else:
            closed = words.short_day(flag.closed)
            parts.append(words.sum_flag_closed.format(opened=opened, closed=closed))
    return parts


def _marks(marks: Sequence[Mark], days: tuple[int, int], words: ChartWords) -> list[str]:
    inside = [mark.kind for mark in marks if mark.end >= days[0] and mark.day <= days[1]]
    kinds = [kind for kind in MarkKind if kind in inside and kind is not MarkKind.ENTRY]
    return [
        words.sum_marks.format(kind=kind_words(kind, words), n=inside.count(kind)) for kind in kinds
    ]


def small_chart_alt(chart: SmallChart, words: ChartWords) -> str:
    """Describe a small chart of a report."""
    before = [day for day in chart.series if day.day < chart.period_start]
    now = [day for day in chart.series if day.day >= chart.period_start]
    parts = [f"{chart.title}.", _period(now, chart.decimals, words)]
    if before:
        parts.append(_before(before, chart.decimals, words))
    later = sum(day.late and day.value is not None for day in chart.series)
    if later:
        parts.append(words.sum_late.format(n=later))
    if chart.band is not None:
        low, high = (words.number(edge) for edge in chart.band)
        parts.append(words.sum_band.format(low=low, high=high))
    return " ".join(parts)


def _period(days: Sequence[ChartDay], decimals: int, words: ChartWords) -> str:
    values = [day.value for day in days if day.value is not None]
    if not values:
        return words.sum_period_empty
    return words.sum_period.format(
        n=len(values),
        days=len(days),
        low=words.number(min(values), max(decimals, 1)),
        high=words.number(max(values), max(decimals, 1)),
        mid=words.number(float(np.median(values)), max(decimals, 1)),
    )


def _before(days: Sequence[ChartDay], decimals: int, words: ChartWords) -> str:
    values = [day.value for day in days if day.value is not None]
    if not values:
        return words.sum_before_empty
    return words.sum_before.format(
        n=len(values),
        days=len(days),
        mid=words.number(float(np.median(values)), max(decimals, 1)),
    )
