"""Bring in what another copy of the same journal has, or entries of another journal."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from journal_app.app.console import Console
from journal_app.app.secrets import forbid_sharing_stdin, read_secret
from journal_app.app.session import add_journal, opened
from journal_app.domain.merge import ExchangeOfOtherKeyError, MergeCounts, MergeSummary
from journal_app.storage.journal import OpenJournal
from journal_app.translation import tr
from journal_app.ui.merge_words import import_lines, merge_lines
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.bring_together import BringTogether
from journal_app.usecases.import_journal import ImportJournal, JournalImport
from journal_app.usecases.take_in_other import TakeInOther

Found = TypeVar("Found")


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the file of the other copy, and the words it was made under."""
    add_journal(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--words-file",
        metavar="FILE",
        help=tr("read the 24 words that the file was made under from FILE"),
    )
    parser.add_argument(
        "--as-import",
        action="store_true",
        help=tr("the file is of another journal: take its entries in, as one import"),
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("say what would happen"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Bring it in after a backup, or say what would come."""
    forbid_sharing_stdin(arguments.passphrase_file, arguments.words_file)
    words = arguments.words_file and read_secret(arguments.words_file, console)
    with opened(arguments, console) as journal:
        if arguments.as_import:
            return _take_in(journal, words, arguments, console)
        bring = BringTogether(journal.copies, _back_up(journal, console))
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
    _say_dry(arguments, console)
    return 0


def _take_in(
    journal: OpenJournal, words: str | None, arguments: Namespace, console: Console
) -> int:
    """Entries of another journal."""
    importing = ImportJournal(journal, console.new_id)
    take = TakeInOther(journal.copies, importing, _back_up(journal, console))
    act = take.preview if arguments.dry_run else take
    done = _with_words(lambda said: act(arguments.file, said), words, console)
    if arguments.json:
        console.answer_json(_import_document(done, dry=arguments.dry_run))
        return 0
    for line in import_lines(done):
        console.answer(line)
    if done.import_id is not None and not arguments.dry_run:
        said = tr("“undo-import {id}” takes it back.")
        console.say(said.format(id=done.import_id))
    _say_dry(arguments, console)
    return 0


def _with_words(act: Callable[[str | None], Found], words: str | None, console: Console) -> Found:
    """Do it, and ask for the words of the other journal where they are needed."""
    try:
        return act(words)
    except ExchangeOfOtherKeyError:
        if words is not None:
            raise
    return act(console.ask(tr("The 24 recovery words of the other journal: ")))


def _back_up(journal: OpenJournal, console: Console) -> BackUp:
    return BackUp(journal.backups, console.clock, journal.preferences)


def _say_dry(arguments: Namespace, console: Console) -> None:
    if arguments.dry_run:
        console.say(tr("This was a dry run: nothing was changed."))


def _import_document(done: JournalImport, *, dry: bool) -> dict[str, Any]:
    return {
        "dry_run": dry,
        "whole": done.whole,
        "add": dict(done.added),
        "duplicates": done.there,
        "left_out": dict(done.left or {}),
        "import": None if dry else done.import_id,
    }


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
