"""Make a backup, and copy it to another place."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.sealed_copy import read_back_words, require_free, write_sealed_copy
from journal_app.app.session import add_journal, opened
from journal_app.domain.backup import BackupReason
from journal_app.translation import tr
from journal_app.usecases.back_up import BackUp


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, and where a copy goes."""
    add_journal(parser)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help=tr("copy the backup to this new file as well")
    )


def run(arguments: Namespace, console: Console) -> int:
    """Make it; it was opened again and compared before it counts."""
    if arguments.out is not None:
        require_free(arguments.out)
    with opened(arguments, console) as journal:
        if arguments.out is None:
            back_up = BackUp(journal.backups, console.clock, journal.preferences)
            made = back_up(BackupReason.BY_HAND)
        else:
            made = write_sealed_copy(journal, console.clock, arguments.out)
    console.answer(made.name if arguments.out is None else str(arguments.out))
    console.say(read_back_words(made))
    return 0
