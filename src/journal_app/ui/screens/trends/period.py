"""How far back a part of Trends looks."""

from datetime import date, timedelta
from enum import StrEnum

from journal_app.translation import tr


class TrendsPeriod(StrEnum):
    """Days up to today."""

    FOUR_WEEKS = "4w"
    TWELVE_WEEKS = "12w"
    YEAR = "year"
    ALL = "all"

    def days(self, today: date) -> tuple[date, date]:
        """First and last day."""
        back = {
            TrendsPeriod.FOUR_WEEKS: 28,
            TrendsPeriod.TWELVE_WEEKS: 84,
            TrendsPeriod.YEAR: 365,
        }.get(self)
        return (date.min if back is None else today - timedelta(days=back - 1)), today


def period_words() -> list[tuple[str, str]]:
    """What each is called, shortest first."""
    return [
        (TrendsPeriod.FOUR_WEEKS.value, tr("4 weeks")),
        (TrendsPeriod.TWELVE_WEEKS.value, tr("12 weeks")),
        (TrendsPeriod.YEAR.value, tr("A year")),
        (TrendsPeriod.ALL.value, tr("All")),
    ]
