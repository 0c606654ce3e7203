"""The field for each kind of question that is answered by typing."""

from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.translation import tr
from journal_app.ui.screens.questionnaire.amount_field import AmountField
from journal_app.ui.screens.questionnaire.typed_field import Part, TypedField

_NUMBER, _SHORT, _YEAR, _CLOCK, _UNIT = 200, 72, 96, 128, 160


def typed_field(item: Item, question: str) -> TypedField:
    """A field for a question of one of the typed kinds."""
    if item.kind is ItemKind.QUANTITY and len(item.units) > 1:
        return AmountField(item, question)
    return TypedField(item, question, _parts(item), unit=_unit(item))


def _parts(item: Item) -> tuple[Part, ...]:
    day = ((tr("Day"), _SHORT), (tr("Month"), _SHORT), (tr("Year"), _YEAR))
    match item.kind:
        case ItemKind.DATE:
            return day
        case ItemKind.DATE_TIME:
            return (*day, (tr("Time of day"), _CLOCK))
        case ItemKind.TIME:
            return (("", _CLOCK),)
        case ItemKind.QUANTITY if not item.units:
            return (tr("Number"), _NUMBER), (tr("Unit, if it has one"), _UNIT)
        case _:
            return (("", _NUMBER),)


def _unit(item: Item) -> str:
    """What stands behind a number; a unit in braces counts and is not read."""
    given = item.units[0].display or item.units[0].code if item.units else item.unit
    return "" if given.startswith("{") else given
