"""Takes in a journal that this program exported, by a command."""

from argparse import Namespace
from pathlib import Path
from typing import Any, Final

from journal_app.app.console import Console
from journal_app.app.session import opened
from journal_app.domain.backup import BackupReason
from journal_app.domain.import_errors import InputFileError
from journal_app.exchange.chosen_file import bytes_of
from journal_app.exchange.journal_json import JournalFile, is_export
from journal_app.translation import tr, tr_n
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.import_journal import ImportJournal, JournalImport

FORM: Final = "json"
_HEAD: Final = 256
_STEP: Final = 10_000
"""Rows after which it is said how far it is."""


def is_journal_file(path: Path) -> bool:
    """Whether a file begins as an export of this program does."""
    try:
        return is_export(bytes_of(path, _HEAD))
    except InputFileError:
        return False


def import_journal_file(arguments: Namespace, console: Console) -> int:
    """Take it in whole where the journal is new, else add the entries that are missing."""
    read = JournalFile(arguments.file).rows
    with opened(arguments, console) as journal:
        importing = ImportJournal(journal, console.new_id)
        if arguments.dry_run:
            done = importing.preview(read, _Told(console))
        else:
            back_up = BackUp(journal.backups, console.clock, journal.preferences)
            back_up(BackupReason.BEFORE_IMPORT)
            done = importing.keep(read, _Told(console))
    if arguments.json:
        console.answer_json(_document(done, dry=arguments.dry_run))
    else:
        _tell(done, console, dry=arguments.dry_run)
    return 0


class _Told:
    """Says of a large file how far it is."""

    def __init__(self, console: Console) -> None:
        self._console, self._said = console, 0

    def __call__(self, rows: int) -> None:
        if rows >= self._said + _STEP:
            self._said = rows
            said = tr("{number:,} rows so far. Ctrl+C stops, and nothing is kept.")
            self._console.say(said.format(number=rows))


def _document(done: JournalImport, *, dry: bool) -> dict[str, Any]:
    return {
        "format": FORM,
        "dry_run": dry,
        "whole": done.whole,
        "add": dict(done.added),
        "duplicates": done.there,
        "left_out": dict(done.left or {}),
        "import": done.import_id,
    }


def _tell(done: JournalImport, console: Console, *, dry: bool) -> None:
    entries = done.added.get("entries", 0)
    if done.whole:
        console.answer(
            tr_n(
                "The whole journal of the file, with %n entry.",
                "The whole journal of the file, with %n entries.",
                entries,
            )
        )
    else:
        console.answer((tr("To add: {n}") if dry else tr("Added: {n}")).format(n=entries))
        console.answer(tr("Already there: {n}").format(n=done.there))
    left = sum((done.left or {}).values())
    if left and not done.whole:
        console.answer(
            tr_n(
                "Left out, since this journal has its own plan, programme and settings: %n thing",
                "Left out, since this journal has its own plan, programme and settings: %n things",
                left,
            )
        )
    elif left:
        console.answer(
            tr_n(
                "Not known to this version: %n thing", "Not known to this version: %n things", left
            )
        )
    if dry:
        console.say(tr("This was a dry run: nothing was changed."))
