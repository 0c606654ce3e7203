"""The report's own words, numbers and dates in one language."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

FALLBACK = "en"


class PaperWords:
    """Phrases by name, with dates and numbers as the language writes them.

    Args:
        phrases: Name to phrase, or to a list of month or weekday names.
        language: Tag the phrases were read for (``es``, ``en-US``).
    """

    def __init__(self, phrases: Mapping[str, str | list[str]], language: str) -> None:
        self._phrases = phrases
        self.language, _, self.region = language.partition("-")

    def say(self, phrase: str, /, **values: str | int) -> str:
        """Give the phrase with its values set in."""
        return self.pattern(phrase).format(**values)

    def pattern(self, phrase: str) -> str:
        """Give the phrase with the places for its values still open."""
        found = self._phrases[phrase]
        assert isinstance(found, str), phrase
        return found

    def count(self, phrase: str, n: float, /, **values: str | int) -> str:
        """Give the phrase for one or for several."""
        return self.say(f"{phrase}.{'one' if n == 1 else 'other'}", n=self.number(n), **values)

    def has(self, name: str) -> bool:
        """Tell whether there is a phrase of this name."""
        return name in self._phrases

    def number(self, value: float, decimals: int | None = None) -> str:
        """Write a number; without ``decimals`` as short as one place allows."""
        if decimals is None:
            decimals = 0 if float(value).is_integer() else 1
        return f"{value:.{decimals}f}".replace(".", self.say("decimal"))

    def short_day(self, day: date) -> str:
        """Write day and short month."""
        return self.say("day_month", day=day.day, month=self.names("months_short")[day.month - 1])

    def full_day(self, day: date) -> str:
        """Write day, month and year in full."""
        month = self.names("months")[day.month - 1]
        return self.say("day_month_year", day=day.day, month=month, year=day.year)

    def span(self, first: date, last: date) -> str:
        """Write a stretch of days with its year or years."""
        if first == last:
            return self.full_day(first)
        month = self.names("months")[first.month - 1]
        if (first.year, first.month) == (last.year, last.month):
            ends = {"first": first.day, "last": last.day}
            return self.say("range_month", month=month, year=first.year, **ends)
        same_year = first.year == last.year
        start = self.say("day_month", day=first.day, month=month)
        return self.say(
            "range", first=start if same_year else self.full_day(first), last=self.full_day(last)
        )

    def weekday(self, day: date, *, letter: bool = False) -> str:
        """Name the day of the week, short or by its letter."""
        return self.names("weekdays" if letter else "weekdays_short")[day.weekday()]

    def names(self, phrase: str) -> tuple[str, ...]:
        """Give a list of names: months or days of the week."""
        found = self._phrases[phrase]
        assert isinstance(found, list), phrase
        return tuple(found)


def read_words(folder: Path, language: str) -> PaperWords:
    """Read the words of a language; its region's own patterns lie over them, English under them."""
    base = language.partition("-")[0]
    phrases: dict[str, str | list[str]] = {}
    for tag in (FALLBACK, base, language):
        for subject in ("words", "papers"):
            file = folder / f"{subject}.{tag}.json"
            if tag.replace("-", "").isalnum() and file.is_file():
                phrases |= json.loads(file.read_text("utf-8"))
    known = (folder / f"words.{base}.json").is_file() if base.isalnum() else False
    return PaperWords(phrases, language if known else FALLBACK)
