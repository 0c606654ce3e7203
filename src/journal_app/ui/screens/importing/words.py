"""Files of other programs in words."""

from datetime import date

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.day_order import DayOrder
from journal_app.domain.errors import JournalError
from journal_app.domain.import_errors import (
    DayOrderError,
    LettersUnknownError,
    NumberedDayError,
)
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.import_words import mended_words, reason_words, unheld_words
from journal_app.ui.letter_words import encoding_words
from journal_app.ui.screens.importing.state import Answer, Question
from journal_app.usecases.import_entries import ImportPlan
from journal_app.usecases.import_journal import FORM, JournalImport
from journal_app.usecases.survey_file import ColumnFound, FileSurvey

SHEET_ZERO = date(1899, 12, 30)
"""Day 0 of most spreadsheets."""
_SHOWN = 12
"""Rows or words that are named one by one."""


def format_words(form: str) -> str:
    """What a format is called."""
    return {
        "csv": tr("A table (CSV or TSV)"),
        "emoods": tr("eMoods, as a table"),
        "daylio": tr("Daylio (CSV)"),
        "bearable": tr("Bearable (CSV)"),
        "jrnl": tr("jrnl (JSON)"),
        "jrnl-text": tr("jrnl (text)"),
        "dayone": tr("Day One (JSON or zip)"),
        "journey": tr("Journey (zip)"),
        "rednotebook": tr("RedNotebook (months)"),
        "loop": tr("Loop Habit Tracker"),
        "apple": tr("Apple Health: State of Mind"),
        FORM: tr("Even Keel (JSON)"),
        "ics": tr("Calendar file"),
    }.get(form, form)


def use_words(use: ColumnUse) -> str:
    """What a column is for."""
    return {
        ColumnUse.DATE: tr("The day"),
        ColumnUse.TIME: tr("The time of day"),
        ColumnUse.ANSWER: tr("An answer"),
        ColumnUse.TEXT: tr("Text"),
        ColumnUse.WORDS: tr("Several words"),
        ColumnUse.LEAVE: tr("Leave it out"),
    }[use]


def survey_words(survey: FileSurvey) -> str:
    """How much there is, and from when to when."""
    parts = [tr_n("%n row", "%n rows", survey.rows)]
    if survey.first is not None and survey.last is not None:
        parts.append(_from_to(survey.first, survey.last))
    if survey.refused:
        parts.append(tr_n("%n cannot be read", "%n cannot be read", survey.refused))
    return "  ·  ".join(parts)


def _from_to(first: date, last: date) -> str:
    if first == last:
        return words.long_day(first)
    return tr("{first} to {last}").format(first=words.long_day(first), last=words.long_day(last))


def column_title(form: str, name: str) -> str:
    """What a column is called: by its program, where that gives it no name in words."""
    named = {
        ("daylio", "mood"): tr("Mood"),
        ("journey", "mood"): tr("Mood"),
        ("journey", "sentiment"): tr("How it felt"),
        ("apple", "valence"): tr("How pleasant it was"),
    }
    return named.get((form, name), name)


def column_words(column: ColumnFound) -> str:
    """What stands in a column."""
    times = tr_n("%n time", "%n times", column.answers)
    if column.yes_no:
        return tr("yes or no, {times}").format(times=times)
    if column.low is not None and column.low == column.high and not column.words:
        return tr("always {n}, {times}").format(n=words.exact(column.low), times=times)
    if column.words:
        return tr("words, {times}").format(times=times)
    if column.low is None or column.high is None:
        return times
    return tr("from {low} to {high}, {times}").format(
        low=words.exact(column.low), high=words.exact(column.high), times=times
    )


