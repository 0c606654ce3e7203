"""``enableWhen`` of FHIR R4."""

from collections.abc import Callable
from typing import Final

from journal_app.domain.questionnaire.answer import Amount, Answer, Number, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.condition import Comparison, Condition
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.exchange.fhir_document import (
    MOST_NAME_SIGNS,
    Json,
    child,
    decimal,
    flag,
    integer,
    must_not_change_meaning,
    objects,
    token,
    words,
)
from journal_app.exchange.fhir_options import coding
from journal_app.exchange.fhir_when import date_in, date_time_in, time_in

_SIMPLE: Final[dict[str, Callable[[Json, str, int], Answer]]] = {
    "answerBoolean": lambda node, key, number: Truth(flag(node, key, number)),
    "answerString": lambda node, key, number: TextAnswer(words(node, key, number)),
    "answerDate": date_in,
    "answerTime": time_in,
    "answerDateTime": date_time_in,
}


def conditions_of(item: Json, number: int) -> tuple[tuple[Condition, ...], bool]:
    """The conditions of an item, and whether all of them have to hold.

    Raises:
        FormRefusedError: One cannot be decided, or it is not said how several go together.
    """
    conditions = tuple(_condition(one, number) for one in objects(item, "enableWhen", number))
    behaviour = token(item, "enableBehavior", number)
    unclear = behaviour not in {"", "all", "any"} or (len(conditions) > 1 and not behaviour)
    if unclear:
        raise FormRefusedError(FormProblem.CONDITION, number)
    return conditions, behaviour != "any"


def _condition(node: Json, number: int) -> Condition:
    must_not_change_meaning(node, number)
    about, operator = token(node, "question", number), token(node, "operator", number)
    if not about or operator not in set(Comparison):
        raise FormRefusedError(FormProblem.CONDITION, number)
    return Condition(about, Comparison(operator), _wanted(node, number))


def _wanted(node: Json, number: int) -> Answer:
    given = [key for key in node if key.startswith("answer")]
    key = given[0] if len(given) == 1 else ""
    if key in _SIMPLE:
        return _SIMPLE[key](node, key, number)
    match key:
        case "answerInteger":
            return Whole(integer(node, key, number) or 0)
        case "answerDecimal":
            return Number(decimal(node, key, number) or 0.0)
        case "answerCoding":
            return coding(child(node, key, number), number)
        case "answerQuantity":
            return _amount(child(node, key, number), number)
    raise FormRefusedError(FormProblem.CONDITION, number)


def _amount(node: Json, number: int) -> Amount:
    value = decimal(node, "value", number)
    if value is None:
        raise FormRefusedError(FormProblem.CONDITION, number)
    unit, system, code = (_plain(node.get(key)) for key in ("unit", "system", "code"))
    return Amount(value, unit, system, code)


def _plain(said: object) -> str:
    """A text that only helps to compare; anything else was passed over before, and still is."""
    return said if isinstance(said, str) and len(said) <= MOST_NAME_SIGNS else ""
