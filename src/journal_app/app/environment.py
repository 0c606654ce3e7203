"""What the program stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal_app.app.policy import NO_POLICY, Policy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from journal_app.app.auto_lock.auto_lock import AutoLock
    from journal_app.storage.vault.rules import VaultRules
    from journal_app.usecases.ports import Clock, NewId


@dataclass(frozen=True, slots=True)
class Environment:
    """Folder, clock and the rest; tests put other things in their place."""

    folder: Path
    resources: Path
    device_file: Path
    clock: Clock
    new_id: NewId
    rules: VaultRules | None = None
    theme: str | None = None
    """Theme asked for on the command line, for this run only."""
    restart: Callable[[Path], None] = lambda _: None
    """Replaces this process by a fresh one that shows the lock."""
    restart_hidden: Callable[[Path], None] = lambda _: None
    """As ``restart``, with a window that stays out of sight until it is called up."""
    restart_in_help: Callable[[Path], None] | None = None
    """As ``restart``, with the numbers of Help now before the lock; None: as ``restart``."""
    auto_lock: Callable[[], AutoLock] | None = None
    """Makes what notices idleness and listens to the system; none in most tests."""
    policy: Policy = NO_POLICY
    """What the keeper of the computer set for everybody."""
