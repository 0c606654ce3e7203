"""One row of a file that is being imported, before the journal has looked at it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from journal_app.domain.silent import Silent


class RefusedReason(StrEnum):
    """Why a row was left out; the words are stable, for files and the command line."""

    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    FUTURE_DATE = "future_date"
    IMPOSSIBLE_DATE = "impossible_date"
    BAD_TIME = "bad_time"
    BAD_NUMBER = "bad_number"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"
    TOO_MANY_CELLS = "too_many_cells"
    BAD_QUOTES = "bad_quotes"
    BAD_RECORD = "bad_record"
    """A record has another form than its file should have."""


class Mended(StrEnum):
    """What was put right in a row that was taken."""

    QUOTES = "quotes"
    """Quotation marks inside a text were not doubled."""
    NUL = "nul"
    """A character that says nothing was left out."""
    TIME = "time"
    """The time could not be read, the day could: it stands for the day."""


class Unheld(StrEnum):
    """What a row has and the journal has no place for; the words are stable, for ``--json``."""

    PHOTO = "photo"
    AUDIO = "audio"
    VIDEO = "video"
    ATTACHMENT = "attachment"
    PLACE = "place"
    WEATHER = "weather"
    STAR = "star"
    MUSIC = "music"
    STEPS = "steps"
    OTHER_RECORD = "other record"
    """A record of the file that is about something else."""
    OTHER_FIELD = "other field"
    """A field that is not known here."""


@dataclass(frozen=True, slots=True)
class MendedRow:
    """A row that was taken in another form than it has in the file."""

    line: int
    mended: Mended


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that is left out, by the line of the file it starts on (from 1)."""

    line: int
    reason: RefusedReason


@dataclass(frozen=True, slots=True, repr=False)
class ImportRow(Silent):
    """What one row says."""

    line: int
    """Line of the file it starts on, from 1; its number where the file has no lines."""
    when: date | datetime
    """A whole day; or a time, naive where the file names no time zone."""
    values: tuple[float | bool | None, ...] = ()
    """One answer for each scale of the reader: a number, yes or no, or None where it is empty."""
    text: str = ""
    mended: tuple[Mended, ...] = ()
    zone: str | None = None
    """IANA name of the zone it was written in; None where the file names none."""
    tags: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    """What was done, by the names that the file uses."""
    emotions: tuple[str, ...] = ()
    """Feelings by the names that the file uses."""
    triggers: tuple[str, ...] = ()
    """Kinds of trigger by the names that the file uses."""
    left_out: tuple[str, ...] = ()
    """Words that were left out on purpose, or that have no place."""
    unheld: tuple[Unheld, ...] = ()
    key: str = ""
    """What the file itself calls the row; two rows of one name are one entry."""
