"""An icon beside the clock that comes for one notice and goes again."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

_STAYS_MS = 15_000


class PassingIcon(QObject):
    """For whoever has no icon there all the time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def say(self, text: str) -> None:
        """Show a notice; where the system has no place for it nothing happens."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        icon.setToolTip("Even Keel")
        icon.show()
        icon.showMessage("Even Keel", text, icon.icon(), _STAYS_MS)
        QTimer.singleShot(_STAYS_MS, self.deleteLater)
