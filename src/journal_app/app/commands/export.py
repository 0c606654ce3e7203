"""Write a whole journal to a file or folder that other programs read."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.export_formats import FORMATS, ExportFormat, export
from journal_app.app.sealed_copy import read_back_words, require_free, write_sealed_copy
from journal_app.app.session import add_journal, opened
from journal_app.app.usage import UsageError
from journal_app.domain.vault_errors import FileThereError
from journal_app.translation import tr, tr_n
from journal_app.usecases.export_ports import ExportOrder, ExportStep, Steps

WHOLE = "json"
"""The format that says everything, as a sealed file does."""
_STEP = 10_000
"""Entries after which it is said how far it is."""


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the format and the place."""
    add_journal(parser)
    parser.add_argument("--format", choices=tuple(FORMATS))
    parser.add_argument("--out", type=Path, required=True, metavar="PLACE")
    parser.add_argument("--bin", action="store_true", help=tr("write what is in the bin as well"))
    parser.add_argument(
        "--sealed",
        action="store_true",
        help=tr("one encrypted file with everything instead, which “restore” opens"),
    )


def run(arguments: Namespace, console: Console) -> int:
    """Write it; a place that is there already is left alone."""
    if arguments.sealed:
        return _seal(arguments, console)
    if arguments.format is None:
        raise UsageError(tr("Say a --format, or --sealed for an encrypted file."))
    form = FORMATS[arguments.format]
    target = _place(arguments.out, form)
    with opened(arguments, console) as journal:
        order = ExportOrder(console.clock.now(), console.clock.zone(), arguments.bin)
        written = _follow(export(form, journal, order, target), console)
    console.answer(str(target))
    console.say(tr_n("Written: %n entry.", "Written: %n entries.", written))
    console.say(tr("This is not encrypted. “export --sealed” makes an encrypted file instead."))
    return 0


def _seal(arguments: Namespace, console: Console) -> int:
    """The same as “backup --out”: all of the journal, the bin as well."""
    if arguments.format not in {None, WHOLE}:
        raise UsageError(tr("A sealed file has all of the journal: leave --format out."))
    require_free(arguments.out)
    with opened(arguments, console) as journal:
        made = write_sealed_copy(journal, console.clock, arguments.out)
    console.answer(str(arguments.out))
    console.say(read_back_words(made))
    return 0


def _place(out: Path, form: ExportFormat) -> Path:
    if not out.name:
        raise UsageError(tr("--out names no file or folder."))
    if out.exists() or out.is_symlink():
        raise FileThereError
    if form.ending and out.suffix != form.ending:
        said = tr("--out is to end in {ending} for this format.")
        raise UsageError(said.format(ending=form.ending))
    return out


def _follow(steps: Steps, console: Console) -> int:
    """Go to the end; of a large journal it is said how far it is."""
    step, said = ExportStep(0, 0), 0
    try:
        for step in steps:
            if step.done >= said + _STEP:
                said = step.done
                words = tr("{done:,} of {total:,} entries. Ctrl+C stops, and nothing is kept.")
                console.say(words.format(done=step.done, total=step.total))
    finally:
        steps.close()
    return step.done
