"""Scales: what a check-in asks, and the person's own warning signs."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.errors import MissingError, OutOfRangeError
from journal_app.domain.ids import ScaleId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class ScaleKind(StrEnum):
    """How a scale is answered."""

    RATING = "rating"
    YES_NO = "yes_no"
    HOURS = "hours"
    COUNT = "count"


class Better(StrEnum):
    """Which end of a scale is the better one."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class ScaleUse(StrEnum):
    """What a scale is for."""

    BASIC = "basic"
    SIGN = "sign"
    OWN = "own"


class AskRhythm(StrEnum):
    """How often a scale is asked."""

    DAILY = "daily"
    WEEKLY = "weekly"


_LIMITS = {
    ScaleKind.RATING: (0.0, 10.0),
    ScaleKind.YES_NO: (0.0, 1.0),
    ScaleKind.HOURS: (0.0, 24.0),
    ScaleKind.COUNT: (0.0, 100_000.0),
}

MOOD = ScaleId("mood")
URGE = ScaleId("urge")
STRESS = ScaleId("stress")
ANXIETY = ScaleId("anxiety")
ENERGY = ScaleId("energy")
SLEEP_HOURS = ScaleId("sleep_hours")
SLEEP_QUALITY = ScaleId("sleep_quality")
CONNECTION = ScaleId("connection")
CONFIDENCE = ScaleId("confidence")


@dataclass(frozen=True, slots=True, repr=False)
class Scale(Silent):
    """One question that is answered with a number."""

    id: ScaleId
    name: str
    low: str = ""
    """Words at the low end."""
    high: str = ""
    """Words at the high end."""
    kind: ScaleKind = ScaleKind.RATING
    better: Better = Better.NEITHER
    use: ScaleUse = ScaleUse.OWN
    position: int = 0
    hidden: bool = False
    every: AskRhythm = AskRhythm.DAILY

    def __post_init__(self) -> None:
        settle(self, "name", "low", "high", limit=LINE_LIMIT)
        if not self.name.strip():
            raise MissingError("name")

    @property
    def limits(self) -> tuple[float, float]:
        """Lowest and highest answer, in points, hours, or a count."""
        return _LIMITS[self.kind]

    @property
    def protective(self) -> bool:
        """Whether more of it is better, so that it is reversed (10 - x) as a warning sign."""
        return self.better is Better.HIGHER

    @property
    def rated_in_points(self) -> bool:
        """Whether its day values are points 0-10, a yes or no as 0 or 10; not hours or counts."""
        return self.kind in {ScaleKind.RATING, ScaleKind.YES_NO}

    def check(self, value: float) -> None:
        """Refuse an answer that this scale does not have.

        Raises:
            OutOfRangeError: ``value`` is outside ``limits`` or not a number.
        """
        low, high = self.limits
        if not low <= value <= high:
            raise OutOfRangeError("rating", low=low, high=high)
