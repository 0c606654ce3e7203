"""Patterns, in words: directions, weekdays, times of day, and how much to trust them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, isnan

import numpy as np

from journal_app.analysis.completeness import Completeness
from journal_app.analysis.rhythm import FEWEST_WEEKS, Rhythm
from journal_app.analysis.trend import Direction, Trend
from journal_app.charts.direction import (
    DIRECTION_HEIGHT,
    DirectionLine,
    direction_figure,
    direction_summary,
)
from journal_app.domain.entry import EntryKind
from journal_app.domain.long_work import LongWork
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.chart_words import chart_words
from journal_app.ui.screens.trends.sections.state import Drawing, Section, SectionsState
from journal_app.ui.trend_words import (
    amount_words,
    delay_words,
    direction_words,
    part_words,
    slope_words,
    weekday_words,
)
from journal_app.ui.widgets.figures import Figures
from journal_app.usecases.insight.patterns import (
    PatternRecord,
    Patterns,
    ReadPatterns,
    ScalePattern,
    patterns_of,
)


def pattern_sections(found: Patterns) -> SectionsState:
    """Which way, which days, which hours, and how much of the time is known."""
    if not found.scales:
        return SectionsState(
            nothing=tr(
                "No check-in in this time. Once there are some, this page says which way each "
                "scale goes and whether a weekday or a time of day stands out."
            ),
            act=tr("Check in"),
        )
    return SectionsState(
        (
            *_standing_out(found.scales),
            _directions(found.scales),
            _weekdays(found.scales),
            *_parts(found.scales),
            _trust(found.trust),
        )
    )


def _standing_out(scales: Sequence[ScalePattern]) -> list[Section]:
    """What stands out, in sentences, each kind with its pictures."""
    found = [one for one in (_clear(scales), _weekly(scales), _daily(scales)) if one.said]
    if not found:
        said = tr("Nothing stands out. That is the usual answer: most ups and downs come back.")
        found = [Section(title="", said=(said,))]
    found[0] = replace(found[0], title=tr("What stands out"))
    note = tr("All scales are asked together, so that chance rarely has a word on this page.")
    found[-1] = replace(found[-1], note=note)
    return found


def _clear(scales: Sequence[ScalePattern]) -> Section:
    """Scales with a direction, each drawn with its line."""
    clear = [
        (one, one.trend)
        for one in scales
        if one.trend is not None and one.trend.direction is not Direction.NOT_CLEAR
    ]
    return Section(
        title="",
        said=tuple(
            tr_n(
                "{scale}: {direction}, by about {amount} from first to last (%n day).",
                "{scale}: {direction}, by about {amount} from first to last (%n days).",
                one.days,
            ).format(
                scale=one.scale.name,
                direction=direction_words(way),
                amount=amount_words(
                    one.scale.kind, way.per_week * float(one.on[-1] - one.on[0]) / 7
                ),
            )
            for one, way in clear
        ),
        drawings=tuple(_line(one, way) for one, way in clear),
    )


def _line(one: ScalePattern, way: Trend) -> Drawing:
    low, high = _ends(one)
    line = DirectionLine(one.scale.name, one.on, one.means, way.per_week, low, high)
    return Drawing(
        name=tr("{scale}, day by day, with its direction").format(scale=one.scale.name),
        summary=direction_summary(line, chart_words()),
        height=DIRECTION_HEIGHT,
        draw=lambda width, look: direction_figure(line, width, look),
    )


def _ends(one: ScalePattern) -> tuple[float, float]:
    """The ends of the scale; hours and counts end a little above the highest day."""
    low, high = one.scale.limits
    if one.scale.kind in {ScaleKind.HOURS, ScaleKind.COUNT}:
        high = float(ceil(max(one.means.max(), 1.0)))
    return low, high


def _weekly(scales: Sequence[ScalePattern]) -> Section:
    """Scales on which a weekday stands out, with the averages as bars."""
    weekly = [one for one in scales if one.weekdays.stands_out]
    said = tuple(_peaks(one.scale.name, one.weekdays, weekday_words()) for one in weekly)
    return Section(title="", said=said, figures=_weekday_bars(weekly) if weekly else None)


def _daily(scales: Sequence[ScalePattern]) -> Section:
    """Scales on which a time of day stands out, with the averages as bars."""
    daily = [one for one in scales if one.parts.stands_out]
    said = tuple(_peaks(one.scale.name, one.parts, part_words()) for one in daily)
    return Section(title="", said=said, figures=_part_bars(daily) if daily else None)


def _peaks(scale: str, rhythm: Rhythm, slots: Sequence[str]) -> str:
    """Which slots are highest and lowest, as their averages are shown, in a sentence."""
    means = [(mean, slot) for mean, slot in zip(rhythm.means.tolist(), slots, strict=True)]
    known = {slot: words.points(mean) for mean, slot in means if not isnan(mean)}
    high, low = (words.points(pick(rhythm.means[~np.isnan(rhythm.means)])) for pick in (max, min))
    return tr("{scale}: highest on {high}, lowest on {low}, more than chance would give.").format(
        scale=scale,
        high=", ".join(slot for slot, shown in known.items() if shown == high),
        low=", ".join(slot for slot, shown in known.items() if shown == low),
    )


def _directions(scales: Sequence[ScalePattern]) -> Section:
    clear = sum(
        one.trend is not None and one.trend.direction is not Direction.NOT_CLEAR for one in scales
    )
    return Section(
        title=tr("Which way it goes"),
        opens=tr_n(
            "%n scale, {clear} with a clear direction: show the numbers",
            "%n scales, {clear} with a clear direction: show the numbers",
            len(scales),
        ).format(clear=clear),
        figures=Figures(
            name=tr("Which way each scale goes"),
            columns=(tr("Scale"), tr("Direction"), tr("By how much"), tr("Days")),
            rows=tuple(
                (
                    one.scale.name,
                    direction_words(one.trend),
                    slope_words(one.trend),
                    str(one.days),
                )
                for one in scales
            ),
        ),
        note=tr(
            "“Not clear” is the usual answer: days resemble each other, and most ups and downs "
            "come back. It takes three weeks and 14 days with an answer to be asked at all. In "
            "brackets: between what and what the slope lies with 95 % certainty."
        ),
    )


def _weekdays(scales: Sequence[ScalePattern]) -> Section:
    return Section(
        title=tr("Weekdays"),
        opens=tr_n(
            "%n scale by weekday: show the numbers",
            "%n scales by weekday: show the numbers",
            len(scales),
        ),
        figures=_weekday_bars(scales),
        note=tr(
            "Averages. Grey until there are {n} weeks and chance is a poor explanation: with no "
            "pattern at all the best and the worst weekday still look different."
        ).format(n=FEWEST_WEEKS),
    )


def _weekday_bars(scales: Sequence[ScalePattern]) -> Figures:
    return _bars(
        scales,
        lambda one: one.weekdays,
        tr("Average of each weekday"),
        (tr("Scale"), *weekday_words(), tr("Days")),
    )


def _parts(scales: Sequence[ScalePattern]) -> list[Section]:
    timed = [one for one in scales if one.parts.entries.any()]
    if not timed:
        return []
    return [
        Section(
            title=tr("Times of day"),
            opens=tr_n(
                "%n scale by time of day: show the numbers",
                "%n scales by time of day: show the numbers",
                len(timed),
            ),
            figures=_part_bars(timed),
            note=tr(
                "Only check-ins about a moment, not those on a whole day. Morning from 4, "
                "afternoon from 12, evening from 17, night from 22."
            ),
        )
    ]


def _part_bars(scales: Sequence[ScalePattern]) -> Figures:
    return _bars(
        scales,
        lambda one: one.parts,
        tr("Average of each time of day"),
        (tr("Scale"), *part_words(), tr("Answers")),
    )


Chosen = Callable[[ScalePattern], Rhythm]


def _bars(
    scales: Sequence[ScalePattern], chosen: Chosen, name: str, columns: tuple[str, ...]
) -> Figures:
    return Figures(
        name=name,
        columns=columns,
        rows=tuple(
            (
                one.scale.name,
                *(_mean(one.scale, mean) for mean in chosen(one).means.tolist()),
                str(int(chosen(one).entries.sum())),
            )
            for one in scales
        ),
        bars=tuple(_lengths(one.scale, chosen(one)) for one in scales),
        strong=tuple(chosen(one).stands_out for one in scales),
    )


def _lengths(scale: Scale, rhythm: Rhythm) -> tuple[float | None, ...]:
    means = rhythm.means.tolist()
    most = scale.limits[1]
    if scale.kind in {ScaleKind.HOURS, ScaleKind.COUNT}:
        most = max((mean for mean in means if not isnan(mean)), default=0.0) or 1.0
    return tuple(None if isnan(mean) else mean / most for mean in means)


def _mean(scale: Scale, mean: float) -> str:
    if isnan(mean):
        return "–"
    if scale.kind is ScaleKind.YES_NO:
        return tr("{n} of 10").format(n=words.points(10 * mean))
    return words.points(mean)


def _trust(trust: Completeness) -> Section:
    said = [
        tr_n(
            "%n of {all} days has an entry.",
            "%n of {all} days have an entry.",
            trust.days_with_entry,
        ).format(all=trust.days),
        tr_n(
            "%n of {all} entries was written down on the day it is about.",
            "%n of {all} entries were written down on the day they are about.",
            trust.entered_same_day,
        ).format(all=trust.entries),
    ]
    if trust.entered_later:
        said.append(
            tr_n(
                "%n was entered later, within {delay}.",
                "%n were entered later, half of them within {delay}.",
                trust.entered_later,
            ).format(delay=delay_words(trust.median_delay_hours))
        )
    return Section(
        title=tr("How much to trust it"),
        said=(" ".join(said),),
        note=tr(
            "A day without an entry says nothing, neither good nor bad. What is written days "
            "later is remembered differently."
        ),
    )


@dataclass(frozen=True, slots=True)
class PatternsPage:
    """Days and times that stand out, from check-ins."""

    reader: ReadPatterns
    written: EntryKind | None = EntryKind.CHECK_IN

    def read(self, first: date, last: date, /) -> PatternRecord:
        """The numbers of these days."""
        return self.reader(first, last)

    def count(self, record: PatternRecord, work: LongWork, /) -> Patterns:
        """Statistics."""
        return patterns_of(record, work)

    def tell(self, found: Patterns, /) -> SectionsState:
        """Words."""
        return pattern_sections(found)
