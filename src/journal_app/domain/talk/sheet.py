"""The list for a session: what to talk about, in the person's own words and order."""

from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId, SessionId, SheetId
from journal_app.domain.silent import Silent
from journal_app.domain.text import settle

MOST_POINTS = 12
"""Points on one list."""

ON_PAGE_ONE = 3
"""Points that page 1 of a report has room for: the first ones."""


class TooManyPointsError(JournalError):
    """A list has more points than it holds (``MOST_POINTS``)."""


@dataclass(frozen=True, slots=True, repr=False)
class TalkPoint(Silent):
    """One thing to talk about: an entry, a day, or words alone."""

    words: str = ""
    day: date | None = None
    entry: EntryId | None = None
    """The entry it is about; it may be gone since."""
    said: str = ""
    """What was said about it in the session, written down afterwards."""

    def __post_init__(self) -> None:
        settle(self, "words", "said")

    @property
    def empty(self) -> bool:
        """Whether it says nothing at all."""
        return self.day is None and self.entry is None and not (self.words + self.said).strip()


@dataclass(frozen=True, slots=True, repr=False)
class TalkSheet(Silent):
    """The points for one session, in their order.

    Raises:
        TooManyPointsError: More than ``MOST_POINTS`` points.
    """

    id: SheetId
    made_on: date
    session: SessionId | None = None
    """None where no session was chosen."""
    points: tuple[TalkPoint, ...] = ()
    said: str = ""
    """What stayed of the session as a whole."""

    def __post_init__(self) -> None:
        settle(self, "said")
        if len(self.points) > MOST_POINTS:
            raise TooManyPointsError

    def with_point(self, point: TalkPoint) -> "TalkSheet":
        """The list with one more point at its end. Raises TooManyPointsError."""
        return replace(self, points=(*self.points, point))

    def moved(self, place: int, by: int) -> "TalkSheet":
        """The list with one point further up (-1) or down (1), as far as there is room."""
        goal = place + by
        if not (0 <= place < len(self.points) and 0 <= goal < len(self.points)):
            return self
        points = list(self.points)
        points.insert(goal, points.pop(place))
        return replace(self, points=tuple(points))

    def without(self, place: int) -> "TalkSheet":
        """The list without one point."""
        points = (point for n, point in enumerate(self.points) if n != place)
        return replace(self, points=tuple(points))

    def holds(self, *, day: date | None = None, entry: EntryId | None = None) -> bool:
        """Whether a day or an entry is on the list already."""
        return any(
            point.entry == entry if entry else point.entry is None and point.day == day
            for point in self.points
        )

    @property
    def said_points(self) -> tuple[TalkPoint, ...]:
        """The points that say something, in their order."""
        return tuple(point for point in self.points if not point.empty)
