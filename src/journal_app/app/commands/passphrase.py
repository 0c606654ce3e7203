"""Change the passphrase, or the recovery words."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.recovery_words_output import hand_over, try_place
from journal_app.app.secrets import (
    add_new_passphrase_file,
    forbid_sharing_stdin,
    read_new_passphrase,
    read_passphrase,
)
from journal_app.app.session import add_journal, opened, require_journal
from journal_app.app.usage import UsageError
from journal_app.storage.backup.older_copies import older_copies, remove_older_copies
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.vault.opening import open_with_passphrase
from journal_app.translation import tr, tr_n


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, its passphrase, and the new one or new words."""
    add_journal(parser)
    add_new_passphrase_file(parser)
    parser.add_argument(
        "--new-words",
        action="store_true",
        help=tr(
            "make new recovery words, for when somebody has seen the old ones; the passphrase stays"
        ),
    )
    parser.add_argument(
        "--words-file",
        type=Path,
        metavar="OUT",
        help=tr("write the new words to this new file instead of showing them once"),
    )
    parser.add_argument(
        "--remove-older-copies",
        action="store_true",
        help=tr("remove backups and journals kept aside that the old words still open"),
    )


def run(arguments: Namespace, console: Console) -> int:
    """Change one of the two; the other stays as it is."""
    if arguments.new_words:
        return _change_words(arguments, console)
    if arguments.words_file is not None or arguments.remove_older_copies:
        raise UsageError(tr("--words-file and --remove-older-copies go with --new-words."))
    forbid_sharing_stdin(arguments.passphrase_file, arguments.new_passphrase_file)
    with opened(arguments, console) as journal:
        new = read_new_passphrase(arguments.new_passphrase_file, console)
        journal.vault.set_passphrase(new)
    console.say(tr("The passphrase is changed. The 24 recovery words stay the same."))
    return 0


def _change_words(arguments: Namespace, console: Console) -> int:
    require_journal(arguments.folder)
    if arguments.new_passphrase_file is not None:
        raise UsageError(tr("--new-words leaves the passphrase as it is; change it afterwards."))
    if arguments.words_file is not None:
        try_place(arguments.words_file)
    passphrase, now = read_passphrase(arguments.passphrase_file, console), console.clock.now()
    vault = open_with_passphrase(arguments.folder, passphrase, console.rules, now=now)
    try:
        vault = change_words(vault, passphrase, now=now)
        hand_over(vault.words(), arguments.words_file, console)
        if arguments.remove_older_copies:
            removed = remove_older_copies(vault, now=now)
            console.say(tr_n("Removed: %n older copy.", "Removed: %n older copies.", removed))
        else:
            left = older_copies(vault.unlocked()).count
            console.say(
                tr_n(
                    "The old words still open %n older copy in the folder.",
                    "The old words still open %n older copies in the folder.",
                    left,
                )
            )
    finally:
        vault.close()
    return 0
