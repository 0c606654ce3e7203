"""Make an empty journal."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.recovery_words_output import hand_over, try_place
from journal_app.app.resources import resources_folder
from journal_app.app.secrets import read_new_passphrase
from journal_app.app.session import add_folder
from journal_app.app.starter import starter_set
from journal_app.domain.vault_errors import JournalExistsError
from journal_app.storage.journal import create_journal
from journal_app.storage.vault.folder import VaultFolder
from journal_app.translation import tr
from journal_app.usecases.begin_journal import begin_journal


def add_arguments(parser: ArgumentParser) -> None:
    """Where to, the passphrase, and where the recovery words go."""
    add_folder(parser)
    parser.add_argument(
        "--passphrase-file",
        "--new-passphrase-file",
        metavar="FILE",
        help=tr("read the passphrase from FILE (- for standard input) instead of asking"),
    )
    parser.add_argument(
        "--words-file",
        type=Path,
        metavar="OUT",
        help=tr("write the 24 recovery words to this new file instead of showing them once"),
    )


def run(arguments: Namespace, console: Console) -> int:
    """Make the journal and hand the recovery words over."""
    if VaultFolder(arguments.folder).holds_journal():
        raise JournalExistsError
    if arguments.words_file is not None:
        try_place(arguments.words_file)
    passphrase = read_new_passphrase(arguments.passphrase_file, console)
    journal = create_journal(arguments.folder, passphrase, clock=console.clock, rules=console.rules)
    try:
        begin_journal(journal, starter_set(resources_folder()))
        hand_over(journal.vault.words(), arguments.words_file, console)
    finally:
        journal.close()
    return 0
