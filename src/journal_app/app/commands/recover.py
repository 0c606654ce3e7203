"""Set a new passphrase with the 24 recovery words."""

from argparse import ArgumentParser, Namespace

from journal_app.app.console import Console
from journal_app.app.secrets import (
    add_new_passphrase_file,
    forbid_sharing_stdin,
    read_new_passphrase,
    read_secret,
)
from journal_app.app.session import add_folder, require_journal
from journal_app.storage.journal import recover_journal
from journal_app.translation import tr


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the words and the new passphrase."""
    add_folder(parser)
    parser.add_argument(
        "--words-file",
        metavar="FILE",
        help=tr("read the 24 words from FILE (- for standard input) instead of asking"),
    )
    add_new_passphrase_file(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Open with the words, then set the passphrase."""
    forbid_sharing_stdin(arguments.words_file, arguments.new_passphrase_file)
    require_journal(arguments.folder)
    words = (
        console.ask(tr("The 24 recovery words: "))
        if arguments.words_file is None
        else read_secret(arguments.words_file, console)
    )
    journal = recover_journal(arguments.folder, words, clock=console.clock, rules=console.rules)
    try:
        new = read_new_passphrase(arguments.new_passphrase_file, console)
        journal.vault.set_passphrase(new)
    finally:
        journal.close()
    console.say(tr("The new passphrase is set. The 24 recovery words stay the same."))
    return 0
