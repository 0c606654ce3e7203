"""Bring in entries from a CSV file."""

import codecs
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from journal_app.app.days import a_day
from journal_app.app.exit_status import Status
from journal_app.app.import_mapping import FORM, column_mapping, condition
from journal_app.app.outside import Outside
from journal_app.app.session import add_journal, opened
from journal_app.app.usage import UsageError
from journal_app.domain.backup import Reason
from journal_app.domain.import_row import ImportRow, RefusedRow
from journal_app.domain.scale import ScaleUse
from journal_app.exchange.cells import ReadDay
from journal_app.exchange.csv_file import read_csv
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.said_days import FormattedDay, NumberedDay
from journal_app.translation import tr, tr_n
from journal_app.ui.import_words import mended_words, reason_words
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.import_entries import ImportEntries, ImportPlan

_STEP = 10_000
"""Rows after which it is said how far it is."""
_SHOWN = 20
"""Refused rows that are told one by one."""


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the file, and which of its columns are what."""
    add_journal(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("csv",), default="csv")
    parser.add_argument(
        "--map",
        type=column_mapping,
        action="append",
        default=[],
        metavar="MAPPING",
        help=tr(
            "{form}; SCALE is an id, sign:NAME, own:NAME or note; "
            "LOW-HIGH is brought to 0-10; worse: higher in the file is worse"
        ).format(form=FORM),
    )
    parser.add_argument("--date-column", metavar="COLUMN", help=tr('"date" unless it is said'))
    parser.add_argument("--time-column", metavar="COLUMN")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--date-format", metavar="FORMAT", help=tr("for example %%d.%%m.%%Y"))
    form.add_argument(
        "--day-zero",
        type=a_day,
        metavar="D",
        help=tr('the column ("day") counts days from this one'),
    )
    parser.add_argument(
        "--where",
        type=condition,
        action="append",
        default=[],
        metavar="COLUMN=TEXT",
        help=tr("only the rows that have this text in this column"),
    )
    parser.add_argument("--delimiter", type=_delimiter, help=tr("one character, or tab"))
    parser.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help=tr("how the letters are stored, for example cp1252"),
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("say what would happen"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, outside: Outside) -> int:
    """Import the file, or say what an import would do."""
    if not arguments.map:
        raise UsageError(tr("Say which columns to read: --map {form}").format(form=FORM))
    layout = _layout(arguments)
    mappings = [mapping.scale for mapping in arguments.map if mapping.scale is not None]
    with opened(arguments, outside) as journal:
        importing = ImportEntries(journal, outside.clock, outside.new_id)
        rows = _told(read_csv(arguments.file, layout), outside)
        if arguments.dry_run:
            plan = importing.preview(rows, mappings)
        else:
            BackUp(journal.backups, outside.clock, journal.preferences)(Reason.BEFORE_IMPORT)
            plan = importing.keep(rows, mappings, arguments.format)
    if arguments.json:
        outside.answer_json(_document(plan, arguments))
    else:
        _tell(plan, outside, dry=arguments.dry_run)
    nothing_fits = plan.refused and not (plan.added or plan.duplicates)
    return Status.REFUSED_FILE if nothing_fits else Status.DONE


def _told(
    rows: Iterator[ImportRow | RefusedRow], outside: Outside
) -> Iterator[ImportRow | RefusedRow]:
    """The rows; of a large file it is said how far it is."""
    for number, row in enumerate(rows, 1):
        if number % _STEP == 0:
            said = tr("{number:,} rows so far. Ctrl+C stops, and nothing is kept.")
            outside.say(said.format(number=number))
        yield row


def _layout(arguments: Namespace) -> CsvLayout:
    usual = "day" if arguments.day_zero else "date"
    return CsvLayout(
        date_column=arguments.date_column or usual,
        values=tuple(m.column for m in arguments.map if m.scale is not None),
        notes=tuple(m.column for m in arguments.map if m.scale is None),
        time_column=arguments.time_column,
        where=tuple(arguments.where),
        read_day=_read_day(arguments),
        delimiter=arguments.delimiter,
        encoding=arguments.encoding,
    )


def _read_day(arguments: Namespace) -> ReadDay | None:
    if arguments.day_zero is not None:
        return NumberedDay(arguments.day_zero)
    return None if arguments.date_format is None else FormattedDay(arguments.date_format)


def _delimiter(text: str) -> str:
    sign = "\t" if text in {"tab", "\\t"} else text
    if len(sign) != 1 or sign in '"\r\n \0':
        raise ArgumentTypeError(tr("a delimiter is one character, or tab"))
    return sign


def _encoding(text: str) -> str:
    try:
        "".encode(text)
        return codecs.lookup(text).name
    except (LookupError, ValueError):
        raise ArgumentTypeError(tr("there is no encoding with this name")) from None


def _document(plan: ImportPlan, arguments: Namespace) -> dict[str, Any]:
    return {
        "format": arguments.format,
        "dry_run": arguments.dry_run,
        "rows": plan.rows,
        "add": plan.added,
        "duplicates": plan.duplicates,
        "empty": plan.empty,
        "refused": [{"line": row.line, "reason": row.reason.value} for row in plan.refused],
        "mended": [{"line": row.line, "mended": row.mended.value} for row in plan.mended],
        "new_scales": [
            {"name": scale.name, "use": scale.use.value, "kind": scale.kind.value}
            for scale in plan.new_scales
        ],
        "import": plan.import_id,
    }


def _tell(plan: ImportPlan, outside: Outside, *, dry: bool) -> None:
    outside.answer(tr("Rows read: {n}").format(n=plan.rows))
    outside.answer((tr("To add: {n}") if dry else tr("Added: {n}")).format(n=plan.added))
    outside.answer(tr("Already there: {n}").format(n=plan.duplicates))
    outside.answer(tr("Without an answer: {n}").format(n=plan.empty))
    outside.answer(tr("Left out: {n}").format(n=len(plan.refused)))
    for row in plan.refused[:_SHOWN]:
        said = tr("line {number}: {why}")
        outside.answer("  " + said.format(number=row.line, why=reason_words(row.reason)))
    if len(plan.refused) > _SHOWN:
        more = tr_n(
            "and %n more; --json lists every one",
            "and %n more; --json lists every one",
            len(plan.refused) - _SHOWN,
        )
        outside.answer("  " + more)
    for mended in plan.mended[:_SHOWN]:
        said = tr("Mended: line {number}: {how}")
        outside.answer(said.format(number=mended.line, how=mended_words(mended.mended)))
    for scale in plan.new_scales:
        outside.answer(_new_scale(scale.use).format(name=scale.name))
    if dry:
        outside.say(tr("This was a dry run: nothing was changed."))


def _new_scale(use: ScaleUse) -> str:
    return {
        ScaleUse.BASIC: tr("New scale (basic): {name}"),
        ScaleUse.SIGN: tr("New scale (sign): {name}"),
        ScaleUse.OWN: tr("New scale (own): {name}"),
    }[use]
