"""Where the date axis is labelled, from two weeks to a century."""

from collections.abc import Iterator
from datetime import date

from journal_app.charts.words import ChartWords

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50)


def date_ticks(first: int, last: int, most: int, words: ChartWords) -> list[tuple[int, str]]:
    """Give at most ``most`` labelled days: Mondays, firsts of months or of years."""
    for step in _DAY_STEPS:
        days = list(_days(first, last, step))
        if len(days) <= most:
            return [(day, words.short_day(day)) for day in days]
    for step in _MONTH_STEPS:
        days = list(_months(first, last, step))
        if len(days) <= most:
            return [(day, words.month(day)) for day in days]
    for step in _YEAR_STEPS:
        days = list(_years(first, last, step))
        if len(days) <= most:
            break
    return [(day, str(date.fromordinal(day).year)) for day in days]


def _days(first: int, last: int, step: int) -> Iterator[int]:
    """Every ``step`` days; weeks begin on Monday (ordinal 1 is one)."""
    start = first if step < 7 else first + (1 - first) % 7
    return iter(range(start, last + 1, step))


def _months(first: int, last: int, step: int) -> Iterator[int]:
    begin, end = date.fromordinal(first), date.fromordinal(last)
    for year in range(begin.year, end.year + 1):
        for month in range(1, 13, step):
            day = date(year, month, 1).toordinal()
            if first <= day <= last:
                yield day


def _years(first: int, last: int, step: int) -> Iterator[int]:
    begin, end = date.fromordinal(first).year, date.fromordinal(last).year
    for year in range(begin - begin % step, end + 1, step):
        if year >= 1 and first <= (day := date(year, 1, 1).toordinal()) <= last:
            yield day
