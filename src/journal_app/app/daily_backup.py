"""The backup of the day: begun when the journal opens, finished beside everything else."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject

from journal_app.app.freed_memory import give_back
from journal_app.domain.backup import Backup, BackupReason
from journal_app.ui.jobs import Jobs, Refused
from journal_app.usecases.back_up import BackUp, Rest

PATIENCE = 20
"""So often the copy begins again after it let other work go first; then it goes through."""


class NoCopy(Enum):
    """Why there is nothing to finish."""

    NOT_DUE = "not due"
    GAVE_WAY = "gave way"


@dataclass
class DailyBackup:
    """One for each opening of a journal."""

    back_up: BackUp
    db: Jobs
    elsewhere: Jobs
    owner: QObject
    refused: Refused
    afterwards: Callable[[], None] = give_back
    """Done on the other thread, whatever came of the backup."""
    tries: int = field(default=0, init=False)

    def begin(self) -> None:
        """Make a backup if one is due; nobody is held up by it."""
        self.tries += 1
        self.db.run(
            self._take, owner=self.owner, done=self._finish, refused=self.refused, unseen=True
        )

    def _take(self) -> Rest | NoCopy:
        if not self.back_up.is_due():
            return NoCopy.NOT_DUE
        return self.back_up.begin(BackupReason.DAILY, self._gives_way) or NoCopy.GAVE_WAY

    def _gives_way(self) -> bool:
        return self.db.waiting and self.tries <= PATIENCE

    def _finish(self, taken: Rest | NoCopy) -> None:
        if taken is NoCopy.GAVE_WAY:
            self.begin()
        elif not isinstance(taken, NoCopy):
            self.elsewhere.run(
                partial(self._check, taken),
                owner=self.owner,
                done=_made,
                refused=self.refused,
                unseen=True,
            )

    def _check(self, taken: Rest) -> Backup:
        try:
            return taken()
        finally:
            self.afterwards()


def _made(_: Backup) -> None:
    """A backup of the day is nothing to speak of."""
