"""A number in one of several units."""

from journal_app.domain.questionnaire.item import Item
from journal_app.translation import tr
from journal_app.ui.screens.questionnaire.typed_field import TypedField
from journal_app.ui.widgets.chips import Chips

_WIDE = 200


class AmountField(TypedField):
    """The unit is picked; none is picked beforehand."""

    def __init__(self, item: Item, question: str) -> None:
        super().__init__(item, question, (("", _WIDE),))
        offered = [(str(n), unit.display or unit.code) for n, unit in enumerate(item.units)]
        self._units = Chips("", offered, spoken=tr("{question}: unit").format(question=question))
        self._units.sit_flush()
        self._units.value_changed.connect(self._tell)
        self._column.insertWidget(1, self._units)

    def _parts(self) -> list[str]:
        return [*super()._parts(), self._units.value or ""]

    def _show_parts(self, parts: list[str]) -> None:
        number, unit = (*parts, "")[:2]
        super()._show_parts([number])
        self._units.show_values((unit,) if unit else ())
