"""Make a backup, and copy it to another place."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.session import add_journal, opened
from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import FileThereError
from journal_app.storage.backup.stored_backups import copy_out
from journal_app.translation import tr, tr_n
from journal_app.usecases.back_up import BackUp


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, and where a copy goes."""
    add_journal(parser)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help=tr("copy the backup to this new file as well")
    )


def run(arguments: Namespace, console: Console) -> int:
    """Make it; it was opened again and compared before it counts."""
    if arguments.out is not None and arguments.out.exists():
        raise FileThereError
    with opened(arguments, console) as journal:
        made = BackUp(journal.backups, console.clock, journal.preferences)(BackupReason.BY_HAND)
        if arguments.out is not None:
            copy_out(journal.vault.folder, made.name, journal.vault.key, arguments.out)
            journal.copied_out.remember()
    console.answer(made.name if arguments.out is None else str(arguments.out))
    console.say(
        tr_n(
            "The backup holds %n entry, and was read back.",
            "The backup holds %n entries, and was read back.",
            made.facts.entries,
        )
    )
    return 0
