"""Dates and times as FHIR R4 writes them."""

import re
from datetime import datetime, time
from typing import Final

from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, When
from journal_app.exchange.fhir_document import Json, token

_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_TIME: Final = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?")
_MOMENT: Final = re.compile(rf"({_DATE.pattern})T({_TIME.pattern})(Z|[+-][0-9]{{2}}:[0-9]{{2}})")


def date_in(node: Json, key: str, number: int) -> OnDate:
    """A date, which may be a month or a year alone. Raises FormRefusedError."""
    found = _DATE.fullmatch(token(node, key, number))
    if found is None:
        raise FormRefusedError(FormProblem.SHAPE, number)
    year, month, day = (None if part is None else int(part) for part in found.groups())
    try:
        return OnDate(year or 0, month, day)
    except ValueError as error:
        raise FormRefusedError(FormProblem.SHAPE, number) from error


def time_in(node: Json, key: str, number: int) -> AnsweredTime:
    """A time of day. Raises FormRefusedError."""
    text = token(node, key, number)
    if not _TIME.fullmatch(text):
        raise FormRefusedError(FormProblem.SHAPE, number)
    try:
        return AnsweredTime(time.fromisoformat(text))
    except ValueError as error:
        raise FormRefusedError(FormProblem.SHAPE, number) from error


def date_time_in(node: Json, key: str, number: int) -> OnDate | AtMoment:
    """A day with a time of day and its offset, or a date alone. Raises FormRefusedError."""
    text = token(node, key, number)
    if "T" not in text:
        return date_in(node, key, number)
    if not _MOMENT.fullmatch(text):
        raise FormRefusedError(FormProblem.SHAPE, number)
    try:
        return AtMoment(datetime.fromisoformat(text))
    except ValueError as error:
        raise FormRefusedError(FormProblem.SHAPE, number) from error


def written(when: When) -> str:
    """As FHIR writes it: seconds always, an offset behind every moment."""
    match when:
        case OnDate():
            return when.written
        case AnsweredTime(at):
            return _to_seconds(at)
        case AtMoment(at):
            return _to_seconds(at)


def _to_seconds(at: time | datetime) -> str:
    return at.isoformat(timespec="microseconds" if at.microsecond else "seconds")
