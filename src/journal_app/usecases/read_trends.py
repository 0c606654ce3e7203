"""Read what a chart over time shows: the series, and what happened along the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil, nan

import numpy as np

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.domain.ids import ScaleId
from journal_app.domain.known_event import KnownEvent
from journal_app.domain.programme import Programme, Session
from journal_app.domain.scale import Scale, ScaleKind, ScaleUse
from journal_app.usecases.ports import EntryMark, Journal
from journal_app.usecases.watch_signs import SignsReport, WatchSigns


@dataclass(frozen=True, slots=True)
class Along:
    """What happened along the time axis."""

    entries: tuple[EntryMark, ...] = ()
    sessions: tuple[Session, ...] = field(default=(), repr=False)
    events: tuple[KnownEvent, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Plotted:
    """What a panel needs of one series."""

    id: str
    series: SeriesResult
    title: str = field(repr=False)
    late: frozenset[int]
    limits: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Trends:
    """One series over its whole time."""

    signs: SignsReport
    """The board of warning signs, for the list and the words."""
    others: Mapping[ScaleId, Scale] = field(repr=False)
    """Scales that are no warning signs, by id."""
    series: SeriesResult | None
    title: str = field(repr=False)
    late: frozenset[int]
    limits: tuple[float, float]
    """Lowest and highest value that the chart has room for."""
    along: Along
    programme: Programme | None
    span: tuple[date, date] | None
    """First and last day with an entry."""
    beside: Plotted | None = None
    """A second series for the same time axis."""


@dataclass(frozen=True, slots=True)
class ReadTrends:
    """Reads one series: the overall level, a sign, or any other scale."""

    journal: Journal
    watch: WatchSigns

    def __call__(self, series_id: str, as_of: date, overall_title: str, beside: str = "") -> Trends:
        """The series as it stood at the end of ``as_of``; None for one that is not there."""
        signs = self.watch(as_of)
        others = {
            scale.id: scale
            for scale in self.journal.scales.all()
            if scale.use is not ScaleUse.SIGN and not scale.hidden
        }
        shown = self._plotted(series_id, signs, others, overall_title)
        first, last = date.min, as_of
        return Trends(
            signs=signs,
            others=others,
            series=None if shown is None else shown.series,
            title="" if shown is None else shown.title,
            late=frozenset() if shown is None else shown.late,
            limits=(0.0, 10.0) if shown is None else shown.limits,
            along=Along(
                entries=tuple(self.journal.entries.marks(first, last)),
                sessions=tuple(self.journal.programme.sessions(first, last)),
                events=signs.events,
            ),
            programme=self.journal.programme.programme(),
            span=self.journal.entries.span(),
            beside=self._plotted(beside, signs, others, overall_title) if beside else None,
        )

    def _plotted(
        self,
        series_id: str,
        signs: SignsReport,
        others: Mapping[ScaleId, Scale],
        overall_title: str,
    ) -> Plotted | None:
        """One series by its id, or None."""
        sign = signs.series(series_id)
        if sign is not None:
            own = signs.scales.get(series_id)
            title = overall_title if own is None else own.name
            late = signs.late.get(series_id, frozenset())
            return Plotted(series_id, sign, title, late, (0.0, 10.0))
        other = others.get(ScaleId(series_id))
        if other is None:
            return None
        alone = self.watch.one(other, date.fromordinal(signs.board.as_of))
        series = level_only(alone.board.signs[0])
        return Plotted(series_id, series, other.name, alone.late[series_id], _limits(other, series))


def level_only(result: SeriesResult) -> SeriesResult:
    """A series with its level and usual band, but without limit, notices and flags."""
    state = np.where(result.state == State.LEARNING, State.LEARNING, State.QUIET)
    now = result.now
    return replace(
        result,
        state=state.astype(np.int64),
        limit=np.full_like(result.limit, np.nan),
        openings=(),
        now=replace(
            now,
            limit=nan,
            state=State.LEARNING if now.state is State.LEARNING else State.QUIET,
        ),
    )


def _limits(scale: Scale, series: SeriesResult) -> tuple[float, float]:
    if scale.kind in {ScaleKind.RATING, ScaleKind.YES_NO}:
        return 0.0, 10.0
    highest = float(series.values.max()) if series.values.size else 0.0
    return 0.0, float(max(10 if scale.kind is ScaleKind.COUNT else 12, ceil(highest)))
