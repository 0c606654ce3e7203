"""A backup becomes a journal in a folder that has none, for example on another machine."""

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.storage.backup.reading import KeyedBackup, take_out
from journal_app.storage.health import opened_file
from journal_app.storage.keys.passphrase import require_new_passphrase
from journal_app.storage.vault.creation import Creation
from journal_app.storage.vault.folder import VaultFolder, move_into_place
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import identify, open_unlocked
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.rules import VaultRules
from journal_app.storage.vault.unlocked import UnlockedVault


def restore_to(  # noqa: PLR0913 - from where to where, and how far it is
    path: Path,
    backup: KeyedBackup,
    passphrase: str,
    *,
    now: datetime,
    rules: VaultRules | None = None,
    work: LongWork = UNWATCHED,
) -> OpenVault:
    """Make a journal of a backup in the folder ``path``; ``passphrase`` opens it from now on.

    The recovery words stay those of the backup.

    Raises:
        JournalExistsError, PassphraseTooShortError, BackupDamagedError,
        BackupOfOtherKeyError, NoSuchBackupError, NewerSchemaError, OpenElsewhereError,
        StorageUnavailableError, DiskFullError, WorkStoppedError: see their names; the folder is as
        it was.
    """
    require_new_passphrase(passphrase)
    creation = Creation(VaultFolder(path), rules or VaultRules())
    with system_errors(), ExitStack() as undo:
        creation.take_place(undo)
        folder = creation.folder
        vault_id = take_out(backup.file, backup.key, folder.unfinished, work).snapshot.vault
        with opened_file(folder.unfinished, backup.key.database_key()) as database:
            identify(database, creation.rules, vault_id)
        work.keep()
        creation.write_keys(backup.key, vault_id, passphrase)
        move_into_place(folder.unfinished, folder.journal)
        unlocked = UnlockedVault(folder, creation.rules, creation.lock, backup.key, vault_id)
        vault = open_unlocked(unlocked, now=now)
        undo.pop_all()
    return vault
