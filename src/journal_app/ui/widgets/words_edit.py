"""A paragraph to write in, which takes what is pasted as long as the window stays quick."""

from typing import Final

from PySide6.QtCore import QLocale, QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journal_app.domain.text import TEXT_LIMIT
from journal_app.translation import tr
from journal_app.ui.widgets.field_note import say_at

PARAGRAPH: Final = 15_000
"""Characters of one paragraph: Qt sets its lines in one go, and more hold the window up."""
_PICTURE: Final = 8
"""How many letters one sign beyond the first plane counts for (emoji come from another font)."""


class WordsEdit(QPlainTextEdit):
    """Refuses in words what it does not take; what stood there stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, or say why not."""
        text = source.text() if source.hasText() else ""
        refusal = self._refusal(text)
        if refusal:
            say_at(self, refusal)
        else:
            super().insertFromMimeData(source)

    def _refusal(self, text: str) -> str:
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        if self.document().characterCount() - 1 - selected + _units(text) > TEXT_LIMIT:
            said = tr("That is too long: a text holds {n} characters. What stood here stays.")
            return said.format(n=_number(TEXT_LIMIT))
        around = _weight(cursor.block().text())
        if len(text) + around > PARAGRAPH // _PICTURE and _heaviest(text) + around > PARAGRAPH:
            said = tr(
                "That is too long for one paragraph, which holds {n} characters. Put some line "
                "breaks into it first. What stood here stays."
            )
            return said.format(n=_number(PARAGRAPH))
        return ""


def _heaviest(text: str) -> int:
    """The weight of the heaviest paragraph."""
    lines = (line for line in text.splitlines() if len(line) > PARAGRAPH // _PICTURE // 2)
    return max(map(_weight, lines), default=0)


def _weight(line: str) -> int:
    return len(line) + (_PICTURE - 1) * (_units(line) - len(line))


def _units(text: str) -> int:
    """Characters as Qt counts them: two for a sign beyond the first plane."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2


def _number(count: int) -> str:
    return QLocale().toString(count)
