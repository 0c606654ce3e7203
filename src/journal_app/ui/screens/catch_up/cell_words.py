"""What a cell of the sheet is called, shows and asks for, and how what is typed is read."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from journal_app.domain.check_in import Medication
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.date_words import day_of_year
from journal_app.usecases.day_sheet import Answer, Asked, Cell, Question, StandingAnswer
from journal_app.usecases.typed_answer import typed_number, typed_word

_YES_NO = {"yes": 1.0, "no": 0.0}


def question_words(question: Question) -> str:
    """What a row is called."""
    match question:
        case Asked.ACTED:
            return tr("Used, or acted on an urge")
        case Asked.MEDICATION:
            return tr("Medication taken")
        case _:
            return question.name


def day_head(day: date) -> str:
    """What a column is called, in two short lines."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd\nd MMM")


def cell_name(question: Question, cell: Cell) -> str:
    """A cell by its row and day, e.g. "Mood, Monday 5 October"."""
    return tr("{question}, {day}").format(
        question=question_words(question), day=day_of_year(cell.day)
    )


def read_answer(question: Question, text: str) -> Answer | None:
    """What was typed, as an answer; None where nothing was. Raises UnreadableAnswerError."""
    if not text.strip():
        return None
    match question:
        case Asked.MEDICATION:
            return Medication(typed_word(text, words.medication_words()))
        case Asked.ACTED | Scale(kind=ScaleKind.YES_NO):
            return _YES_NO[typed_word(text, words.yes_no_words())]
        case _:
            whole = question.kind is not ScaleKind.HOURS
            return typed_number(text, question.limits, whole=whole)


def answer_words(question: Question, answer: Answer) -> str:
    """An answer as it stands in a cell."""
    match question:
        case Asked.MEDICATION:
            return {
                Medication.YES: tr("yes"),
                Medication.PARTLY: tr("partly"),
                Medication.NO: tr("no"),
                Medication.NONE_PRESCRIBED: tr("none"),
            }[Medication(str(answer))]
        case Asked.ACTED | Scale(kind=ScaleKind.YES_NO):
            return tr("yes") if answer == 1 else tr("no") if answer == 0 else tr("both")
        case _:
            return words.points(float(answer))


def asked_words(question: Question) -> str:
    """What can be typed into a cell of a row."""
    match question:
        case Asked.MEDICATION:
            return tr("y for yes, p for partly, n for not that day, none for none prescribed")
        case Asked.ACTED | Scale(kind=ScaleKind.YES_NO):
            return tr("y for yes, n for no")
        case Scale(kind=ScaleKind.HOURS):
            return tr("hours, such as 7, 7.5 or 7:30")
        case Scale(kind=ScaleKind.COUNT):
            return tr("a whole number, 0 or more")
        case _:
            return tr("a whole number from 0 to 10") + _ends(question)


def standing_words(standing: StandingAnswer) -> str:
    """Where what stands in a cell comes from."""
    if standing.caught_up:
        late = tr("Entered later. ") if standing.late else ""
        return late + tr("You can change it here.")
    if standing.count > 1:
        return tr_n(
            "Written that day, from %n check-in; it stays as it is.",
            "Written that day, from %n check-ins; it stays as it is.",
            standing.count,
        )
    return tr("Written already; it stays as it is.")


def _ends(scale: Scale) -> str:
    if not (scale.low and scale.high):
        return ""
    return tr(" (0 {low}, 10 {high})").format(low=scale.low, high=scale.high)
