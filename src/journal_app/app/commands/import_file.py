"""Bring in entries from a file of another program."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from journal_app.app.console import Console
from journal_app.app.exit_status import Status
from journal_app.app.import_formats import (
    add_format_arguments,
    chosen_format,
    is_exported_journal,
)
from journal_app.app.import_journal_file import import_journal_file
from journal_app.app.session import add_journal, opened
from journal_app.domain.backup import BackupReason
from journal_app.domain.import_row import ImportRow, RefusedRow
from journal_app.domain.scale import ScaleUse
from journal_app.translation import tr, tr_n
from journal_app.ui.import_words import mended_words, reason_words, unheld_words
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.import_entries import ImportEntries, ImportPlan
from journal_app.usecases.import_file import ImportFile

_STEP = 10_000
"""Rows after which it is said how far it is."""
_SHOWN = 20
"""Refused rows that are told one by one."""


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the file, and how it is to be read."""
    add_journal(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    add_format_arguments(parser)
    parser.add_argument("--dry-run", action="store_true", help=tr("say what would happen"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Import the file, or say what an import would do."""
    if is_exported_journal(arguments):
        return import_journal_file(arguments, console)
    chosen = chosen_format(arguments)
    with opened(arguments, console) as journal:
        importing = ImportEntries(journal, console.clock, console.new_id)
        back_up = BackUp(journal.backups, console.clock, journal.preferences)
        prepared = chosen.prepare(ImportFile(journal, importing, journal.import_mappings, back_up))
        reader = prepared.reader
        rows = _told(reader.read(), console)
        if arguments.dry_run:
            plan = importing.preview(rows, reader.scales, reader.words)
        else:
            back_up(BackupReason.BEFORE_IMPORT)
            plan = importing.keep(rows, reader.scales, chosen.form, reader.words)
            prepared.remember()
    _ask_for_points(prepared.unplaced, console)
    if arguments.json:
        console.answer_json(_document(plan, chosen.form, dry=arguments.dry_run))
    else:
        _tell(plan, console, dry=arguments.dry_run)
    if plan.added and not arguments.dry_run:
        console.say(tr("The file itself is still where it was. It is not encrypted."))
    nothing_fits = plan.refused and not (plan.added or plan.duplicates)
    return Status.REFUSED_FILE if nothing_fits else Status.DONE


def _told(
    rows: Iterator[ImportRow | RefusedRow], console: Console
) -> Iterator[ImportRow | RefusedRow]:
    """The rows; of a large file it is said how far it is."""
    for number, row in enumerate(rows, 1):
        if number % _STEP == 0:
            said = tr("{number:,} rows so far. Ctrl+C stops, and nothing is kept.")
            console.say(said.format(number=number))
        yield row


def _ask_for_points(words: Sequence[str], console: Console) -> None:
    """Words of a scale that nobody gave points to are left out until somebody does."""
    if words:
        said = tr("These have no points yet and are left out: {words}. Say them: {option}")
        shown = ", ".join(words[:_SHOWN])
        console.say(said.format(words=shown, option=f'--level "{words[0]}=7"'))


def _document(plan: ImportPlan, form: str, *, dry: bool) -> dict[str, Any]:
    return {
        "format": form,
        "dry_run": dry,
        "rows": plan.rows,
        "add": plan.added,
        "entries": plan.entries,
        "duplicates": plan.duplicates,
        "empty": plan.empty,
        "refused": [{"line": row.line, "reason": row.reason.value} for row in plan.refused],
        "left_out": [{"word": word, "times": times} for word, times in plan.left_out],
        "unheld": [{"what": what.value, "times": times} for what, times in plan.unheld],
        "mended": [{"line": row.line, "mended": row.mended.value} for row in plan.mended],
        "new_scales": [
            {"name": scale.name, "use": scale.use.value, "kind": scale.kind.value}
            for scale in plan.new_scales
        ],
        "import": plan.import_id,
    }


def _tell(plan: ImportPlan, console: Console, *, dry: bool) -> None:
    console.answer(tr("Rows read: {n}").format(n=plan.rows))
    console.answer((tr("To add: {n}") if dry else tr("Added: {n}")).format(n=plan.added))
    if plan.entries > plan.added:
        console.answer(tr("Entries, with triggers of their own: {n}").format(n=plan.entries))
    console.answer(tr("Already there: {n}").format(n=plan.duplicates))
    console.answer(tr("Without an answer: {n}").format(n=plan.empty))
    console.answer(tr("Left out: {n}").format(n=len(plan.refused)))
    for row in plan.refused[:_SHOWN]:
        said = tr("line {number}: {why}")
        console.answer("  " + said.format(number=row.line, why=reason_words(row.reason)))
    if len(plan.refused) > _SHOWN:
        more = tr_n(
            "and %n more; --json lists every one",
            "and %n more; --json lists every one",
            len(plan.refused) - _SHOWN,
        )
        console.answer("  " + more)
    for mended in plan.mended[:_SHOWN]:
        said = tr("Mended: line {number}: {how}")
        console.answer(said.format(number=mended.line, how=mended_words(mended.mended)))
    if plan.left_out:
        console.answer(_left_out(plan.left_out))
    for what, times in plan.unheld:
        said = tr("Not kept, for there is no place for it: {what}")
        console.answer(said.format(what=unheld_words(what, times)))
    for scale in plan.new_scales:
        console.answer(_new_scale(scale.use).format(name=scale.name))
    if dry:
        console.say(tr("This was a dry run: nothing was changed."))


def _left_out(words: Sequence[tuple[str, int]]) -> str:
    """Words that have no place in the journal, the most frequent first."""
    said = ", ".join(f"{word} ({times})" for word, times in words[:_SHOWN])
    more = len(words) - _SHOWN
    if more > 0:
        said += ", " + tr_n("and %n more", "and %n more", more)
    return tr("Words without a place here: {words}").format(words=said)


def _new_scale(use: ScaleUse) -> str:
    return {
        ScaleUse.BASIC: tr("New scale (basic): {name}"),
        ScaleUse.SIGN: tr("New scale (sign): {name}"),
        ScaleUse.OWN: tr("New scale (own): {name}"),
    }[use]
