"""Days and months in full, joined as the language in force joins them."""

from datetime import date

from PySide6.QtCore import QLocale

from journal_app.translation import tr


def day_of_year(day: date) -> str:
    """A day without its year, e.g. "Monday 5 October"."""
    locale = QLocale()
    return tr("{weekday} {day} {month}", "a day in full, without its year").format(
        weekday=locale.dayName(day.isoweekday()), day=day.day, month=locale.monthName(day.month)
    )


def month_of_year(day: date) -> str:
    """The month of a day, e.g. "October 2026"."""
    return tr("{month} {year}", "a month in full").format(
        month=QLocale().standaloneMonthName(day.month), year=day.year
    )
