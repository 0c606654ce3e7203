"""Whether answers fit their question."""

from journal_app.domain.questionnaire.answer import (
    Answer,
    Coded,
    Number,
    Truth,
    Whole,
    Words,
    number_in,
)
from journal_app.domain.questionnaire.item import Item, ItemKind

_SHAPES: dict[ItemKind, type[Answer] | tuple[type[Answer], ...]] = {
    ItemKind.BOOLEAN: Truth,
    ItemKind.INTEGER: Whole,
    ItemKind.DECIMAL: Number,
    ItemKind.STRING: Words,
    ItemKind.TEXT: Words,
    ItemKind.CHOICE: (Coded, Whole, Words),
}


def fits(item: Item, given: tuple[Answer, ...]) -> bool:
    """Whether answers are of the kind, the number and the size that a question takes.

    No answer fits every question: whether one is needed is asked elsewhere.
    """
    if len(given) > 1 and not item.several:
        return False
    shape = _SHAPES.get(item.kind)
    return all(
        shape is not None and isinstance(one, shape) and _keeps_to(item, one) for one in given
    )


def _keeps_to(item: Item, answer: Answer) -> bool:
    if item.kind is ItemKind.CHOICE:
        return item.option_of(answer) is not None
    limits, value = item.limits, number_in(answer)
    if isinstance(answer, Words):
        return limits.signs is None or len(answer.text) <= limits.signs
    if value is None:
        return True
    low_enough = limits.high is None or value <= limits.high
    return low_enough and (limits.low is None or value >= limits.low)
