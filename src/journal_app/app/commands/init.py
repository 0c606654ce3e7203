"""Make an empty journal."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from journal_app.app.outside import Outside
from journal_app.app.resources import resources_folder
from journal_app.app.secrets import read_new_passphrase
from journal_app.app.session import add_folder
from journal_app.app.starter import starter_set
from journal_app.app.usage import UsageError
from journal_app.domain.vault_errors import JournalExistsError
from journal_app.storage.journal import create_journal
from journal_app.storage.vault.folder import VaultFolder, write_private_file
from journal_app.usecases.begin_journal import begin_journal


def add_arguments(parser: ArgumentParser) -> None:
    """Where to, the passphrase, and where the recovery words go."""
    add_folder(parser)
    parser.add_argument(
        "--passphrase-file",
        "--new-passphrase-file",
        metavar="FILE",
        help="read the passphrase from FILE (- for standard input) instead of asking",
    )
    parser.add_argument(
        "--words-file",
        type=Path,
        metavar="OUT",
        help="write the 24 recovery words to this new file instead of showing them once",
    )


def run(arguments: Namespace, outside: Outside) -> int:
    """Make the journal and hand the recovery words over."""
    if VaultFolder(arguments.folder).holds_journal():
        raise JournalExistsError
    if arguments.words_file is not None:
        _try_place(arguments.words_file)
    passphrase = read_new_passphrase(arguments.passphrase_file, outside)
    journal = create_journal(arguments.folder, passphrase, clock=outside.clock, rules=outside.rules)
    try:
        begin_journal(journal, starter_set(resources_folder()))
        _hand_over(journal.vault.words(), arguments.words_file, outside)
    finally:
        journal.close()
    return 0


def _try_place(path: Path) -> None:
    """Find out that the words can be written before there is a journal they belong to."""
    try:
        write_private_file(path, b"")
    except FileExistsError:
        raise UsageError("The file for the words is there already; name a new one.") from None
    path.unlink()


def _hand_over(words: Sequence[str], file: Path | None, outside: Outside) -> None:
    rows = [" ".join(words[start : start + 6]) for start in range(0, len(words), 6)]
    if file is not None:
        try:
            write_private_file(file, ("\n".join(rows) + "\n").encode())
        except OSError:
            with suppress(OSError):
                file.unlink()
            outside.say("The file for the words could not be written, so here they are.")
        else:
            outside.say("The 24 recovery words are in the file you named. Put it somewhere safe.")
            return
    outside.say(
        "These 24 words open the journal if the passphrase is lost. Write them down and keep "
        "them safe: they are shown this once."
    )
    outside.answer("\n".join(rows))
