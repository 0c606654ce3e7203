"""Put a backup in the place of a journal, or make a journal of it in an empty folder."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.secrets import (
    add_new_passphrase_file,
    forbid_sharing_stdin,
    read_new_passphrase,
    read_passphrase,
    read_secret,
)
from journal_app.app.session import add_journal
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.storage.backup.moving import restore_to
from journal_app.storage.backup.reading import KeyedBackup, keyed_by_passphrase, keyed_by_words
from journal_app.storage.backup.restoring import restore_backup, restore_damaged
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_unlocked, unlock_with_passphrase
from journal_app.storage.vault.rules import VaultRules
from journal_app.storage.vault.unlocked import UnlockedVault
from journal_app.translation import tr


def add_arguments(parser: ArgumentParser) -> None:
    """The backup, the folder, and the secrets of both."""
    parser.add_argument("file", type=Path, metavar="FILE", help=tr("the backup"))
    add_journal(parser)
    parser.add_argument(
        "--backup-passphrase-file",
        metavar="FILE",
        help=tr("the passphrase the backup was made under, where it is another than the journal's"),
    )
    parser.add_argument(
        "--words-file",
        metavar="FILE",
        help=tr("open the backup with the 24 words in FILE (- for standard input) instead"),
    )
    add_new_passphrase_file(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Restore it; a journal that is there is kept aside for 30 days."""
    forbid_sharing_stdin(
        arguments.passphrase_file,
        arguments.backup_passphrase_file,
        arguments.words_file,
        arguments.new_passphrase_file,
    )
    if VaultFolder(arguments.folder).holds_journal():
        _in_place(arguments, console)
        console.say(
            tr(
                "The journal is as it was in the backup, and opens as before. "
                "What was there is kept in the folder “aside” for 30 days."
            )
        )
    else:
        _elsewhere(arguments, console).close()
        console.say(tr("The journal of the backup is in the folder."))
    return 0


def _in_place(arguments: Namespace, console: Console) -> None:
    passphrase = read_passphrase(arguments.passphrase_file, console)
    unlocked = unlock_with_passphrase(arguments.folder, passphrase, console.rules)
    try:
        keyed = _keyed_otherwise(arguments, console) or KeyedBackup(arguments.file, unlocked.key)
        _restored(unlocked, keyed, console).close()
    finally:
        unlocked.close()


def _restored(unlocked: UnlockedVault, keyed: KeyedBackup, console: Console) -> OpenVault:
    now = console.clock.now()
    try:
        vault = open_unlocked(unlocked, now=now)
    except JournalDamagedError:
        return restore_damaged(unlocked, keyed, now=now)
    try:
        return restore_backup(vault, keyed, now=now)
    except BaseException:
        vault.close()
        raise


def _elsewhere(arguments: Namespace, console: Console) -> OpenVault:
    rules = console.rules or VaultRules()
    keyed = _keyed_otherwise(arguments, console)
    if keyed is None:
        passphrase = read_passphrase(arguments.passphrase_file, console)
        keyed = keyed_by_passphrase(arguments.file, passphrase, rules.limits)
    else:
        passphrase = read_new_passphrase(arguments.new_passphrase_file, console)
    now = console.clock.now()
    return restore_to(arguments.folder, keyed, passphrase, now=now, rules=rules)


def _keyed_otherwise(arguments: Namespace, console: Console) -> KeyedBackup | None:
    """The backup with the key of its own secret, where one was named."""
    if arguments.words_file is not None:
        return keyed_by_words(arguments.file, read_secret(arguments.words_file, console))
    if arguments.backup_passphrase_file is not None:
        secret = read_secret(arguments.backup_passphrase_file, console)
        limits = (console.rules or VaultRules()).limits
        return keyed_by_passphrase(arguments.file, secret, limits)
    return None
