"""Whether little should move on the screen."""

from PySide6.QtWidgets import QApplication, QStyle

from journal_app.ui.device import Device


class Motion:
    """What the person chose, and what the system lets move."""

    def __init__(self, device: Device) -> None:
        self._device = device

    @property
    def still(self) -> bool:
        """Whether nothing should move that need not."""
        style = QApplication.style()
        moves = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        return self._device.choices().less_motion or not moves
