"""Words for files that cannot be imported; no Qt here."""

from collections.abc import Callable
from typing import Any

from journal_app.domain import import_errors as refused
from journal_app.domain.errors import JournalError
from journal_app.domain.import_row import Reason
from journal_app.ui.explanation import Explanation, Translate, say


def reason_words(reason: Reason, tr: Translate) -> str:
    """Why a row was left out."""
    return {
        Reason.NO_DATE: tr("there is no date"),
        Reason.BAD_DATE: tr("the date cannot be read"),
        Reason.FUTURE_DATE: tr("the date has not come yet"),
        Reason.IMPOSSIBLE_DATE: tr("the date is outside 1900 to 2199"),
        Reason.BAD_TIME: tr("the time cannot be read"),
        Reason.BAD_NUMBER: tr("an answer is no number"),
        Reason.OUT_OF_RANGE: tr("a number is outside its scale"),
        Reason.TOO_LONG: tr("a text is too long"),
        Reason.TOO_MANY_CELLS: tr("there are more cells than columns"),
        Reason.BAD_QUOTES: tr("its quotation marks do not match"),
    }[reason]


def _file(error: refused.InputFileError, tr: Translate) -> Explanation:
    happened = {
        refused.FileProblem.MISSING: tr("There is no such file."),
        refused.FileProblem.FOLDER: tr("That is a folder, not a file."),
        refused.FileProblem.UNREACHABLE: tr("The file cannot be read."),
        refused.FileProblem.FORBIDDEN: tr("The file may not be read."),
        refused.FileProblem.NO_FILE: tr("That is a pipe or a device, not a file."),
        refused.FileProblem.NO_HEADER: tr("The file does not begin with the names of its columns."),
    }[error.problem]
    return Explanation(happened, _unchanged(tr), tr("Check which file you chose."))


def _too_large(error: refused.TableTooLargeError, tr: Translate) -> Explanation:
    return Explanation(
        tr("The file is too large: at most {rows} rows and {megabytes} megabytes are read.").format(
            rows=f"{error.rows:,}", megabytes=error.bytes // 1_000_000
        ),
        _unchanged(tr),
        tr("Divide it into smaller files, each with the first line, and bring them in in turn."),
    )


def _role(role: refused.ColumnRole, number: int, tr: Translate) -> str:
    return {
        refused.ColumnRole.DATE: tr("the date"),
        refused.ColumnRole.TIME: tr("the time"),
        refused.ColumnRole.VALUE: tr("mapping {n}"),
        refused.ColumnRole.NOTE: tr("text {n}"),
        refused.ColumnRole.WHERE: tr("condition {n}"),
    }[role].format(n=number)


def _no_column(error: refused.NoSuchColumnError, tr: Translate) -> Explanation:
    return Explanation(
        tr("The file has no column of the name given for {what}.").format(
            what=_role(error.role, error.number, tr)
        ),
        _unchanged(tr),
        tr("Compare it with the first line of the file."),
    )


def _ambiguous(error: refused.AmbiguousColumnError, tr: Translate) -> Explanation:
    return Explanation(
        tr("The file has more than one column of the name given for {what}.").format(
            what=_role(error.role, error.number, tr)
        ),
        _unchanged(tr),
        tr("Give one of them another name in the file."),
    )


def _mapping(error: refused.MappingError, tr: Translate) -> Explanation:
    problem = {
        refused.MappingProblem.NO_SUCH_SCALE: tr("the journal has no such scale"),
        refused.MappingProblem.SAME_SCALE_TWICE: tr("another column goes to the same scale"),
        refused.MappingProblem.RANGE: tr("this scale cannot take that range"),
        refused.MappingProblem.DIRECTION: tr("this scale cannot be turned round"),
        refused.MappingProblem.KIND: tr("the scale is there and is answered in another way"),
        refused.MappingProblem.NAME: tr("the scale needs a name of 1 to 500 characters"),
    }[error.problem]
    return Explanation(
        tr("Mapping {n} does not work: {problem}.").format(n=error.number, problem=problem),
        _unchanged(tr),
    )


def _unchanged(tr: Translate) -> str:
    return tr("Nothing in your journal was changed.")


IMPORT_WORDS: dict[type[JournalError], Callable[[Any, Translate], Explanation]] = {
    refused.InputFileError: _file,
    refused.TableTooLargeError: _too_large,
    refused.NoSuchColumnError: _no_column,
    refused.AmbiguousColumnError: _ambiguous,
    refused.DateFormatError: say(
        "The date format does not say which day is meant.",
        "Nothing in your journal was changed.",
        "It needs a day, a month and a year, as in %d.%m.%Y.",
    ),
    refused.MappingError: _mapping,
}
