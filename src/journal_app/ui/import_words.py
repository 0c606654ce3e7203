"""Words for files that cannot be imported; no Qt here."""

from collections.abc import Callable
from typing import Any

from journal_app.domain import import_errors as refused
from journal_app.domain.errors import JournalError
from journal_app.domain.import_row import Mended, RefusedReason, Unheld
from journal_app.domain.long_work import WorkStoppedError
from journal_app.translation import tr, tr_n
from journal_app.ui.explanation import Explanation


def reason_words(reason: RefusedReason) -> str:
    """Why a row was left out."""
    return {
        RefusedReason.NO_DATE: tr("there is no date"),
        RefusedReason.BAD_DATE: tr("the date cannot be read"),
        RefusedReason.FUTURE_DATE: tr("the date has not come yet"),
        RefusedReason.IMPOSSIBLE_DATE: tr("the date is outside 1900 to 2199"),
        RefusedReason.BAD_TIME: tr("the time cannot be read"),
        RefusedReason.BAD_NUMBER: tr("an answer is not a number"),
        RefusedReason.OUT_OF_RANGE: tr("a number is outside its scale"),
        RefusedReason.TOO_LONG: tr("a text is too long"),
        RefusedReason.TOO_MANY_CELLS: tr("there are more cells than columns"),
        RefusedReason.BAD_QUOTES: tr("its quotation marks do not match"),
        RefusedReason.BAD_RECORD: tr("it is not written as it should be"),
    }[reason]


def mended_words(mended: Mended) -> str:
    """What was put right in a row."""
    return {
        Mended.QUOTES: tr("quotation marks inside a text were kept as part of it"),
        Mended.NUL: tr("an empty character was left out of a text"),
        Mended.TIME: tr("its time could not be read; it stands for the whole day"),
    }[mended]


def unheld_words(what: Unheld, times: int) -> str:
    """What a file has and the journal has no place for, and how often."""
    return {
        Unheld.PHOTO: tr_n("%n picture", "%n pictures", times),
        Unheld.AUDIO: tr_n("%n recording", "%n recordings", times),
        Unheld.VIDEO: tr_n("%n video", "%n videos", times),
        Unheld.ATTACHMENT: tr_n("%n attached file", "%n attached files", times),
        Unheld.PLACE: tr_n("%n place", "%n places", times),
        Unheld.WEATHER: tr_n("the weather, %n time", "the weather, %n times", times),
        Unheld.STAR: tr_n("%n star", "%n stars", times),
        Unheld.MUSIC: tr_n("%n piece of music", "%n pieces of music", times),
        Unheld.STEPS: tr_n("steps or movement, %n time", "steps or movement, %n times", times),
        Unheld.OTHER_RECORD: tr_n("%n record of another kind", "%n records of another kind", times),
        Unheld.OTHER_FIELD: tr_n("%n field of another kind", "%n fields of another kind", times),
    }[what]


def _file(error: refused.InputFileError) -> Explanation:
    happened = {
        refused.FileProblem.MISSING: tr("There is no such file."),
        refused.FileProblem.FOLDER: tr("That is a folder, not a file."),
        refused.FileProblem.UNREACHABLE: tr("The file cannot be read."),
        refused.FileProblem.FORBIDDEN: tr("This computer does not let you read the file."),
        refused.FileProblem.NO_FILE: tr("That is a pipe or a device, not a file."),
        refused.FileProblem.OTHER_LETTERS: tr(
            "The letters of the file do not match the encoding you named."
        ),
        refused.FileProblem.NO_HEADER: tr("The file does not begin with the names of its columns."),
        refused.FileProblem.OTHER_FORMAT: tr("The file is not what it was taken for."),
        refused.FileProblem.ARCHIVE: tr("The zip file is damaged, or locked with a password."),
        refused.FileProblem.SEALED: tr(
            "That is a sealed file of Even Keel. A file of another laptop comes in by “Bring two "
            "copies together”, a backup by going back to it."
        ),
        refused.FileProblem.SWELLS: tr("The zip file would unpack to far more than a diary."),
    }[error.problem]
    return Explanation(happened, _unchanged(), tr("Check which file you chose."))


def _too_large(error: refused.TableTooLargeError) -> Explanation:
    return Explanation(
        tr("The file is too large: at most {rows} rows and {megabytes} megabytes are read.").format(
            rows=f"{error.rows:,}", megabytes=error.bytes // 1_000_000
        ),
        _unchanged(),
        tr("Split it into smaller files, each with the first line, and bring them in one by one."),
    )


