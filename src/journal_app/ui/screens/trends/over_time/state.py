"""What the chart of one series over time shows."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from journal_app.analysis.board import SeriesResult, Standing
from journal_app.analysis.chart_day import State
from journal_app.analysis.flag_messages import OVERALL
from journal_app.charts.marks import Mark, MarkKind
from journal_app.domain.entry import EntryKind
from journal_app.domain.known_event import EventKind, KnownEvent
from journal_app.usecases.read_trends import Trends


class DayWindow(StrEnum):
    """How much time the chart shows."""

    TWO_WEEKS = "2w"
    FOUR_WEEKS = "4w"
    PROGRAMME = "programme"
    ALL = "all"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One line of the list of series."""

    id: str
    name: str = field(repr=False)
    state: State | None
    """None for a scale that is no warning sign."""
    level: float | None
    usual: float | None
    now: Standing | None = None


@dataclass(frozen=True, slots=True)
class OverTimeState:
    """The series, the time shown, and what is said of it."""

    chosen: str = OVERALL
    beside: str = ""
    """A second series on the same time axis; empty for none."""
    window: DayWindow = DayWindow.PROGRAMME
    custom: tuple[int, int] | None = None
    """First and last day (ordinals) of a time of one's own."""
    rows: tuple[SeriesRow, ...] = ()
    words: str = ""
    flag_open: bool = False
    events: tuple[KnownEvent, ...] = field(default=(), repr=False)
    has_programme: bool = False
    empty: bool = False
    """Whether there is nothing to draw at all yet."""


def series_rows(trends: Trends, overall_name: str) -> tuple[SeriesRow, ...]:
    """The list: the overall level, the signs, then everything else that is rated."""
    rows = []
    if trends.signs.board.overall is not None:
        rows.append(_row(OVERALL, overall_name, trends.signs.board.overall))
    scales = trends.signs.scales
    rows += [_row(sign.id, scales[sign.id].name, sign) for sign in trends.signs.board.signs]
    rows += [SeriesRow(scale.id, scale.name, None, None, None) for scale in trends.others.values()]
    return tuple(rows)


def _row(series_id: str, name: str, result: SeriesResult) -> SeriesRow:
    learning = result.now.state is State.LEARNING
    return SeriesRow(
        id=series_id,
        name=name,
        state=result.now.state,
        level=None if learning else result.now.level,
        usual=None if learning else result.now.usual,
        now=result.now,
    )


FEWEST_DAYS = 7


def zoomed(days: tuple[int, int], factor: float, around: int | None) -> tuple[int, int]:
    """So many times as many days, a week at least; the day pointed at keeps its place."""
    first, last = days
    length = last - first + 1
    wanted = max(FEWEST_DAYS, round(length * factor))
    middle = (first + last) / 2 if around is None else float(around)
    start = round(middle - (middle - first) * wanted / length)
    return _within(start, wanted)


def panned(days: tuple[int, int], halves: int) -> tuple[int, int]:
    """The same number of days, so many halves of them onwards."""
    first, last = days
    length = last - first + 1
    return _within(first + halves * max(1, length // 2), length)


def _within(start: int, length: int) -> tuple[int, int]:
    """Inside the calendar."""
    length = min(length, _LAST - _FIRST + 1)
    start = min(max(start, _FIRST), _LAST - length + 1)
    return start, start + length - 1


_FIRST, _LAST = date(1900, 1, 1).toordinal(), date(2199, 12, 31).toordinal()


def days_shown(
    trends: Trends, window: DayWindow, today: date, custom: tuple[int, int] | None = None
) -> tuple[int, int]:
    """First and last day of the chart, ordinals."""
    if window is DayWindow.CUSTOM and custom is not None:
        return custom
    last = today
    if trends.span is not None and window is DayWindow.ALL:
        return trends.span[0].toordinal(), max(last, trends.span[1]).toordinal()
    if window is DayWindow.TWO_WEEKS:
        first = last - timedelta(days=13)
    elif window is DayWindow.PROGRAMME and trends.programme is not None:
        first = min(trends.programme.start, last - timedelta(days=13))
        last = min(last, trends.programme.last_day + timedelta(days=14))
    elif window is DayWindow.PROGRAMME:
        first = last - timedelta(days=83)
    else:
        first = last - timedelta(days=27)
    return first.toordinal(), last.toordinal()


def marks_along(trends: Trends) -> tuple[Mark, ...]:
    """What happened along the way, as marks of the chart; a day with entries has one."""
    written = dict.fromkeys(
        (MarkKind.LAPSE if one.kind is EntryKind.LAPSE else MarkKind.ENTRY, one.day)
        for one in trends.along.entries
        if one.kind is not EntryKind.CHECK_IN
    )
    marks = [Mark(kind, day.toordinal()) for kind, day in written]
    marks += [
        Mark(MarkKind.SESSION, session.day.toordinal(), label=session.title)
        for session in trends.along.sessions
        if session.attended_minutes
    ]
    for event in trends.along.events:
        medication = event.kind is EventKind.MEDICATION_CHANGE
        marks.append(
            Mark(
                MarkKind.MEDICATION if medication else MarkKind.KNOWN_EVENT,
                event.first.toordinal(),
                None if medication else event.last.toordinal(),
                label=event.words,
            )
        )
    return tuple(marks)
