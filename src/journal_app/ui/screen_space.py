"""Keeps windows and dialogs whole on a screen that is there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QWidget

FRAME, TITLE_BAR = 4, 40
"""Pixels around the window for which the window manager draws its frame."""


def room(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """What is free for a window on the screen that it is mostly on, else on the first."""
    shown = [free.intersected(wanted) for free in screens]
    areas = [max(0, one.width()) * max(0, one.height()) for one in shown]
    return screens[areas.index(max(areas))].adjusted(FRAME, TITLE_BAR, -FRAME, -FRAME)


def fitted(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """A window no larger than the free part of the screen it is mostly on, and whole on it.

    A place on a screen that is gone becomes one in the middle of the first screen.
    """
    if not screens:
        return wanted
    free = room(wanted, screens)
    size = wanted.size().boundedTo(free.size())
    if not any(one.intersects(wanted) for one in screens):
        middle = QRect(wanted.topLeft(), size)
        middle.moveCenter(free.center())
        return middle
    left = min(max(wanted.left(), free.left()), free.left() + free.width() - size.width())
    top = min(max(wanted.top(), free.top()), free.top() + free.height() - size.height())
    return QRect(QPoint(left, top), size)


def free_parts() -> list[QRect]:
    """What each screen has free, without task bars; the first one is where windows begin."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def fit(window: QWidget, smallest: QSize | None = None) -> None:
    """Have a window stand whole on its screen; no smallest size keeps it larger than that."""
    screens = free_parts()
    if not screens:
        return
    least = window.minimumSize() if smallest is None else smallest
    window.setMinimumSize(least.boundedTo(room(window.geometry(), screens).size()))
    if not window.isMaximized() and not window.isFullScreen():
        place = fitted(window.geometry(), screens)
        if place != window.geometry():
            window.setGeometry(place)


class OnScreen(QObject):
    """Watches the screens for one window, and for every dialog that is opened from it."""

    def __init__(self, window: QWidget, smallest: QSize) -> None:
        super().__init__(window)
        self._window, self._smallest = window, smallest
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fit)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.screenAdded.connect(self._watch)
        application.screenRemoved.connect(self._fit_soon)
        application.focusWindowChanged.connect(self._fit_other)
        for screen in application.screens():
            self._watch(screen)

    def fit(self) -> None:
        """Have the window stand whole on a screen that is there."""
        fit(self._window, self._smallest)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._fit_soon)

    def _fit_soon(self, _: object) -> None:
        """Once the list of screens is as it will be."""
        self._soon.start(0)

    def _fit_other(self, focus: QWindow | None) -> None:
        """A dialog, whoever made it, gives way to its screen too."""
        if focus is None or not focus.isTopLevel():
            return
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.windowHandle() is focus and other.isWindow():
                if _is_dialog(other):
                    fit(other)
                return


def _is_dialog(window: QWidget) -> bool:
    """Whether a window is no menu, hint or list."""
    return window.windowType() in {Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Window}
