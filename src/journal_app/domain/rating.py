"""One answer on one scale."""

from dataclasses import dataclass
from math import isfinite

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.ids import ScaleId
from journal_app.domain.silent import Silent

POINTS = range(11)
"""The steps of a 0-10 scale."""


@dataclass(frozen=True, slots=True, repr=False)
class Rating(Silent):
    """One answer on one scale."""

    scale: ScaleId
    value: float
    """Points 0-10 (whole when asked here, any number when imported), 0/1, hours or a count."""

    def __post_init__(self) -> None:
        if not (isfinite(self.value) and 0 <= self.value <= 100_000):
            raise OutOfRangeError("rating", low=0, high=100_000)


def check_points(field: str, value: float | None, *, high: float = 10) -> None:
    """Refuse a number outside 0 to ``high``; None (skipped) passes.

    Raises:
        OutOfRangeError: ``value`` is outside 0 to ``high``.
    """
    if value is not None and not 0 <= value <= high:
        raise OutOfRangeError(field, low=0, high=high)
