"""The program's words for questionnaires: when they are due, and what their answers come to."""

from datetime import date, datetime, time

from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Coded,
    Number,
    TextAnswer,
    Truth,
    Whole,
)
from journal_app.domain.questionnaire.due import Often
from journal_app.domain.questionnaire.item import Item, Option, Unread
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.score import Score
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, When
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.date_words import month_of_year
from journal_app.usecases.read_questionnaires import FormView


def often_words() -> list[tuple[str, str]]:
    """How often a questionnaire is asked for."""
    return [
        (Often.WEEKLY.value, tr("Weekly")),
        (Often.TWO_WEEKS.value, tr("Every two weeks")),
        (Often.ONCE.value, tr("Once")),
        (Often.NO_DATE.value, tr("No date")),
    ]


def due_words(view: FormView) -> str:
    """When it is to be filled in; late is not said, now is."""
    if view.due:
        return tr("Due now")
    if view.next_due is not None:
        return tr("Due on {day}").format(day=words.short_day(view.next_due))
    if view.kept.plan.often is Often.ONCE:
        return tr("Filled in")
    return tr("No date is set")


def title_words(title: str) -> str:
    """What a questionnaire is called; its file may not say."""
    return title or tr("Questionnaire without a title")


def score_words(score: Score) -> str:
    """A sum and what it rests on, or why there is none; never what it would mean."""
    if score.unread:
        return tr(
            "No sum: the file has a rule for it that this program does not follow. "
            "Your answers stand."
        )
    counted = tr("{n} of {all} answered").format(n=score.answered, all=score.asked)
    if score.sum is not None:
        found = tr("{sum}, the sum of the answers · {counted}")
        return found.format(sum=words.points(score.sum), counted=counted)
    if score.asked and score.answered == score.asked:
        return tr("{counted}; not every answer has a number, so there is no sum").format(
            counted=counted
        )
    return tr("{counted}, so there is no sum").format(counted=counted)


def named_score(score: Score, *, alone: bool) -> str:
    """A sum with its name where there is more than one."""
    said = score_words(score)
    return said if alone or not score.name else f"{score.name}: {said}"


def on_paper(text: str) -> str:
    """A question that cannot be answered here."""
    return tr("{text} (Answer this on paper.)").format(text=text)


def unread_words(form: Questionnaire) -> tuple[str, ...]:
    """What of a file is not followed, one line for each question that it is about."""
    said = {
        Unread.ASKING: tr("When to ask “{text}”: you will always be asked."),
        Unread.SUM: tr("How “{text}” is worked out: there will be no sum."),
        Unread.RULE: tr("A rule on the answer to “{text}”: any answer is taken."),
        Unread.SEVERAL: tr("“{text}” can be answered more than once: here it is one answer."),
        Unread.PAPER: tr("“{text}”: answer this on paper."),
    }
    found = form.unread()
    paper = {item.link_id for item, what in found if what is Unread.PAPER}
    return tuple(
        said[what].format(text=item.text or item.link_id)
        for item, what in found
        if what is not Unread.SUM or item.link_id not in paper
    )


def answer_words(item: Item, given: tuple[Answer, ...]) -> str:
    """Answers as they read."""
    return ", ".join(_one(item, answer) for answer in given)


def option_words(option: Option) -> str:
    """An answer to pick as it reads."""
    answer = option.answer
    return when_words(answer) if isinstance(answer, OnDate | AnsweredTime) else option.text


def when_words(when: When) -> str:
    """A day or a time as it reads; a month or a year alone stays one."""
    match when:
        case OnDate(day=None, month=None):
            return str(when.year)
        case OnDate(day=None):
            return month_of_year(date(when.year, when.month or 1, 1))
        case OnDate():
            return words.long_day(when.first)
        case AnsweredTime(at):
            return _clock(at)
        case AtMoment(at):
            return f"{words.long_day(at.date())}, {_clock(at.time())}"


def _clock(at: time) -> str:
    if at.second:
        return at.isoformat("seconds")
    return words.clock_time(datetime.combine(date.min, at))


def _one(item: Item, answer: Answer) -> str:
    match answer:
        case Coded(code=code, display=display):
            return display or code
        case Truth(yes):
            return tr("Yes") if yes else tr("No")
        case Whole(value) | Number(value):
            return _measured(words.exact(value), item.unit)
        case Amount(value, unit):
            return _measured(words.exact(value), unit)
        case TextAnswer(text):
            return text
        case _:
            return when_words(answer)


def _measured(number: str, unit: str) -> str:
    return f"{number} {unit}" if unit and not unit.startswith("{") else number
