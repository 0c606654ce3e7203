"""What the week shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from journal_app.usecases.read_week import Week, WeekPiece

_EARLIEST, _LATEST = 8 * 60, 20 * 60
"""Minutes of the day that are always shown."""


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece and where it stands among those that overlap it."""

    piece: WeekPiece
    lane: int
    lanes: int


@dataclass(frozen=True, slots=True)
class WeekState:
    """One week, and whether it is this one."""

    week: Week
    as_list: bool = False
    """Whether the person asked for a list in place of the grid."""
    placed: tuple[tuple[PlacedPiece, ...], ...] = field(default=(), repr=False)
    """The pieces of each of the seven days."""

    @property
    def is_now(self) -> bool:
        """Whether today lies in it."""
        return self.week.today in self.week.days

    @property
    def hours(self) -> range:
        """The hours of the day that have a row."""
        begins = [piece.begins for piece in self.week.pieces]
        ends = [piece.ends for piece in self.week.pieces]
        return range(min([_EARLIEST, *begins]) // 60, -(-max([_LATEST, *ends]) // 60))


def week_state(week: Week, *, as_list: bool) -> WeekState:
    """The week with every piece in its place."""
    by_day = (tuple(piece for piece in week.pieces if piece.day == day) for day in week.days)
    return WeekState(week, as_list, tuple(tuple(side_by_side(pieces)) for pieces in by_day))


def side_by_side(pieces: Sequence[WeekPiece]) -> Iterable[PlacedPiece]:
    """Give pieces of one day that overlap a lane each; ``pieces`` are by begin."""
    group: list[WeekPiece] = []
    for piece in pieces:
        if group and piece.begins >= max(one.ends for one in group):
            yield from _laned(group)
            group = []
        group.append(piece)
    yield from _laned(group)


def _laned(group: Sequence[WeekPiece]) -> Iterable[PlacedPiece]:
    ends: list[int] = []
    lanes: list[int] = []
    for piece in group:
        free = next((n for n, end in enumerate(ends) if end <= piece.begins), len(ends))
        ends[free : free + 1] = [piece.ends]
        lanes.append(free)
    return [PlacedPiece(piece, lane, len(ends)) for piece, lane in zip(group, lanes, strict=True)]
