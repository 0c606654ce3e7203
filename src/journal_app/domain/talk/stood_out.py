"""Which answer of a moment stood out, in words and without a number."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.silent import Silent


class Side(StrEnum):
    """To which side it stood out."""

    ABOVE = "above"
    """Higher than the person's usual."""
    BELOW = "below"
    """Lower than the person's usual."""
    HIGH = "high"
    """High by itself; what is usual is not known, or no different."""
    LOW = "low"
    """Low by itself."""


@dataclass(frozen=True, slots=True, repr=False)
class StoodOut(Silent):
    """One answer of a moment, against the days before it."""

    name: str
    """What the person calls the scale."""
    side: Side
