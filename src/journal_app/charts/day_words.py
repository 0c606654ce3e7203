"""One day of a chart in words, for hover, keyboard and screen readers."""

from collections.abc import Sequence

from journal_app.charts.locate import DayReading
from journal_app.charts.marks import Mark, MarkKind, kind_words
from journal_app.charts.words import ChartWords


def day_words(
    seen: DayReading, words: ChartWords, *, late: bool = False, marks: Sequence[Mark] = ()
) -> str:
    """Say day, value, level, state and what else happened on it."""
    parts = [_value(seen, words, late=late), _level(seen, words)]
    if seen.state is not None:
        parts.append(words.day_state(seen.state))
    parts += [
        _mark(mark, words)
        for mark in marks
        if mark.kind is not MarkKind.ENTRY and mark.day <= seen.day <= mark.end
    ]
    return " ".join(part for part in parts if part)


def value_words(seen: DayReading, words: ChartWords, *, late: bool) -> str:
    """The value of a day without the day, for a second series."""
    if seen.value is None:
        return words.value_none
    template = words.value_late if late else words.value_rated
    return template.format(value=words.number(seen.value))


def _value(seen: DayReading, words: ChartWords, *, late: bool) -> str:
    day = words.dated(seen.day)
    if seen.value is None:
        return words.day_empty.format(day=day)
    template = words.day_late if late else words.day_rated
    return template.format(day=day, value=words.number(seen.value))


def _level(seen: DayReading, words: ChartWords) -> str:
    if seen.value is None:
        return ""
    if seen.level is None or seen.usual is None or seen.spread is None:
        return words.day_learning
    if seen.limit is None:
        template, limit = words.day_usual_alone, ""
    else:
        template, limit = words.day_usual, words.number(seen.limit)
    return template.format(
        level=words.number(seen.level),
        low=words.number(seen.usual - seen.spread),
        high=words.number(seen.usual + seen.spread),
        limit=limit,
    )


def _mark(mark: Mark, words: ChartWords) -> str:
    kind = kind_words(mark.kind, words)
    return words.day_marks.format(kind=kind, label=mark.label) if mark.label else f"{kind}."
