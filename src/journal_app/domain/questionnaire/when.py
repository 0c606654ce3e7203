"""Answers that are days and times, as FHIR R4 has them: a date may be a month or a year alone."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time

from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class OnDate(Silent):
    """A day, a month or a year, of the years 1-9999.

    Raises:
        ValueError: There is no such day.
    """

    year: int
    month: int | None = None
    """1-12, or None for the whole year."""
    day: int | None = None
    """1-31, or None for the whole month."""

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError
        self.first  # noqa: B018 - refuses what no calendar has

    @property
    def first(self) -> date:
        """The first day that it can mean."""
        month = 1 if self.month is None else self.month
        return date(self.year, month, 1 if self.day is None else self.day)

    @property
    def last(self) -> date:
        """The last day that it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def written(self) -> str:
        """As FHIR writes it: ``2026``, ``2026-11`` or ``2026-11-24``."""
        whole = self.first.isoformat()
        return whole[:4] if self.month is None else whole if self.day else whole[:7]


@dataclass(frozen=True, slots=True, repr=False)
class AnsweredTime(Silent):
    """A time of day on the wall clock, without a zone."""

    at: time


@dataclass(frozen=True, slots=True, repr=False)
class AtMoment(Silent):
    """A day with a time of day, and the offset in force where it was typed.

    Raises:
        ValueError: It has no offset.
    """

    at: datetime
    """Aware."""

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError


When = OnDate | AnsweredTime | AtMoment


def order(one: When, other: When) -> int | None:
    """-1, 0 or 1 where ``one`` comes before, with or after ``other``; None where it is open.

    A month is neither before nor after a day inside it. Source: FHIRPath, comparison of values
    of different precision.
    """
    match one, other:
        case AnsweredTime(at=a), AnsweredTime(at=b):
            return (a > b) - (a < b)
        case AtMoment(at=a), AtMoment(at=b):
            return (a > b) - (a < b)
        case (AnsweredTime(), _) | (_, AnsweredTime()):
            return None
    first, last = _span(one), _span(other)
    if first == last and first[0] == first[1]:
        return 0 if type(one) is type(other) else None
    if first[1] < last[0]:
        return -1
    return 1 if first[0] > last[1] else None


def _span(when: When) -> tuple[date, date]:
    """The first and the last day that it can mean."""
    if isinstance(when, OnDate):
        return when.first, when.last
    assert isinstance(when, AtMoment)
    return when.at.date(), when.at.date()
