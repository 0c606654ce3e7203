"""A year in cells and words."""

from datetime import date
from statistics import quantiles

from journal_app.domain.scale import Better, Scale, ScaleKind
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.trends.year.state import DAYS, MONTHS, DayCell, YearState
from journal_app.usecases.insight.year import Year

FEWEST_DAYS = 14
"""Days with an answer that it takes to say where most of them lie."""


def year_state(year: Year, today: date) -> YearState:
    """Put a year into cells and words."""
    if year.scale is None:
        return YearState()
    scale = year.scale
    return YearState(
        year=year.year,
        cells=tuple(
            tuple(_cell(year, scale, month, day, today) for day in range(1, DAYS + 1))
            for month in range(1, MONTHS + 1)
        ),
        scales=tuple((one.id, one.name) for one in year.scales),
        chosen=scale.id,
        warm=scale.better is Better.LOWER,
        before=year.year > year.years[0],
        after=year.year < year.years[1],
        summary=" ".join(part for part in (_mostly(scale, year), _known(scale, year)) if part),
    )


def _known(scale: Scale, year: Year) -> str:
    return tr("{scale}, {year}: days with an answer {n}, with any entry {all}.").format(
        scale=scale.name, year=year.year, n=len(year.values), all=len(year.entries)
    )


def _mostly(scale: Scale, year: Year) -> str:
    """Where the middle half of the days lies, in a sentence."""
    values = sorted(year.values.values())
    if len(values) < FEWEST_DAYS:
        return ""
    if scale.kind is ScaleKind.YES_NO:
        return tr_n(
            "Yes on %n of {all} days.",
            "Yes on %n of {all} days.",
            sum(value >= 0.5 for value in values),
        ).format(all=len(values))
    low, _, high = quantiles(values, n=4, method="inclusive")
    if words.points(low) == words.points(high):
        return tr("At least half of the days are at {n}.").format(n=words.points(low))
    return tr("On half of the days it is between {low} and {high}.").format(
        low=words.points(low), high=words.points(high)
    )


def _cell(year: Year, scale: Scale, month: int, number: int, today: date) -> DayCell | None:
    try:
        day = date(year.year, month, number)
    except ValueError:
        return None
    value, entries = year.values.get(day), year.entries.get(day, 0)
    late = day in year.late
    text = ("·" if entries else "") if value is None else _short(scale, value)
    return DayCell(
        day=day,
        text=text,
        spoken=_spoken(scale, day, value, entries, late=late),
        share=None if value is None else value / year.most,
        late=late,
        today=day == today,
    )


def _short(scale: Scale, value: float) -> str:
    if scale.kind is ScaleKind.YES_NO:
        return tr("y") if value >= 0.5 else tr("n")
    return str(int(value + 0.5))


def _spoken(scale: Scale, day: date, value: float | None, entries: int, *, late: bool) -> str:
    parts = [words.long_day(day)]
    if value is not None:
        parts.append(f"{scale.name} {_answer(scale, value)}")
    if late:
        parts.append(tr("entered later"))
    if entries:
        parts.append(tr_n("one entry", "%n entries", entries))
    else:
        parts.append(tr("no entry"))
    return ", ".join(parts)


def _answer(scale: Scale, value: float) -> str:
    if scale.kind is ScaleKind.YES_NO:
        return tr("yes") if value >= 0.5 else tr("no")
    return words.points(value)
