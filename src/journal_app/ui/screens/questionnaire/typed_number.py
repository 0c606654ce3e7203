"""A number as it was typed."""

from math import isfinite

from journal_app.domain.questionnaire.answer import Answer, Number, Whole
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import Item, ItemKind

_LARGEST = 1e15


def number_typed(item: Item, text: str) -> Answer | None:
    """The answer that a text is, with a comma or a point; None where it is none that fits."""
    value = value_typed(text)
    if value is None:
        return None
    if item.kind is not ItemKind.INTEGER:
        answer: Answer = Number(value)
    elif value.is_integer() and abs(value) < 2**31:
        answer = Whole(int(value))
    else:
        return None
    return answer if fits(item, (answer,)) else None


def value_typed(text: str) -> float | None:
    """The number that a text is, or None."""
    plain = text.strip().replace(",", ".").replace("\N{MINUS SIGN}", "-")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if isfinite(value) and abs(value) <= _LARGEST else None
