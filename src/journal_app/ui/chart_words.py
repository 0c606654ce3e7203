"""The words of charts in the window: names of days and months, and numbers, by locale."""

from PySide6.QtCore import QLocale

from journal_app.charts.words import ChartWords
from journal_app.translation import tr

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def chart_words() -> ChartWords:
    """The words of a chart in the language and the locale in force."""
    locale = QLocale()
    return ChartWords(
        months=tuple(locale.monthName(month, _SHORT) for month in range(1, 13)),
        long_months=tuple(locale.monthName(month, _LONG) for month in range(1, 13)),
        weekdays=tuple(locale.dayName(day, _LONG) for day in range(1, 8)),
        decimal=locale.decimalPoint(),
        day_month=tr("{day} {month}"),
        month_year=tr("{month} {year}"),
        full_day=tr("{weekday} {day} {month} {year}"),
    )
