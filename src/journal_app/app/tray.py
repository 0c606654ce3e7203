"""The icon beside the clock, for whoever wants one: a name, a menu, nothing of what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from journal_app.app.window_activation import come_to_front
from journal_app.translation import tr
from journal_app.ui.theme.style import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from journal_app.app.composition.journal_window import JournalWindow
    from journal_app.app.device_settings import DeviceSettingsFile
    from journal_app.app.lock_flow import LockFlow
    from journal_app.app.quick_entry import QuickEntry
    from journal_app.ui.window import Window

_SHOWN_MS = 15_000


class TrayProgram(Protocol):
    """What the icon asks of the program around it."""

    device: DeviceSettingsFile
    lock_flow: LockFlow
    opened: JournalWindow | None
    quick: QuickEntry
    window: Window | None

    def lock(self) -> None:
        """Lock because somebody asked for it."""
        ...


class Tray(QObject):
    """There only if the person chose it, on this device, and the system has a place for it."""

    def __init__(self, program: TrayProgram, icon: QIcon) -> None:
        super().__init__()
        self._program = program
        self._menu = QMenu()
        dress(self._menu)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Even Keel")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._press)
        self._icon.messageClicked.connect(self._open)
        self.say_menu()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.commitDataRequest.connect(lambda _: self._end())

    def say_menu(self) -> None:
        """The menu in the language in force."""
        self._menu.clear()
        for text, act in (
            (tr("Quick check-in"), self._quick),
            (tr("Open Even Keel"), self._open),
            (tr("Lock"), self._program.lock),
            (tr("Quit"), self._quit),
        ):
            self._menu.addAction(text).triggered.connect(lambda _=False, do=act: do())

    @property
    def shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon.isVisible()

    def obey(self) -> None:
        """Come or go, as it is chosen."""
        chosen = self._program.device.settings.tray
        self._icon.setVisible(chosen and QSystemTrayIcon.isSystemTrayAvailable())

    def say(self, text: str) -> None:
        """Show a notice at the icon."""
        self._icon.showMessage("Even Keel", text, self._icon.icon(), _SHOWN_MS)

    def keeps(self, window: Window) -> bool:
        """Whether closing a window only puts it away; what is typed in it becomes a draft."""
        if window.quitting or not (self.shown and self._program.device.settings.stay):
            return False
        if self._program.opened is not None and not self._program.lock_flow.covered:
            self._program.opened.keep_draft()
        window.hide()
        return True

    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._open()

    def _quick(self) -> None:
        self._program.quick.call()

    def _open(self) -> None:
        if self._program.window is not None:
            come_to_front(self._program.window)

    def _quit(self) -> None:
        window, opened = self._program.window, self._program.opened
        if window is None:
            return
        if opened is not None and opened.writing:
            come_to_front(window)  # what cannot be kept is told there
        window.closed.connect(QApplication.quit)  # nobody else ends what has no window
        window.quit()

    def _end(self) -> None:
        """The session ends: nothing is put away any more."""
        if self._program.window is not None:
            self._program.window.quitting = True
