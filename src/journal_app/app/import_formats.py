"""What the command line asks for each format of files with entries."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from journal_app.app import import_csv
from journal_app.app.usage import UsageError
from journal_app.exchange.formats import likeliest
from journal_app.translation import tr
from journal_app.usecases.entry_reader import EntryReader


@dataclass(frozen=True, slots=True)
class FormatPart:
    """The options of one format, and the reader that they make."""

    options: tuple[str, ...]
    """They are this format's alone."""
    add_arguments: Callable[[ArgumentParser], None]
    reader: Callable[[Namespace], EntryReader]
    """Raises UsageError where an option is missing."""


PARTS: Final[Mapping[str, FormatPart]] = {
    "csv": FormatPart(import_csv.OPTIONS, import_csv.add_arguments, import_csv.reader),
}
"""By the names of ``exchange.formats``."""


def add_format_arguments(parser: ArgumentParser) -> None:
    """The choice of a format, and the options of each."""
    parser.add_argument(
        "--format", choices=tuple(PARTS), help=tr("what the file is; it is looked at otherwise")
    )
    for part in PARTS.values():
        part.add_arguments(parser)


def chosen_reader(arguments: Namespace) -> tuple[str, EntryReader]:
    """The format that was said or is likeliest, and its reader. Raises UsageError."""
    name = arguments.format or likeliest(arguments.file)
    for other, part in PARTS.items():
        given = [option for option in part.options if _is_given(arguments, option)]
        if other != name and given:
            said = tr("{option} is for --format {format} alone.")
            raise UsageError(said.format(option=given[0], format=other))
    return name, PARTS[name].reader(arguments)


def _is_given(arguments: Namespace, option: str) -> bool:
    return getattr(arguments, option.removeprefix("--").replace("-", "_")) not in (None, [])
