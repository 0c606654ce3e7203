"""Answers to a clinic's questionnaire, in the language of the paper."""

from datetime import time

from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, When
from journal_app.domain.sharing.in_full import Measured, Said
from journal_app.report.words import PaperWords


def said_words(said: tuple[Said, ...], words: PaperWords) -> str:
    """Answers to one question as they are printed."""
    return ", ".join(_said(one, words) for one in said)


def _said(one: Said, words: PaperWords) -> str:
    match one:
        case bool():
            return words.say("yes" if one else "no")
        case str():
            return one
        case Measured():
            return _measured(one, words)
        case when:
            return _when(when, words)


def _measured(one: Measured, words: PaperWords) -> str:
    plain = str(int(one.value)) if one.value.is_integer() else repr(one.value)
    number = plain.replace(".", words.say("decimal"))
    return f"{number} {one.unit}" if one.unit and not one.unit.startswith("{") else number


def _when(when: When, words: PaperWords) -> str:
    match when:
        case OnDate(month=None):
            return str(when.year)
        case OnDate(month=month, day=None):
            return f"{words.names('months_short')[(month or 1) - 1]} {when.year}"
        case OnDate():
            return words.full_day(when.first)
        case AnsweredTime(at=clock):
            return _clock(clock)
        case AtMoment(at=at):
            return f"{words.full_day(at.date())}, {_clock(at.time())}"


def _clock(at: time) -> str:
    return at.isoformat("seconds" if at.second else "minutes")
