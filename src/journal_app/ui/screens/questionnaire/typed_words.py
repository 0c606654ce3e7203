"""What a field that is typed into asks for, and why what stands there is no answer."""

from collections.abc import Callable

from journal_app.domain.questionnaire.answer import Answer
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.questionnaire_words import when_words
from journal_app.ui.screens.questionnaire.odd import Odd


def asked_words(item: Item) -> str:
    """What is asked for."""
    match item.kind:
        case ItemKind.DATE:
            return tr("In numbers, for example 24, 11 and 2026. The month and year alone will do.")
        case ItemKind.TIME:
            return tr("For example 21:30")
        case ItemKind.DATE_TIME:
            return tr("For example 24, 11, 2026 and 21:30. Leave out what you do not know.")
    return _number(item)


def _number(item: Item) -> str:
    low, high = item.limits.low, item.limits.high
    whole = item.kind is ItemKind.INTEGER
    if low is not None and high is not None:
        both = tr("A whole number from {low} to {high}"), tr("A number from {low} to {high}")
        return _of(both, whole=whole).format(low=words.exact(low), high=words.exact(high))
    if low is not None:
        least = tr("A whole number, {low} or more"), tr("A number, {low} or more")
        return _of(least, whole=whole).format(low=words.exact(low))
    if high is not None:
        most = tr("A whole number, {high} or less"), tr("A number, {high} or less")
        return _of(most, whole=whole).format(high=words.exact(high))
    return _of((tr("A whole number"), tr("A number")), whole=whole)


def _of(said: tuple[str, str], *, whole: bool) -> str:
    return said[0] if whole else said[1]


def odd_words(item: Item, odd: Odd) -> str:
    """What is missing or does not fit, and what would."""
    said: dict[Odd, Callable[[], str]] = {
        Odd.DAY: lambda: tr("There is no such day in that month."),
        Odd.MONTH: lambda: tr("Which month? A number from 1 to 12, or its name."),
        Odd.YEAR: lambda: tr("Which year? In four digits, as 2026."),
        Odd.TIME: lambda: tr("This is not a time of day yet. For example 21:30."),
        Odd.DAY_FOR_TIME: lambda: tr("A time needs its day: day, month and year."),
        Odd.SKIPPED: lambda: tr("The clocks were put forward then: there was no such time."),
        Odd.TOO_EARLY: lambda: tr("The earliest that fits here: {when}.").format(
            when=_end(item.limits.earliest)
        ),
        Odd.TOO_LATE: lambda: tr("The latest that fits here: {when}.").format(
            when=_end(item.limits.latest)
        ),
        Odd.NUMBER: lambda: tr("This does not fit. Asked for: {what}.").format(what=_number(item)),
        Odd.UNIT: lambda: tr("Please pick the unit."),
    }
    return said[odd]()


def _end(when: OnDate | AnsweredTime | AtMoment | None) -> str:
    return "" if when is None else when_words(when)


def read_words(answer: Answer) -> str:
    """How a day or a time was understood; empty for what reads as it was typed."""
    return when_words(answer) if isinstance(answer, OnDate | AnsweredTime | AtMoment) else ""
