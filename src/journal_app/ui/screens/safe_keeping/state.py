"""What the screen of backups and keys shows."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from journal_app.domain.backup import Backup, ClosedBackup
from journal_app.domain.health import HealthReport
from journal_app.domain.kept_aside import KeptAside


class Busy(Enum):
    """What is being done just now."""

    NOTHING = "nothing"
    BACKING_UP = "backing up"
    COPYING = "copying"
    RESTORING = "restoring"
    CHECKING = "checking"
    SEALING = "sealing"
    """A passphrase or words are being changed or proved."""
    REMOVING = "removing"
    PRINTING = "printing"


STOPPABLE = frozenset({Busy.BACKING_UP, Busy.COPYING, Busy.RESTORING, Busy.CHECKING})
"""The others are short."""


class KeySpot(Enum):
    """The field that something is wrong with."""

    CURRENT = "current"
    NEW = "new"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class BackupOverview:
    """What is kept besides the journal itself."""

    backups: tuple[Backup | ClosedBackup, ...] = ()
    aside: tuple[KeptAside, ...] = ()
    copied_out: datetime | None = None
    """When a backup was last copied to another place."""
    copy_due: bool = False
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class SafeKeepingState:
    """The overview, the last check, and the words while they are shown."""

    overview: BackupOverview = field(default_factory=BackupOverview)
    busy: Busy = Busy.NOTHING
    health: HealthReport | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    """The 24 recovery words, for as long as they are shown."""
    words_are_new: bool = False
    """New words take effect with a fresh start of the program."""
    problem: str = ""
    spot: KeySpot | None = None
    """The field that the problem is with, if it is one of them."""
    closed: bool = False
    """The journal is closed: only a fresh start leads on."""

    @property
    def holds(self) -> bool:
        """Whether the journal is closed or about to be, so that no other screen can be shown."""
        closing = self.busy in {Busy.RESTORING, Busy.SEALING}
        return closing or self.closed or self.words_are_new
