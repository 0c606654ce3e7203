"""What the unlock screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.domain.backup import Backup


class UnlockSpot(Enum):
    """What something is wrong with."""

    PASSPHRASE = auto()
    WORDS = auto()
    NEW = auto()
    AGAIN = auto()
    ELSEWHERE = auto()
    """Not one of the fields: the disk, the journal."""


@dataclass(frozen=True, slots=True)
class UnlockState:
    """Waiting for the passphrase, working on it, or saying what stands in the way."""

    opening: bool = False
    problem: str = ""
    spot: UnlockSpot = UnlockSpot.ELSEWHERE
    """What the problem is with."""
    with_words: bool = False
    """Whether it asks for the recovery words instead."""
    damaged: bool = False
    """Whether the journal is damaged, so that looking for a backup is offered."""
    found: Backup | None = None
    """The newest backup that is whole."""
    found_words: str = ""
    """That backup in words."""