def question_of(error: JournalError) -> Question | None:
    """What is asked where a file can be read in more than one way; None for another refusal."""
    match error:
        case LettersUnknownError(readings=readings):
            return Question(
                tr("The letters of this file can be read in more than one way. Which reads right?"),
                tuple(
                    Answer(
                        encoding_words(one.encoding),
                        one.encoding,
                        tr("“{line}”").format(line=one.sample),
                    )
                    for one in readings
                ),
            )
        case DayOrderError():
            return Question(
                tr("Dates such as 1/2/2026 can be read in two ways, and no row says which."),
                (
                    Answer(tr("The day comes first"), DayOrder.DAY_FIRST),
                    Answer(tr("The month comes first"), DayOrder.MONTH_FIRST),
                ),
            )
        case NumberedDayError(day=day):
            said = tr("Yes, the first is {day}").format(day=words.long_day(day))
            return Question(
                tr("The dates are numbers of days, as a spreadsheet counts them. Is that right?"),
                (Answer(said, SHEET_ZERO),),
            )
    return None


def outcome_lines(plan: ImportPlan, *, kept: bool) -> tuple[str, ...]:
    """What an import would do, or did, in numbers."""
    if kept:
        lines = [tr_n("%n entry came in.", "%n entries came in.", plan.entries)]
    else:
        lines = [tr_n("%n entry comes in.", "%n entries come in.", plan.entries)]
    if plan.duplicates:
        lines.append(tr_n("%n row is here already.", "%n rows are here already.", plan.duplicates))
    if plan.empty:
        lines.append(tr_n("%n row says nothing.", "%n rows say nothing.", plan.empty))
    if plan.refused:
        lines.append(tr_n("%n row cannot be read.", "%n rows cannot be read.", len(plan.refused)))
    if plan.mended:
        lines.append(tr_n("%n row was mended.", "%n rows were mended.", len(plan.mended)))
    if plan.new_scales:
        names = ", ".join(scale.name for scale in plan.new_scales)
        lines.append(tr("New scales of your own: {names}.").format(names=names))
    if plan.unheld:
        things = ", ".join(unheld_words(what, times) for what, times in plan.unheld)
        lines.append(tr("There is no place here for {things}.").format(things=things))
    if plan.left_out:
        times = sum(times for _, times in plan.left_out)
        lines.append(tr_n("%n word is left out.", "%n words are left out.", times))
    return tuple(lines)


def exported_lines(found: JournalImport, *, kept: bool) -> tuple[str, ...]:
    """What a journal that was exported would bring, or brought."""
    entries = found.added.get("entries", 0)
    if kept:
        lines = [tr_n("%n entry came in.", "%n entries came in.", entries)]
    else:
        lines = [tr_n("%n entry comes in.", "%n entries come in.", entries)]
    if found.whole:
        lines.append(tr("Your journal is new: it becomes the whole journal of the file."))
        return tuple(lines)
    if found.there:
        lines.append(tr_n("%n entry is here already.", "%n entries are here already.", found.there))
    if left := sum((found.left or {}).values()):
        said = tr_n(
            "%n thing stays outside: your journal has a plan, a programme and settings of its own.",
            "%n things stay outside: your journal has a plan, a programme and settings of its own.",
            left,
        )
        lines.append(said)
    return tuple(lines)


def detail_lines(plan: ImportPlan) -> tuple[str, ...]:
    """Rows that cannot be read, and words without a place, one by one."""
    said = tr("Line {number}: {why}")
    refused = [said.format(number=row.line, why=reason_words(row.reason)) for row in plan.refused]
    mended = [said.format(number=row.line, why=mended_words(row.mended)) for row in plan.mended]
    left = [
        tr("Left out: {word} ({times})").format(word=word, times=times)
        for word, times in plan.left_out
    ]
    return (*_few(refused), *_few(mended), *_few(left))


def _few(lines: list[str]) -> list[str]:
    more = len(lines) - _SHOWN
    return lines if more <= 0 else [*lines[:_SHOWN], tr_n("and %n more", "and %n more", more)]


def earlier_words(entries: int, when: str) -> str:
    """When an import was made and how much of it is there."""
    count = tr_n("%n entry", "%n entries", entries)
    return f"{when}  ·  {count}"
