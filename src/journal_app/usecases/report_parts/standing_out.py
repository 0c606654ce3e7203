"""Which answer of an entry stood out against the four weeks before it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from journal_app.analysis.apart import apart_from_usual
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ScaleId
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.report_week import Peak
from journal_app.domain.scale import MOOD, SLEEP_HOURS, URGE, Scale, ScaleKind
from journal_app.domain.talk.reason import LOW_MOOD, SHORT_NIGHT, STRONG_URGE
from journal_app.domain.talk.stood_out import Side, StoodOut
from journal_app.usecases.ports import Journal
from journal_app.usecases.report_parts.material import Material, gather

Earlier = Callable[[date], Material]
"""Gives what was written in the four weeks before a day, as far as it may be used."""

_USUAL = timedelta(days=28)
_JUDGED = (ScaleKind.RATING, ScaleKind.HOURS)


def earlier_of(journal: Journal, order: ReportOrder) -> Earlier:
    """Read the four weeks before a day under the choices of an order."""

    def read(day: date) -> Material:
        days = min(_USUAL, day - date.min)
        first, last = day - days, max(date.min, day - timedelta(days=1))
        return gather(journal, replace(order, first=first, last=last, alone=True))

    return read


def stood_out(entry: Entry, scales: Sequence[Scale], earlier: Earlier) -> StoodOut | None:
    """The answer furthest from the usual, else one that is high or low by itself; None for none."""
    answers = list(_answers(entry, scales))
    if not answers:
        return None
    usual = earlier(entry.moment.day)
    found = [(scale, _apart(scale, value, usual)) for scale, value in answers]
    scale, spreads = max(found, key=lambda one: abs(one[1]))
    if spreads:
        return StoodOut(scale.name, Side.ABOVE if spreads > 0 else Side.BELOW)
    return next((_plain(scale, value) for scale, value in answers if _side(scale.id, value)), None)


def _apart(scale: Scale, value: float, usual: Material) -> float:
    peak = Peak.HIGHEST if scale.id == URGE else Peak.MEAN
    days = usual.day_values(scale.id, peak)
    return apart_from_usual(value, list(days.values())) or 0.0


def _answers(entry: Entry, scales: Sequence[Scale]) -> Iterator[tuple[Scale, float]]:
    said = dict(entry.body.answers)
    for scale in scales:
        if scale.id in said and scale.kind in _JUDGED:
            yield scale, said[scale.id]


def _side(scale: ScaleId, value: float) -> Side | None:
    if scale == URGE and value >= STRONG_URGE:
        return Side.HIGH
    if (scale == MOOD and value <= LOW_MOOD) or (scale == SLEEP_HOURS and value <= SHORT_NIGHT):
        return Side.LOW
    return None


def _plain(scale: Scale, value: float) -> StoodOut | None:
    side = _side(scale.id, value)
    return None if side is None else StoodOut(scale.name, side)
