"""Bring in what another copy of the same journal has."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from journal_app.app.console import Console
from journal_app.app.secrets import read_secret
from journal_app.app.session import add_journal, opened
from journal_app.domain.merge import MergeCounts, MergeSummary
from journal_app.translation import tr
from journal_app.ui.merge_words import merge_lines
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.bring_together import BringTogether


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the file of the other copy, and the words it was made under."""
    add_journal(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--words-file",
        metavar="FILE",
        help=tr("read the 24 words that the file was made under from FILE"),
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("say what would happen"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Bring it in after a backup, or say what would come."""
    words = arguments.words_file and read_secret(arguments.words_file, console)
    with opened(arguments, console) as journal:
        back_up = BackUp(journal.backups, console.clock, journal.preferences)
        bring = BringTogether(journal.copies, back_up)
        if arguments.dry_run:
            summary, backup = bring.preview(arguments.file, words), None
        else:
            summary, backup = bring(arguments.file, words)
        state = journal.copies.state_words()
    if arguments.json:
        console.answer_json(_document(summary, state, backup, dry=arguments.dry_run))
        return 0
    for line in merge_lines(summary):
        console.answer(line)
    console.say(tr("This journal’s state in four words: {words}").format(words=" ".join(state)))
    if arguments.dry_run:
        console.say(tr("This was a dry run: nothing was changed."))
    if backup is not None:
        console.say(tr("To undo it, restore the backup of before: {backup}").format(backup=backup))
    return 0


def _document(
    summary: MergeSummary, state: tuple[str, ...], backup: str | None, *, dry: bool
) -> dict[str, Any]:
    return {
        "dry_run": dry,
        "entries": _counts(summary.entries),
        "others": _counts(summary.others),
        "missing_there": summary.missing_there,
        "state": " ".join(state),
        "backup": backup,
    }


def _counts(counts: MergeCounts) -> dict[str, int]:
    return {
        "new": counts.new,
        "changed": counts.changed,
        "deleted": counts.deleted,
        "both": counts.both,
    }
