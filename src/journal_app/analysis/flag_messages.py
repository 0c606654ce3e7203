"""Flags of several series that open together are one message."""

from collections.abc import Iterable
from dataclasses import dataclass

from journal_app.analysis.chart_day import Opening

OVERALL = "overall"
MERGE_WITHIN = 14


@dataclass(frozen=True, slots=True)
class FlagMessage:
    """What the person is told once; ``level`` and ``usual`` are points of the scale."""

    opened: int
    closed: int | None
    """Day the last of the series closed; None while one is open."""
    series: tuple[str, ...]
    """Ids in the order they opened, the overall level first."""
    level: float
    usual: float
    entries: int
    known_event: bool


def merge_openings(openings: Iterable[tuple[str, Opening]]) -> tuple[FlagMessage, ...]:
    """Merge openings less than 14 days after a message's first one into that message.

    Level, usual and entries are those of the overall level where it takes part, else of
    the series that opened first, on the day that series opened.
    """
    in_order = sorted(openings, key=lambda pair: (pair[1].opened, pair[0] != OVERALL))
    groups: list[list[tuple[str, Opening]]] = []
    for pair in in_order:
        if groups and pair[1].opened - groups[-1][0][1].opened < MERGE_WITHIN:
            groups[-1].append(pair)
        else:
            groups.append([pair])
    return tuple(_message(group) for group in groups)


def _message(group: list[tuple[str, Opening]]) -> FlagMessage:
    ordered = sorted(group, key=lambda pair: pair[0] != OVERALL)
    told = ordered[0][1]
    closings = [opening.closed for _, opening in group]
    return FlagMessage(
        opened=group[0][1].opened,
        closed=None if None in closings else max(day for day in closings if day is not None),
        series=tuple(name for name, _ in ordered),
        level=told.level,
        usual=told.usual,
        entries=told.entries,
        known_event=all(opening.known_event for _, opening in group),
    )
