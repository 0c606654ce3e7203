"""What the unlock screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.domain.backup import Backup


@dataclass(frozen=True, slots=True)
class UnlockState:
    """Waiting for the passphrase, working on it, or saying what stands in the way."""

    opening: bool = False
    problem: str = ""
    with_words: bool = False
    """Whether it asks for the recovery words instead."""
    damaged: bool = False
    """Whether the journal is damaged, so that looking for a backup is offered."""
    found: Backup | None = None
    """The newest backup that is whole."""
    found_words: str = ""
    """That backup in words."""
