"""A sentence at a field about what was just put into it; nothing moves for it."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.measure import scaled

_STAYS_MS = 12_000
_NARROWEST = 260


Field = QLineEdit | QPlainTextEdit


def say_at(field: Field, text: str, *, changing: bool = False) -> None:
    """Say a sentence below a field, in place of the one before; the same one only once.

    ``changing`` is for what is said right before the field changes by it.
    """
    there = [one for one in field.window().findChildren(FieldNote) if not one.isHidden()]
    if any(one.field is field and one.text() == text for one in there):
        return
    for earlier in there:
        earlier.leave()
    FieldNote(field, text, changing=changing)
    announce(field, text)


class FieldNote(QLabel):
    """Stands below its field until something else is typed or looked at; one at a time."""

    def __init__(self, field: Field, text: str, *, changing: bool) -> None:
        super().__init__(text, field.window())
        self.field, self._changing = field, changing
        self.setProperty("look", "notice")
        self.setWordWrap(True)
        self.setMargin(8)
        self._place(field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.leave)
        self._timer.start()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.leave)
        field.textChanged.connect(self._change)
        self.show()
        self.raise_()

    def _change(self) -> None:
        if not self._changing:
            self.leave()
        self._changing = False

    def leave(self) -> None:
        """Go, whatever it is that came instead."""
        self.hide()
        self.deleteLater()

    def _place(self, field: QWidget) -> None:
        """Below the field, or above it where the window ends; as wide as the field or wider."""
        window = field.window()
        width = min(max(field.width(), scaled(_NARROWEST)), window.width())
        height = self.heightForWidth(width)
        below = field.mapTo(window, QPoint(0, field.height() + 2))
        left = max(0, min(below.x(), window.width() - width))
        fits = below.y() + height <= window.height()
        top = below.y() if fits else field.mapTo(window, QPoint(0, 0)).y() - height - 2
        self.setGeometry(left, max(0, top), width, height)
