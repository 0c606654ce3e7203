"""Where the lines of a long text are broken."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

_UNBROKEN = 5_000
"""Characters without a space above which lines are broken anywhere, not between words only."""

_NO_BREAK = str.maketrans("\u00a0\u2007\u202f", "xxx")
"""Spaces at which a line is not broken."""


def wrap_long_words(field: QPlainTextEdit) -> None:
    """Keep the window quick where somebody puts in a text without spaces.

    Qt looks for the end of a word again for each of its lines: the time grows with the square of
    the word's length, and among a million letters each key takes twenty seconds.
    """
    # contentsChange is told before the lines are set
    field.document().contentsChange.connect(lambda at, _less, more: _choose(field, at, at + more))


def _choose(field: QPlainTextEdit, first: int, last: int) -> None:
    modes = QTextOption.WrapMode
    if field.wordWrapMode() == modes.WrapAnywhere:  # the long word may be gone
        first, last = 0, field.document().characterCount()
    anywhere = any(
        _longest_word(paragraph.text()) > _UNBROKEN
        for paragraph in _paragraphs(field.document(), first, last)
        if paragraph.length() > _UNBROKEN
    )
    mode = modes.WrapAnywhere if anywhere else modes.WrapAtWordBoundaryOrAnywhere
    if field.wordWrapMode() != mode:
        field.setWordWrapMode(mode)


def _paragraphs(document: QTextDocument, first: int, last: int) -> Iterator[QTextBlock]:
    """Those that are touched by a stretch of a text; no word goes beyond one."""
    paragraph = document.findBlock(first)
    while paragraph.isValid() and paragraph.position() <= last:
        yield paragraph
        paragraph = paragraph.next()


def _longest_word(text: str) -> int:
    return max(map(len, text.translate(_NO_BREAK).split()), default=0)
