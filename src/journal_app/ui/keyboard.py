"""Keys that hold everywhere: Enter presses what has the focus, Ctrl+Z undoes what was done last."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from journal_app.ui.undo_history import UndoHistory

Key = Qt.Key
ENTER_GOES_ON = "enter-goes-on"
"""Property of a page on which Enter on an answer leads to the next question."""
TextEditor = QLineEdit | QPlainTextEdit | QTextEdit


def focused_editor() -> TextEditor | None:
    """The field that is typed in."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, TextEditor) else None


def can_undo_typing(editor: TextEditor) -> bool:
    """Whether something typed can be taken back in a field."""
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable()
    return editor.document().isUndoAvailable()


def can_redo_typing(editor: TextEditor) -> bool:
    """Whether something typed that was taken back can come again."""
    if isinstance(editor, QLineEdit):
        return editor.isRedoAvailable()
    return editor.document().isRedoAvailable()


class _FocusKeys(QObject):
    """Hears the keys of whatever has the focus.

    It listens to those widgets and not to the whole application, of which every event would come
    through here.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._listen)
        self._listen(None, QApplication.focusWidget())

    def _listen(self, _before: QWidget | None, focus: QWidget | None) -> None:
        """Listen to a widget; twice is as good as once."""
        if focus is not None:
            focus.installEventFilter(self)


class EnterPresses(_FocusKeys):
    """Enter and Return press a button, tick a box and open a list, as Space does."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter where Qt leaves it without effect."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() not in (Key.Key_Return, Key.Key_Enter) or not plain or event.isAutoRepeat():
            return False
        if isinstance(watched, QAbstractButton) and watched.hasFocus():
            if isinstance(watched, QRadioButton | QCheckBox) and _goes_on(watched):
                return False
            watched.click()
            return True
        if isinstance(watched, QComboBox) and not watched.isEditable():
            watched.showPopup()
            return True
        return False


def _goes_on(answer: QWidget) -> bool:
    """Whether Enter on an answer leads to the next question, as its page says."""
    place: QWidget | None = answer
    while place is not None and not place.property(ENTER_GOES_ON):
        place = place.parentWidget()
    return place is not None


class UndoKeys(_FocusKeys):
    """Lets Ctrl+Z reach the window's Undo where the newest thing done was not typing."""

    def __init__(self, history: UndoHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._typed_in: QWidget | None = None
        history.recorded.connect(self._forget_typing)

    def typing_is_newest(self, editor: TextEditor | None) -> bool:
        """Whether the last thing done was typing in this field."""
        return editor is not None and (
            editor is self._typed_in or not (self._history.next_undo or self._history.next_redo)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note typing; have Undo and Redo go to the window where they are meant for it."""
        if isinstance(event, QKeyEvent) and isinstance(watched, TextEditor):
            undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            if event.type() == QEvent.Type.ShortcutOverride and undoing:
                event.ignore()
                return True
            if event.type() == QEvent.Type.KeyPress and event.text() and not undoing:
                self._typed_in = watched
        return super().eventFilter(watched, event)

    def _forget_typing(self) -> None:
        self._typed_in = None
