"""One answer of a ``QuestionnaireResponse``: ``value[x]`` written and read."""

from collections.abc import Callable
from typing import Final

from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Coded,
    Number,
    TextAnswer,
    Truth,
    Whole,
)
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import ItemKind
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, When
from journal_app.domain.text import TEXT_LIMIT
from journal_app.exchange.fhir_document import Json, child, decimal, flag, integer, token, words
from journal_app.exchange.fhir_options import coding
from journal_app.exchange.fhir_when import date_in, date_time_in, time_in, written


def value_of(answer: Answer, kind: ItemKind) -> Json:  # noqa: PLR0911 - one for each shape
    """An answer to a question of this kind as FHIR writes it."""
    match answer:
        case Coded(system, code, display):
            parts = {"system": system, "code": code, "display": display}
            return {"valueCoding": {key: text for key, text in parts.items() if text}}
        case Truth(yes):
            return {"valueBoolean": yes}
        case Whole(value):
            return {"valueInteger": value}
        case Number(value):
            return {"valueDecimal": _plain(value)}
        case Amount(value, unit, system, code):
            named = {"unit": unit, "system": system, "code": code}
            amount: Json = {"value": _plain(value)}
            return {"valueQuantity": amount | {key: text for key, text in named.items() if text}}
        case TextAnswer(text):
            return {"valueString": text}
        case when:
            return {_name_of(when, kind): written(when)}


def _name_of(when: When, kind: ItemKind) -> str:
    """A date that answers a question for a moment is a moment without its time."""
    if isinstance(when, AnsweredTime):
        return "valueTime"
    moment = kind is ItemKind.DATE_TIME or isinstance(when, AtMoment)
    return "valueDateTime" if moment else "valueDate"


def answer_in(node: Json, number: int) -> Answer | None:
    """The answer that stands in a node, or None where there is none of a known shape.

    Raises:
        FormRefusedError: The shape is known, and what stands in it does not fit.
    """
    given = [key for key in node if key.startswith("value")]
    read = _READ.get(given[0]) if len(given) == 1 else None
    return None if read is None else read(node, given[0], number)


def _plain(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _whole(node: Json, key: str, number: int) -> Whole:
    return Whole(integer(node, key, number) or 0)


def _number(node: Json, key: str, number: int) -> Number:
    return Number(decimal(node, key, number) or 0.0)


def _amount(node: Json, key: str, number: int) -> Amount | None:
    amount = child(node, key, number)
    value = decimal(amount, "value", number)
    if value is None:
        return None
    system, code = token(amount, "system", number), token(amount, "code", number)
    return Amount(value, words(amount, "unit", number), system, code)


def _words(node: Json, key: str, number: int) -> TextAnswer:
    text = node[key]
    if not isinstance(text, str):
        raise FormRefusedError(FormProblem.SHAPE, number)
    if len(text) > TEXT_LIMIT:
        raise FormRefusedError(FormProblem.TOO_LONG, number)
    return TextAnswer(text)


_READ: Final[dict[str, Callable[[Json, str, int], Answer | None]]] = {
    "valueCoding": lambda node, key, number: coding(child(node, key, number), number),
    "valueBoolean": lambda node, key, number: Truth(flag(node, key, number)),
    "valueInteger": _whole,
    "valueDecimal": _number,
    "valueQuantity": _amount,
    "valueString": _words,
    "valueDate": date_in,
    "valueTime": time_in,
    "valueDateTime": date_time_in,
}
