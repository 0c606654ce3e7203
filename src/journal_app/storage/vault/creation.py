"""Creating a vault: everything, or nothing at all."""

from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from journal_app.domain.vault_errors import JournalExistsError
from journal_app.storage.database import Database
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.key_store import replace_keys
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.keys.passphrase import require_new_passphrase
from journal_app.storage.migrate import apply_migrations
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.vault.connection import APPLICATION_ID, connect
from journal_app.storage.vault.folder import (
    VaultFolder,
    create_private_file,
    make_private_folder,
    move_into_place,
    remove_quietly,
)
from journal_app.storage.vault.lock import VaultLock
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.rules import VaultRules


def create_vault(
    path: Path, passphrase: str, *, now: datetime, rules: VaultRules | None = None
) -> OpenVault:
    """Create a vault in the folder ``path`` and open it; its ``words()`` are to be shown.

    A creation that was cut short left no journal: the next one clears it away.

    Raises:
        PassphraseTooShortError, JournalExistsError, OpenElsewhereError,
        StorageUnavailableError, DiskFullError: see their names.
    """
    require_new_passphrase(passphrase)
    creation = Creation(VaultFolder(path), rules or VaultRules())
    with system_errors(), ExitStack() as undo:
        creation.take_place(undo)
        key, vault_id = MasterKey.generate(), uuid4()
        creation.write_journal(key, vault_id, now)
        creation.write_keys(key, vault_id, passphrase)
        move_into_place(creation.folder.unfinished, creation.folder.journal)
        database = Database(connect(creation.folder.journal, key.database_key()))
        undo.pop_all()
    return OpenVault(creation.folder, creation.rules, creation.lock, key, vault_id, database)


class Creation:
    """A vault that is being made; what it does can be undone until the end."""

    def __init__(self, folder: VaultFolder, rules: VaultRules) -> None:
        self.folder = folder
        self.rules = rules
        self.lock = VaultLock(folder.lock)

    def take_place(self, undo: ExitStack) -> None:
        """Take the folder, and note how to leave it as it was."""
        if self.folder.holds_journal():
            raise JournalExistsError
        if make_private_folder(self.folder.path):
            undo.callback(self._remove_folder)
        self.lock.take()
        undo.callback(self.lock.release)
        if self.folder.holds_journal():  # another window was faster
            raise JournalExistsError
        self._clear()
        undo.callback(self._undo)

    def write_journal(self, key: MasterKey, vault_id: UUID, now: datetime) -> None:
        """Write the empty journal under the name of an unfinished one."""
        with open(create_private_file(self.folder.unfinished), "wb"):  # noqa: PTH123
            pass
        database = Database(connect(self.folder.unfinished, key.database_key()))
        try:
            database.write(f"PRAGMA application_id = {APPLICATION_ID}")
            apply_migrations(database, self.rules.migrations)
            database.write(
                "INSERT INTO vault (only_row, vault_id, created_at) VALUES (1, ?, ?)",
                (str(vault_id), to_milliseconds(now)),
            )
        finally:
            database.close()

    def write_keys(self, key: MasterKey, vault_id: UUID, passphrase: str) -> None:
        """Write the key file and its copy."""
        cost = self.rules.choose_cost(self.rules.limits)
        keys = KeyFile.seal(key, vault_id, passphrase, cost)
        replace_keys(self.folder, keys, passphrase, self.rules.limits)

    def _undo(self) -> None:
        """Make a journal that was finished in vain unfinished again, then clear it away."""
        with suppress(OSError):
            self.folder.journal.replace(self.folder.unfinished)
        self._clear()

    def _clear(self) -> None:
        """Remove what an unfinished creation left.

        The unfinished journal goes last: as long as it is there, the rest is known to be
        leavings and no journal.
        """
        folder, new = self.folder, self.folder.unfinished
        beside = [path.with_name(path.name + ".new") for path in (folder.keys, folder.keys_copy)]
        remove_quietly(*beside, folder.keys, folder.keys_copy)
        remove_quietly(new.with_name(new.name + "-journal"), new)

    def _remove_folder(self) -> None:
        remove_quietly(self.folder.lock)
        with suppress(OSError):
            self.folder.path.rmdir()
