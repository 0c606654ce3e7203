"""The journal that was there before a restore, kept aside for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

KEPT: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class KeptAside:
    """One journal file that a restore put aside."""

    name: str
    """Its file name."""
    since: datetime
    """Aware, UTC, whole seconds."""
    size: int
    """Bytes."""
    damaged: bool
    """It could not be opened when it was put aside; it stays until the person removes it."""

    def is_over(self, now: datetime) -> bool:
        """Whether its time is over: 30 days, and never for a damaged one."""
        return not self.damaged and now - self.since > KEPT
