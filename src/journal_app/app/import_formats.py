"""What the command line asks for each format of files with entries."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from journal_app.app import import_csv, import_journal_file, import_mapped
from journal_app.app.import_mapping import FORM, column_mapping
from journal_app.app.usage import UsageError
from journal_app.exchange.formats import FORMATS, likeliest
from journal_app.translation import tr
from journal_app.usecases.entry_reader import EntryReader
from journal_app.usecases.import_file import ImportFile

_TABLE: Final = "csv"
_AUTO: Final = "auto"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A format, and the way from an open journal to a reader of the file."""

    form: str
    prepare: Callable[[ImportFile], "Prepared"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reader, and what is remembered once its rows were kept."""

    reader: EntryReader
    unplaced: tuple[str, ...] = ()
    """Words of a scale that nobody gave points to."""
    remember: Callable[[], None] = lambda: None


def add_format_arguments(parser: ArgumentParser) -> None:
    """The choice of a format, and the options of each."""
    parser.add_argument(
        "--format",
        choices=(_AUTO, *FORMATS, import_journal_file.FORM),
        help=tr("what the file is; it is looked at otherwise"),
    )
    parser.add_argument(
        "--map",
        type=column_mapping,
        action="append",
        default=[],
        metavar="MAPPING",
        help=tr(
            "{form}; SCALE is an id, sign:NAME, own:NAME, note or leave; "
            "LOW-HIGH is brought to 0-10; worse: higher in the file is worse"
        ).format(form=FORM),
    )
    import_csv.add_arguments(parser)
    import_mapped.add_arguments(parser)


def is_exported_journal(arguments: Namespace) -> bool:
    """Whether the file is a journal that this program wrote."""
    if arguments.format not in {None, _AUTO}:
        return bool(arguments.format == import_journal_file.FORM)
    return import_journal_file.is_journal_file(arguments.file)


def chosen_format(arguments: Namespace) -> Chosen:
    """The format that was said or is likeliest. Raises UsageError."""
    said = arguments.format
    form = likeliest(arguments.file) if said in {None, _AUTO} else said
    if form == _TABLE:
        _refuse_others(arguments, import_mapped.OPTIONS, form)
        reader = import_csv.reader(arguments)
        return Chosen(form, lambda _: Prepared(reader))
    _refuse_others(arguments, import_csv.OPTIONS, form)
    settings = import_mapped.settings(arguments)
    source = FORMATS[form].reader(arguments.file, settings.said)

    def prepare(importing: ImportFile) -> Prepared:
        mapped = import_mapped.prepare(importing, form, source, settings)
        return Prepared(
            mapped,
            import_mapped.unplaced(mapped.mapping, importing, source),
            lambda: importing.remember(form, source, mapped.mapping),
        )

    return Chosen(form, prepare)


def _refuse_others(arguments: Namespace, options: tuple[str, ...], form: str) -> None:
    for option in options:
        if getattr(arguments, option.removeprefix("--").replace("-", "_")) not in (None, []):
            words = tr("{option} is not for --format {format}.")
            raise UsageError(words.format(option=option, format=form))
