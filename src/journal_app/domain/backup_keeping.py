"""Which backups stay: some of the last days, weeks and months."""

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

DAILY: Final = 7
WEEKLY: Final = 5
MONTHLY: Final = 12
POORER_BELOW: Final = 80
"""A backup with fewer rows than this percentage of another's never pushes that one out."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One whole backup, as keeping sees it."""

    name: str
    made_at: datetime
    day: date
    """The day it counts for."""
    rows: int


def to_remove(whole: Collection[Candidate]) -> frozenset[str]:
    """Name the backups that have to make room.

    Places are there for the newest 7 days, 5 ISO weeks and 12 months *that have a backup*; the
    last backup of a day, week or month takes its place, and on the newest day every one
    stays. A backup goes when it has no place even among those that are at least about as
    full: the ones with under 80 % of its rows are not looked at when its place is given
    away, so they never push it out, however many there are.

    Args:
        whole: The backups that were found whole. Others neither take a place nor go.

    The newest one is never named, nor is one named that was spared before others went.
    """
    return frozenset(one.name for one in whole if one not in _places(_rivals(one, whole)))


def _rivals(one: Candidate, whole: Iterable[Candidate]) -> list[Candidate]:
    """All that may push ``one`` out, itself among them, newest first."""
    rivals = [other for other in whole if other.rows * 100 >= POORER_BELOW * one.rows]
    return sorted(rivals, key=lambda other: (other.made_at, other.name), reverse=True)


def _places(newest_first: list[Candidate]) -> set[Candidate]:
    last_day = max(one.day for one in newest_first)
    return {
        *(one for one in newest_first if one.day == last_day),
        *_last_of(newest_first, lambda day: day, DAILY),
        *_last_of(newest_first, lambda day: day.isocalendar()[:2], WEEKLY),
        *_last_of(newest_first, lambda day: (day.year, day.month), MONTHLY),
    }


def _last_of(
    newest_first: list[Candidate], span: Callable[[date], Hashable], places: int
) -> list[Candidate]:
    last: dict[Hashable, Candidate] = {}
    for one in newest_first:
        last.setdefault(span(one.day), one)
    return list(last.values())[:places]
