"""How far back a part of Trends looks."""

from datetime import date, timedelta
from enum import StrEnum

from journal_app.translation import tr


class Period(StrEnum):
    """Days up to today."""

    FOUR_WEEKS = "4w"
    TWELVE_WEEKS = "12w"
    YEAR = "year"
    ALL = "all"

    def days(self, today: date) -> tuple[date, date]:
        """First and last day."""
        back = {Period.FOUR_WEEKS: 28, Period.TWELVE_WEEKS: 84, Period.YEAR: 365}.get(self)
        return (date.min if back is None else today - timedelta(days=back - 1)), today


def period_words() -> list[tuple[str, str]]:
    """What each is called, shortest first."""
    return [
        (Period.FOUR_WEEKS.value, tr("4 weeks")),
        (Period.TWELVE_WEEKS.value, tr("12 weeks")),
        (Period.YEAR.value, tr("A year")),
        (Period.ALL.value, tr("All")),
    ]
