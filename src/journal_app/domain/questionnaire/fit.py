"""Whether answers fit their question."""

from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Coded,
    Number,
    TextAnswer,
    Truth,
    Whole,
    number_in,
)
from journal_app.domain.questionnaire.item import Item, ItemKind, Limits
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, order

_DATED = (OnDate, AnsweredTime, AtMoment)
_PICKED = (Coded, Whole, TextAnswer, OnDate, AnsweredTime)
_SHAPES: dict[ItemKind, type[Answer] | tuple[type[Answer], ...]] = {
    ItemKind.BOOLEAN: Truth,
    ItemKind.INTEGER: Whole,
    ItemKind.DECIMAL: Number,
    ItemKind.QUANTITY: Amount,
    ItemKind.STRING: TextAnswer,
    ItemKind.TEXT: TextAnswer,
    ItemKind.DATE: OnDate,
    ItemKind.TIME: AnsweredTime,
    ItemKind.DATE_TIME: (OnDate, AtMoment),
    ItemKind.CHOICE: _PICKED,
    ItemKind.OPEN_CHOICE: _PICKED,
}


def fits(item: Item, given: tuple[Answer, ...]) -> bool:
    """Whether answers are of the kind, the number and the size that a question takes.

    No answer fits every question: whether one is needed is asked elsewhere.
    """
    if len(given) > 1 and not item.several:
        return False
    if sum(is_own_words(item, one) for one in given) > 1:
        return False
    return all(has_shape(item.kind, one) and _keeps_to(item, one) for one in given)


def has_shape(kind: ItemKind, answer: Answer) -> bool:
    """Whether a kind of question has answers of this kind."""
    shape = _SHAPES.get(kind)
    return shape is not None and isinstance(answer, shape)


def is_own_words(item: Item, answer: Answer) -> bool:
    """Whether an answer is the person's own words beside the options."""
    own = item.kind is ItemKind.OPEN_CHOICE and isinstance(answer, TextAnswer)
    return own and item.option_of(answer) is None


def _keeps_to(item: Item, answer: Answer) -> bool:
    if item.picked and not is_own_words(item, answer):
        return item.option_of(answer) is not None
    if isinstance(answer, TextAnswer):
        return item.limits.signs is None or len(answer.text) <= item.limits.signs
    if isinstance(answer, Amount) and not _has_a_unit_of(item, answer):
        return False
    if isinstance(answer, _DATED):
        return not (too_early(item.limits, answer) or too_late(item.limits, answer))
    return _lies_between(item.limits, number_in(answer))


def too_early(limits: Limits, answer: OnDate | AnsweredTime | AtMoment) -> bool:
    """Whether a day or a time lies before the earliest that is allowed."""
    return limits.earliest is not None and order(answer, limits.earliest) == -1


def too_late(limits: Limits, answer: OnDate | AnsweredTime | AtMoment) -> bool:
    """Whether a day or a time lies after the latest that is allowed."""
    return limits.latest is not None and order(answer, limits.latest) == 1


def _has_a_unit_of(item: Item, amount: Amount) -> bool:
    named = {(unit.system, unit.code) for unit in item.units}
    return not named or (amount.system, amount.code) in named


def _lies_between(limits: Limits, value: float | None) -> bool:
    if value is None:
        return True
    low_enough = limits.high is None or value <= limits.high
    return low_enough and (limits.low is None or value >= limits.low)
