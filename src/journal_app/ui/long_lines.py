"""A line takes what is pasted up to a limit; what is longer is refused in words at the line."""

from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from journal_app.translation import tr
from journal_app.ui.widgets.field_note import say_at

LONGEST: Final = 4_000
"""Characters; no line of the journal holds more, and each says its own limit when it is kept."""


class LongLines(QObject):
    """Looks after every line that is typed in; it gets its limit when the cursor comes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look_after)

    def _look_after(self, _before: QWidget | None, focus: QWidget | None) -> None:
        line = focus.lineEdit() if isinstance(focus, QComboBox) else focus
        if isinstance(line, QLineEdit) and line.validator() is None and not _of_a_number(line):
            line.setValidator(_Limit(line))
            line.inputRejected.connect(partial(_say, line))


class _Limit(QValidator):
    """With a validator Qt puts back what stood there, however it was put in."""

    def validate(self, text: str, place: int, /) -> tuple[QValidator.State, str, int]:
        """Whether a text may stand there."""
        fits = len(text) <= LONGEST
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, text, place


def _of_a_number(line: QLineEdit) -> bool:
    """Whether it belongs to a box of numbers or days, which takes nothing else."""
    return isinstance(line.parent(), QAbstractSpinBox)


def _say(line: QLineEdit) -> None:
    if line.maxLength() <= LONGEST:
        said = tr("Only the first {n} characters fit here.")
        say_at(line, said.format(n=QLocale().toString(line.maxLength())), changing=True)
    else:
        said = tr("That is too long: a line holds {n} characters. What stood here stays.")
        say_at(line, said.format(n=QLocale().toString(LONGEST)))