def _letters(error: refused.LettersUnknownError) -> Explanation:
    read = (
        tr("--encoding {name} reads “{line}”").format(name=one.encoding, line=one.sample)
        for one in error.readings
    )
    return Explanation(
        tr("The letters of this file can be read in more than one way."),
        _unchanged(),
        tr("Choose the one that reads right: {ways}.").format(ways="; ".join(read)),
    )


def _numbered(error: refused.NumberedDayError) -> Explanation:
    return Explanation(
        tr("The dates of this file are numbers of days, as a spreadsheet counts them."),
        _unchanged(),
        tr(
            "If the first is {day}, add --day-zero 1899-12-30 and the name of the column "
            "with --date-column. Else name the day that is number 0 with --day-zero."
        ).format(day=error.day.isoformat()),
    )


def _role(role: refused.ColumnRole, number: int) -> str:
    return {
        refused.ColumnRole.DATE: tr("the date"),
        refused.ColumnRole.TIME: tr("the time"),
        refused.ColumnRole.VALUE: tr("mapping {n}"),
        refused.ColumnRole.NOTE: tr("text {n}"),
        refused.ColumnRole.WORDS: tr("words {n}"),
        refused.ColumnRole.WHERE: tr("condition {n}"),
    }[role].format(n=number)


def _no_column(error: refused.NoSuchColumnError) -> Explanation:
    return Explanation(
        tr("The file has no column with the name you gave for {what}.").format(
            what=_role(error.role, error.number)
        ),
        _unchanged(),
        tr("Compare it with the first line of the file."),
    )


def _ambiguous(error: refused.AmbiguousColumnError) -> Explanation:
    return Explanation(
        tr("The file has more than one column with the name you gave for {what}.").format(
            what=_role(error.role, error.number)
        ),
        _unchanged(),
        tr("Give one of them another name in the file."),
    )


def _mapping(error: refused.MappingError) -> Explanation:
    problem = {
        refused.MappingProblem.NO_SUCH_SCALE: tr("the journal has no such scale"),
        refused.MappingProblem.SAME_SCALE_TWICE: tr("another column goes to the same scale"),
        refused.MappingProblem.RANGE: tr("this scale cannot take that range"),
        refused.MappingProblem.DIRECTION: tr("this scale cannot be turned round"),
        refused.MappingProblem.KIND: tr("there is such a scale, but it is answered in another way"),
        refused.MappingProblem.NAME: tr("the scale needs a name of 1 to 500 characters"),
    }[error.problem]
    return Explanation(
        tr("Mapping {n} does not work: {problem}.").format(n=error.number, problem=problem),
        _unchanged(),
    )


def _unchanged() -> str:
    return tr("Nothing in your journal was changed.")


def _broken_export(error: refused.BrokenExportError) -> Explanation:
    if error.line:
        happened = tr("This exported journal cannot be read from line {line} on.")
        happened = happened.format(line=error.line)
    else:
        happened = tr("Something in this exported journal does not fit together.")
    return Explanation(
        happened,
        tr("Nothing in your journal was changed."),
        tr("Export it once more where it came from."),
    )


IMPORT_WORDS: dict[type[JournalError], Callable[[Any], Explanation]] = {
    WorkStoppedError: lambda _: Explanation(
        tr("Stopped."), tr("Nothing in your journal was changed.")
    ),
    refused.BrokenExportError: _broken_export,
    refused.NewerExportError: lambda _: Explanation(
        tr("This file was written by a newer version of Even Keel."),
        tr("Nothing in your journal was changed."),
        tr("Renew the program here first, then import it again."),
    ),
    refused.InputFileError: _file,
    refused.TableTooLargeError: _too_large,
    refused.NoSuchColumnError: _no_column,
    refused.AmbiguousColumnError: _ambiguous,
    refused.LettersUnknownError: _letters,
    refused.NumberedDayError: _numbered,
    refused.DayOrderError: lambda _: Explanation(
        tr("The dates of this file can be read with the day or the month first."),
        tr("Nothing in your journal was changed."),
        tr(
            "Say which: --date-order day has the day first, --date-order month the month. For a "
            "table, --date-format %d/%m/%Y and --date-format %m/%d/%Y say the same."
        ),
    ),
    refused.DateFormatError: lambda _: Explanation(
        tr("The date format does not say which day is meant."),
        tr("Nothing in your journal was changed."),
        tr("It needs a day, a month and a year, as in %d.%m.%Y."),
    ),
    refused.MappingError: _mapping,
}
