"""Shows the numbers beside the way."""

from journal_app.ui.device import Device
from journal_app.ui.likely_country import HelpLines
from journal_app.ui.screens.help_path.numbers import NumbersPanel


class NumbersPresenter:
    """The first few of the chosen country, or of the likely one."""

    def __init__(self, view: NumbersPanel, lines: HelpLines, device: Device) -> None:
        self._view, self._lines, self._device = view, lines, device

    def reload(self) -> None:
        """Show the numbers as they are chosen now."""
        device, likely = self._device.choices(), self._lines.likely()
        self._view.show_numbers(self._lines.lines, device.country, device.on_call, likely=likely)
