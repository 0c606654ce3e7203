"""A situation in which it can get hard: one that comes up again, or one with a day ahead."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from journal_app.domain.errors import MissingError
from journal_app.domain.ids import SituationId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle

NEAR: Final = timedelta(days=7)
"""How long before its day a situation is near."""

ASKED_FOR: Final = timedelta(days=14)
"""How long after its day somebody is still asked how it went."""


class HowItWent(StrEnum):
    """How it went, next to what was expected."""

    EASIER = "easier"
    EXPECTED = "expected"
    HARDER = "harder"


@dataclass(frozen=True, slots=True, repr=False)
class LookBack(Silent):
    """What was said afterwards; without ``how`` and words somebody did not want to be asked."""

    said_on: date
    how: HowItWent | None = None
    helped: str = ""

    def __post_init__(self) -> None:
        settle(self, "helped", limit=LINE_LIMIT)

    @property
    def empty(self) -> bool:
        """Whether nothing was said."""
        return self.how is None and not self.helped.strip()


@dataclass(frozen=True, slots=True, repr=False)
class RiskSituation(Silent):
    """What is coming up, what could happen, and what I will do.

    Raises:
        MissingError: It has no words.
        TextTooLongError: A part is longer than its field.
    """

    id: SituationId
    what: str
    on: date | None = None
    """Its day; None for one that comes up again and again."""
    could_happen: str = ""
    will_do: str = ""
    look_back: LookBack | None = None
    position: int = 0

    def __post_init__(self) -> None:
        settle(self, "what", limit=LINE_LIMIT)
        settle(self, "could_happen", "will_do")
        if not self.what.strip():
            raise MissingError("what")

    def ahead(self, today: date) -> bool:
        """Whether its day is today or still to come."""
        return self.on is not None and self.on >= today

    def near(self, today: date) -> bool:
        """Whether its day is today or in the next seven days."""
        return self.on is not None and timedelta(0) <= self.on - today <= NEAR

    def asks(self, today: date) -> bool:
        """Whether its day is over, not long ago, and nothing was said about it."""
        if self.on is None or self.look_back is not None:
            return False
        return timedelta(0) < today - self.on <= ASKED_FOR
