"""``enableWhen`` of FHIR R4."""

from journal_app.domain.questionnaire.answer import Amount, Answer, Number, Truth, Whole, Words
from journal_app.domain.questionnaire.condition import Comparison, Condition
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.exchange.fhir_document import (
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
    match key:
        case "answerBoolean":
            return Truth(flag(node, key, number))
        case "answerInteger":
            return Whole(integer(node, key, number) or 0)
        case "answerDecimal":
            return Number(decimal(node, key, number) or 0.0)
        case "answerString":
            return Words(words(node, key, number))
        case "answerCoding":
            return coding(child(node, key, number), number)
        case "answerQuantity":
            value = decimal(child(node, key, number), "value", number)
            if value is not None:
                return Amount(value)
    raise FormRefusedError(FormProblem.CONDITION, number)
