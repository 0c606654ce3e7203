"""What the command line asks about a CSV file."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import Final

from journal_app.app.days import a_day
from journal_app.app.import_mapping import FORM, condition
from journal_app.app.import_order import DATE_ORDERS
from journal_app.app.usage import UsageError
from journal_app.exchange.cells import ReadDay
from journal_app.exchange.csv_format import CsvReader
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.said_days import FormattedDay, NumberedDay
from journal_app.translation import tr

OPTIONS: Final = (
    "--date-column",
    "--time-column",
    "--date-format",
    "--day-zero",
    "--where",
    "--delimiter",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Which columns of the file are what, and how it is written."""
    parser.add_argument("--date-column", metavar="COLUMN", help=tr('"date" unless it is said'))
    parser.add_argument("--time-column", metavar="COLUMN")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--date-format", metavar="FORMAT", help=tr("for example %%d.%%m.%%Y"))
    form.add_argument(
        "--date-order", choices=tuple(DATE_ORDERS), help=tr("which comes first in 01/02/2026")
    )
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


def reader(arguments: Namespace) -> CsvReader:
    """A reader of the columns that were named. Raises UsageError."""
    if not arguments.map:
        raise UsageError(tr("Say which columns to read: --map {form}").format(form=FORM))
    if any(one.leave for one in arguments.map):
        raise UsageError(tr("A column of a table is left out where it is not named."))
    return CsvReader(
        path=arguments.file,
        layout=_layout(arguments),
        scales=tuple(one.scale for one in arguments.map if one.scale is not None),
    )


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
    if arguments.date_order is not None:
        return WrittenDay(DATE_ORDERS[arguments.date_order])
    return None if arguments.date_format is None else FormattedDay(arguments.date_format)


def _delimiter(text: str) -> str:
    sign = "\t" if text in {"tab", "\\t"} else text
    if len(sign) != 1 or sign in '"\r\n \0':
        raise ArgumentTypeError(tr("a delimiter is one character, or tab"))
    return sign
