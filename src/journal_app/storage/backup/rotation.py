"""New recovery words: a new master key, and the whole journal under it."""

from dataclasses import replace
from datetime import datetime

from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import CopyNotVerifiedError, KeyFileDamagedError
from journal_app.storage.backup.making import copy_database, make_backup
from journal_app.storage.contents import contents_of, nothing
from journal_app.storage.health import whole_contents
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.folder import sync_file, write_private_file
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_unlocked
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.swap import Swap, clear_leavings, swap_in


def change_words(vault: OpenVault, passphrase: str, *, now: datetime) -> OpenVault:
    """Put the journal under a new master key; ``words()`` of the answer are the new words.

    ``passphrase`` is the one in force, and stays in force. The old words open nothing in the
    folder any more but the backups and the journals kept aside from before. Until everything
    is ready ``vault`` stays open; then it is closed, and only its ``close`` is left to be
    called after a refusal.

    Raises:
        WrongPassphraseError, KeyFileDamagedError, CopyNotVerifiedError,
        JournalDamagedError, TooLittleSpaceError, StorageUnavailableError, DiskFullError: see
        their names.
    """
    keys = vault.require_passphrase(passphrase)
    make_backup(vault, BackupReason.BEFORE_ROTATION, now)
    key = MasterKey.generate()
    try:
        with system_errors():
            clear_leavings(vault.folder)
            _bring_in_journal(vault, key)
            _bring_in_keys(vault, KeyFile.seal(key, vault.vault_id, passphrase, keys.cost))
            _prove_keys(vault, key, passphrase)
            unlocked = vault.shut()
            swap_in(vault.folder, Swap(vault.folder.incoming, None, keys=True))
    except BaseException:
        clear_leavings(vault.folder)
        raise
    return open_unlocked(replace(unlocked, key=key), now=now)


def _bring_in_journal(vault: OpenVault, key: MasterKey) -> None:
    incoming, database_key = vault.folder.incoming, key.database_key()
    copy_database(vault.database, incoming, database_key, nothing)
    sync_file(incoming)
    if whole_contents(incoming, database_key) != contents_of(vault.database):
        raise CopyNotVerifiedError


def _bring_in_keys(vault: OpenVault, keys: KeyFile) -> None:
    write_private_file(vault.folder.keys_incoming, keys.render())


def _prove_keys(vault: OpenVault, key: MasterKey, passphrase: str) -> None:
    written = KeyFile.parse(vault.folder.keys_incoming.read_bytes(), vault.rules.limits)
    if written.unseal(passphrase) != key:
        raise KeyFileDamagedError
