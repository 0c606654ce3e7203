"""A notice of the Linux desktop (Desktop Notifications Specification 1.2, freedesktop.org)."""

import os

from jeepney import DBusAddress, Message, new_method_call
from PySide6.QtCore import QObject, QTimer

from journal_app.app.auto_lock.bus_line import BusLine

NAME = "Even Keel"
_SHOWN_MS = 15_000
_SERVER = DBusAddress(
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "org.freedesktop.Notifications",
)


def notify_call(text: str) -> Message:
    """The call that shows a notice; it is shown on a locked screen too, so it says nothing."""
    hints: dict[str, tuple[str, object]] = {"transient": ("b", True), "urgency": ("y", 0)}
    content: tuple[object, ...] = (NAME, 0, "even-keel", NAME, text, [], hints, _SHOWN_MS)
    return new_method_call(_SERVER, "Notify", "susssasa{sv}i", content)


class DesktopNotice(QObject):
    """One notice; the line stays open while it is shown, as some desktops ask for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._line: BusLine | None = None

    def say(self, text: str) -> None:
        """Show it; where there is no bus nothing happens."""
        address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        if not address:
            return
        self._text = text
        self._line = BusLine(address, self)
        self._line.open()
        QTimer.singleShot(2 * _SHOWN_MS, self.end)

    def end(self) -> None:
        """Hang up."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def begin(self, line: BusLine) -> None:
        """Ask the desktop to show it; runs on the line's thread."""
        line.ask(notify_call(self._text))

    def hear(self, line: BusLine, message: Message) -> None:
        """Nothing that comes back is of interest."""
