"""What stands in a field, as an answer to its question."""

from journal_app.domain.questionnaire.answer import Amount, Answer, Coded, number_in
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.ui.screens.questionnaire.odd import Odd
from journal_app.ui.screens.questionnaire.typed_number import number_typed, value_typed
from journal_app.ui.screens.questionnaire.typed_when import parts_of, when_typed

NUMBERS = frozenset({ItemKind.INTEGER, ItemKind.DECIMAL})
DATED = frozenset({ItemKind.DATE, ItemKind.TIME, ItemKind.DATE_TIME})
TYPED = NUMBERS | DATED | {ItemKind.QUANTITY}
"""Kinds whose answer is worked out from what is typed."""


def answer_typed(item: Item, text: str, zone: str) -> Answer | Odd | None:
    """The answer, why it is none, or None where nothing stands there."""
    if not text.strip():
        return None
    if item.kind in DATED:
        return when_typed(item, text, zone)
    if item.kind is ItemKind.QUANTITY:
        return _amount(item, text)
    return number_typed(item, text) or Odd.NUMBER


def _amount(item: Item, text: str) -> Answer | Odd:
    number, unit = (*text.split("\n"), "")[:2]
    value = value_typed(number)
    if value is None:
        return Odd.NUMBER
    if not item.units:
        found = Amount(value, unit.strip())
    elif (picked := _unit(item, unit)) is not None:
        found = Amount(value, picked.display or picked.code, picked.system, picked.code)
    else:
        return Odd.UNIT
    return found if fits(item, (found,)) else Odd.NUMBER


def _unit(item: Item, place: str) -> Coded | None:
    """The only unit there is, or the one at the place that was picked."""
    if len(item.units) == 1:
        return item.units[0]
    known = {str(n): unit for n, unit in enumerate(item.units)}
    return known.get(place)


def typed_of(item: Item, answer: Answer) -> str:
    """What to show in a field for an answer."""
    match answer:
        case OnDate() | AnsweredTime() | AtMoment():
            return parts_of(answer, item.kind)
        case Amount(value, unit, system, code):
            named = [(one.system, one.code) for one in item.units]
            place = str(named.index((system, code))) if (system, code) in named else ""
            return f"{_plain(value)}\n{place if item.units else unit}"
        case _:
            value_in = number_in(answer)
            return "" if value_in is None else _plain(value_in)


def _plain(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else repr(value)
