"""Every way in which a whole import can be refused, as typed data."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from journal_app.domain.errors import JournalError
from journal_app.domain.silent import Silent


class FileProblem(Enum):
    """What is wrong with a file as a whole."""

    MISSING = "missing"
    FOLDER = "folder"
    UNREACHABLE = "unreachable"
    FORBIDDEN = "forbidden"
    NO_FILE = "no file"
    """A pipe, a device, or another thing that has no end."""
    OTHER_LETTERS = "other letters"
    """It does not fit the encoding that was said."""
    NO_HEADER = "no header"
    OTHER_FORMAT = "other format"
    """It is not what it was taken for."""
    ARCHIVE = "archive"
    """A zip file that is damaged, locked with a password, or of a kind nobody needs."""
    SEALED = "sealed"
    """A sealed file of this program: a backup, or a file of another laptop."""
    SWELLS = "swells"
    """A zip file whose contents are far larger than a diary."""


class InputFileError(JournalError):
    """The file cannot be read as what it should be."""

    def __init__(self, problem: FileProblem) -> None:
        super().__init__(problem)
        self.problem = problem


MOST_TABLE_BYTES = 50_000_000
"""Bytes of a table: an entry an hour, each with a page of text, over many years."""

MOST_TABLE_ROWS = 100_000
"""Rows of a table: ten a day over 27 years."""


class TableTooLargeError(JournalError):
    """A table has more bytes or more rows than are read at once."""

    def __init__(self, *, bytes: int = MOST_TABLE_BYTES, rows: int = MOST_TABLE_ROWS) -> None:  # noqa: A002
        super().__init__(bytes, rows)
        self.bytes = bytes
        self.rows = rows


MOST_DOCUMENT_BYTES = 200_000_000
"""Bytes of a document that has to be read as one: decades of pages, without pictures."""

MOST_STREAM_BYTES = 8_000_000_000
"""Bytes of a file that is read piece by piece: everything a phone measured in ten years."""


class ColumnRole(Enum):
    """What a column of the file is for."""

    DATE = "date"
    TIME = "time"
    VALUE = "value"
    NOTE = "note"
    WORDS = "words"
    WHERE = "where"


class NoSuchColumnError(JournalError):
    """The file has no column of the name given for ``role`` (the ``number``-th, from 1)."""

    def __init__(self, role: ColumnRole, number: int) -> None:
        super().__init__(role, number)
        self.role = role
        self.number = number


class AmbiguousColumnError(JournalError):
    """The file has more than one column of the name given for ``role``."""

    def __init__(self, role: ColumnRole, number: int) -> None:
        super().__init__(role, number)
        self.role = role
        self.number = number


class DayOrderError(JournalError):
    """No row, or rows that contradict each other, say whether the day or the month comes first."""


class NumberedDayError(JournalError):
    """The days are numbers, as a spreadsheet counts them; the first would be ``day``."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day


@dataclass(frozen=True, slots=True, repr=False)
class LetterReading(Silent):
    """How a line of a file reads in one encoding."""

    encoding: str
    sample: str


class LettersUnknownError(JournalError):
    """The letters of the file can be read in more than one way; the likeliest comes first."""

    def __init__(self, readings: tuple[LetterReading, ...]) -> None:
        super().__init__()
        self.readings = readings


class DateFormatError(JournalError):
    """The date format does not say which day is meant."""


class MappingProblem(Enum):
    """What is wrong with the way a column is mapped to a scale."""

    NO_SUCH_SCALE = "no such scale"
    SAME_SCALE_TWICE = "same scale twice"
    RANGE = "range"
    DIRECTION = "direction"
    KIND = "kind"
    NAME = "name"


class MappingError(JournalError):
    """The ``number``-th mapped column (from 1) cannot be mapped in this way."""

    def __init__(self, problem: MappingProblem, number: int) -> None:
        super().__init__(problem, number)
        self.problem = problem
        self.number = number


class BrokenExportError(JournalError):
    """A file that this program once wrote is not whole, or was changed."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line
        """Where, counted from 1."""


class NewerExportError(JournalError):
    """The file was written by a version of the program that says more than this one can read."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found, known)
        self.found = found
        self.known = known
