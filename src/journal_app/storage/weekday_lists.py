"""Weekdays and days as the database keeps them: JSON lists."""

import json
from collections.abc import Iterable
from datetime import date

from journal_app.domain.weekday import Weekday


def to_weekdays(text: str) -> tuple[Weekday, ...]:
    """The weekdays of a stored list."""
    return tuple(Weekday(day) for day in json.loads(text))


def from_weekdays(days: Iterable[Weekday]) -> str:
    """A stored list of weekdays."""
    return json.dumps([int(day) for day in days])


def to_dates(text: str) -> tuple[date, ...]:
    """The days of a stored list."""
    return tuple(date.fromisoformat(day) for day in json.loads(text))


def from_dates(days: Iterable[date]) -> str:
    """A stored list of days."""
    return json.dumps([day.isoformat() for day in days])


def to_date(text: str | None) -> date | None:
    """A stored day, or None where there is none."""
    return None if text is None else date.fromisoformat(text)


def from_date(day: date | None) -> str | None:
    """A day to be stored, or NULL."""
    return None if day is None else day.isoformat()
