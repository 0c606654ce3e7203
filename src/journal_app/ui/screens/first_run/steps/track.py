"""The fifth step: a few warning signs to keep an eye on."""

from PySide6.QtWidgets import QWidget

from journal_app.domain.scale import Scale
from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import FirstRunState, Spot
from journal_app.ui.screens.first_run.steps.step import StepPage
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.chips import Chips


class TrackPage(StepPage):
    """What was picked stays picked when the person goes back and forth."""

    def __init__(self) -> None:
        super().__init__(
            tr("Pick about three of your warning signs"),
            tr(
                "Things you or others could notice when it gets harder. They are examples: "
                "you can reword them and add your own later. Fewer is better."
            ),
        )
        self._offered: tuple[Scale, ...] = ()
        self._signs = Chips("", many=True, spoken=tr("Example warning signs"))
        self._signs.sit_flush()
        self._field = AskedField(self._signs)
        self.column.addWidget(self._field)
        self.say_next(tr("&Open my journal"))

    @property
    def signs(self) -> tuple[str, ...]:
        """The example signs picked."""
        return self._signs.values

    def show_state(self, state: FirstRunState) -> None:
        """Offer the signs."""
        super().show_state(state)
        if state.signs != self._offered:
            self._offered = state.signs
            self._signs.offer([(sign.id, sign.name) for sign in state.signs])
        at_signs = state.spot is Spot.SIGNS and bool(state.problem)
        self._field.say(state.problem if at_signs else "", lead=False)
        if at_signs:
            self._signs.focus_first()

    def begin(self) -> None:
        """Put the cursor on the first sign."""
        self.show_from_top()
        self._signs.focus_first()

    @property
    def first(self) -> QWidget:
        """The signs."""
        return self._signs
