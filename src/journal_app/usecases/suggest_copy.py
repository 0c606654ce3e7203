"""Suggest a copy of a backup in another place, once a month at most."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from journal_app.domain.backup import Backup, ClosedBackup
from journal_app.domain.backup_schedule import copy_is_due
from journal_app.usecases.back_up import Backups
from journal_app.usecases.ports import Clock


class CopiedOut(Protocol):
    """What is remembered of copies in other places."""

    def last(self) -> datetime | None:
        """When the last copy was made, or None."""
        ...

    def last_reminder(self) -> datetime | None:
        """When a copy was last suggested, or None."""
        ...

    def remember_reminder(self) -> None:
        """A copy was suggested now."""
        ...


@dataclass(frozen=True, slots=True)
class SuggestCopy:
    """Says whether to, and remembers that it was said."""

    backups: Backups
    copied_out: CopiedOut
    clock: Clock

    def __call__(self) -> bool:
        """Whether to suggest it now: there is more than a first day's backup, and it is due."""
        today = self.clock.now().date()
        if len(_whole(self.backups.all())) < 2:  # not on the first day
            return False
        times = (self.copied_out.last(), self.copied_out.last_reminder())
        if not all(copy_is_due(None if at is None else at.date(), today) for at in times):
            return False
        self.copied_out.remember_reminder()
        return True


def _whole(found: list[Backup | ClosedBackup]) -> list[Backup]:
    return [one for one in found if isinstance(one, Backup)]
