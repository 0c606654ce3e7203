"""Hours of help lines in the language of the window."""

from PySide6.QtCore import QLocale

from journal_app.domain.hours_words import HoursPhrases, hours_words
from journal_app.domain.open_hours import OpenHours
from journal_app.translation import tr


def open_hours_words(hours: OpenHours | None) -> str:
    """When a line is open; nothing where that is not known."""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    phrases = HoursPhrases(
        days=tuple(locale.dayName(day, short) for day in range(1, 8)),
        always=tr("24 hours, every day"),
        every_day=tr("every day"),
        period=tr("{start} to {end}, {days}"),
        days_between=tr("{first} to {last}", "days of the week"),
    )
    return hours_words(hours, phrases)
