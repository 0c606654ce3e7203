"""A question answered in words."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout

from journal_app.ui.widgets.field_frame import FieldFrame
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.word_wrap import wrap_long_words
from journal_app.ui.widgets.words_edit import WordsEdit

_OPEN_ENDED = 10
"""From this many lines on a field takes all the room there is."""

_LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")


class TextField(FieldFrame):
    """A line or a paragraph in the person's own words."""

    value_changed = Signal()

    def __init__(self, name: str, hint: str = "", *, lines: int = 1, spoken: str = "") -> None:
        super().__init__()
        self._shown, self._touched = "", False
        self._field: QLineEdit | QPlainTextEdit
        if lines == 1:
            line = QLineEdit()
            line.textChanged.connect(lambda _: self.value_changed.emit())
            self._field = line
        else:
            text = WordsEdit()
            wrap_long_words(text)
            height = text.fontMetrics().lineSpacing() * lines + 28
            text.setMinimumHeight(height)
            if lines < _OPEN_ENDED:
                text.setMaximumHeight(height)
            text.textChanged.connect(self._touch)
            self._field = text
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(spoken or name)
        self._field.setAccessibleDescription(hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(6)
        if name:
            whole.addWidget(label(name, "name"))
        whole.addWidget(self._field)
        self.inner = self._field

    @property
    def text(self) -> str:
        """What stands there."""
        if isinstance(self._field, QLineEdit):
            return self._field.text()
        if not self._touched:
            return self._shown
        # toPlainText would turn every no-break space into a plain one
        return self._field.document().toRawText().translate(_LINE_ENDS)

    def show_text(self, text: str) -> None:
        """Show a text without announcing it."""
        if text == self.text:
            return
        self._shown, self._touched = text, False
        with QSignalBlocker(self._field):
            if isinstance(self._field, QLineEdit):
                self._field.setText(text)
            else:
                self._field.setPlainText(text)
                self._field.moveCursor(QTextCursor.MoveOperation.End)  # where typing goes on

    def take(self, text: str) -> None:
        """Put a line in place of a line, or below what stands in a paragraph; undoable."""
        if isinstance(self._field, QLineEdit):
            self._field.selectAll()
            self._field.insert(text)
            return
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        filled = self.text.strip() and not self.text.endswith("\n")
        cursor.insertText(f"\n{text}" if filled else text)
        self._field.setTextCursor(cursor)

    def append(self, text: str) -> None:
        """Add a text below what stands there, undoable like typing; the cursor goes behind it."""
        assert isinstance(self._field, QPlainTextEdit)
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n\n{text}" if self.text.strip() else text)
        self._field.setTextCursor(cursor)
        self._field.setFocus()

    def _touch(self) -> None:
        self._touched = True
        self.value_changed.emit()
