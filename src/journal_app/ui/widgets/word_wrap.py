"""Where the lines of a long text are broken."""

from PySide6.QtGui import QTextOption
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
    field.document().contentsChange.connect(lambda _at, _less, _more: _choose(field))


def _choose(field: QPlainTextEdit) -> None:
    modes, document = QTextOption.WrapMode, field.document()
    anywhere = document.characterCount() > _UNBROKEN and (
        _longest_word(document.toRawText()) > _UNBROKEN
    )
    mode = modes.WrapAnywhere if anywhere else modes.WrapAtWordBoundaryOrAnywhere
    if field.wordWrapMode() != mode:
        field.setWordWrapMode(mode)


def _longest_word(text: str) -> int:
    return max(map(len, text.translate(_NO_BREAK).split()), default=0)
