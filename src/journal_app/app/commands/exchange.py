"""Write a sealed file for the same journal on another laptop."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.session import add_journal, opened
from journal_app.app.usage import UsageError
from journal_app.domain.vault_errors import FileThereError
from journal_app.storage.exchange.exchange_file import ENDING
from journal_app.translation import tr


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, and the new file."""
    add_journal(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def run(arguments: Namespace, console: Console) -> int:
    """Write it, and say what the journal holds in four words."""
    if arguments.out.suffix != ENDING:
        raise UsageError(tr("--out is to end in {ending}.").format(ending=ENDING))
    if arguments.out.exists() or arguments.out.is_symlink():
        raise FileThereError
    with opened(arguments, console) as journal:
        journal.copies.write(arguments.out)
        words = journal.copies.state_words()
    console.answer(str(arguments.out))
    console.say(tr("This journal’s state in four words: {words}").format(words=" ".join(words)))
    return 0
