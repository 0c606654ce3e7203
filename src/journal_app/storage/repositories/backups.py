"""The backups of the open journal; satisfies the port ``Backups``."""

from collections.abc import Callable, Collection
from functools import partial

from journal_app.domain.backup import Backup, BackupReason, ClosedBackup
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.storage.backup.making import finish_backup, take_copy
from journal_app.storage.backup.stored_backups import (
    is_backed_up,
    list_backups,
    remove_backups,
    whole_backups,
)
from journal_app.storage.vault.aside import remove_what_is_over
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.usecases.ports import Clock


class BackupRepository:
    """Makes and finds backups; all but ``take`` may run on any thread."""

    def __init__(self, vault: OpenVault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def all(self) -> list[Backup | ClosedBackup]:
        """Every backup with what it says about itself, newest first."""
        return list_backups(self._vault.folder, self._vault.key)

    def whole(self) -> list[Backup]:
        """Those that were read to the end and are what they were, newest first."""
        return whole_backups(self._vault.folder, self._vault.key)

    def is_backed_up(self) -> bool:
        """Whether the newest backup is whole and the journal was not written to since."""
        return is_backed_up(self._vault.folder, self._vault.key)

    def take(
        self, reason: BackupReason, gives_way: Callable[[], bool], work: LongWork = UNWATCHED
    ) -> Callable[[], Backup] | None:
        """Take a copy on the journal's thread; the answer makes the backup of it anywhere."""
        taken = take_copy(self._vault, reason, self._clock.now(), gives_way, work)
        return None if taken is None else partial(finish_backup, taken, work)

    def remove(self, names: Collection[str]) -> None:
        """Remove backups for good."""
        remove_backups(self._vault.folder, names)

    def remove_what_is_over(self) -> int:
        """Remove journals that were kept aside for long enough; how many."""
        return remove_what_is_over(self._vault.folder, self._clock.now())
