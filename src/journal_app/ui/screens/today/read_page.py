"""Reads the page of the day at once."""

from dataclasses import dataclass

from journal_app.ui.day_words import day_value_words
from journal_app.ui.names import Names
from journal_app.ui.read_names import ReadNames
from journal_app.usecases.find_drafts import FindDrafts, Unfinished
from journal_app.usecases.read_day import Day, ReadToday
from journal_app.usecases.read_day_values import ReadDayValues


@dataclass(frozen=True, slots=True)
class TodayPage:
    """What was read from the journal."""

    day: Day
    names: Names
    drafts: list[Unfinished]
    values: str
    """What several check-ins of the day come to, in words."""


@dataclass(frozen=True, slots=True)
class ReadTodayPage:
    """Runs on the journal's thread."""

    today: ReadToday
    names: ReadNames
    drafts: FindDrafts
    values: ReadDayValues

    def __call__(self) -> TodayPage:
        """The day that counts now."""
        day, names = self.today(), self.names()
        values = day_value_words(self.values(day.date), names)
        return TodayPage(day, names, self.drafts(), values)
