"""Keeps the numbers: the programme's on the device, above those of the plan."""

from dataclasses import replace

from journal_app.domain.own_line import OwnLine
from journal_app.ui.device import Device, OnCall
from journal_app.ui.screens.plan.pieces.on_call import OnCallForm
from journal_app.ui.screens.plan.pieces.presenter import PiecesPresenter
from journal_app.usecases.read_plan import PlanNow


class NumberPiecesPresenter:
    """The programme's number is kept as soon as it is left."""

    def __init__(
        self, on_call: OnCallForm, device: Device, numbers: PiecesPresenter[OwnLine]
    ) -> None:
        self._on_call, self._device, self._numbers = on_call, device, numbers
        on_call.changed.connect(self._change)

    def show(self, now: PlanNow) -> None:
        """Show the numbers as they stand."""
        self._on_call.show_on_call(self._device.choices().on_call)
        self._numbers.show(now)

    def _change(self, said: OnCall) -> None:
        self._device.change(replace(self._device.choices(), on_call=said))
