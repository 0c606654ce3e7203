"""What is chosen for every paper: for whom it is, from whom, its size and its language."""

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal_app import translation
from journal_app.domain.paper import Paper
from journal_app.translation import tr
from journal_app.ui.share_words import LANGUAGES
from journal_app.ui.widgets.chips import Chips

_AFTER_TYPING_MS = 250


class PageFields(QObject):
    """The fields; the view gives each its place."""

    changed = Signal()
    """Something was chosen, or typed a moment ago."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.size = Chips(
            tr("Paper"), [(Paper.A4.value, "A4"), (Paper.LETTER.value, tr("US Letter"))]
        )
        self.languages = Chips(tr("Language of the page"), LANGUAGES)
        self.initials = _line(tr("My initials"), tr("My initials (may stay empty)"))
        self.recipient = _line(tr("For whom it is"), tr("For whom it is (may stay empty)"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_AFTER_TYPING_MS)
        self._settle.timeout.connect(self.changed)
        for chips in (self.size, self.languages):
            chips.sit_flush()
            chips.value_changed.connect(self.changed)
        for line in (self.initials, self.recipient):
            line.textEdited.connect(self.settle)

    def settle(self) -> None:
        """Something is being typed: it is told in a moment."""
        self._settle.start()

    def show_values(self, paper: Paper, language: str, who: str, for_whom: str) -> None:
        """Show what is chosen; the line with the cursor in it stays as it is."""
        self.size.show_values((paper.value,))
        self.languages.show_values((language,))
        for line, text in ((self.initials, who), (self.recipient, for_whom)):
            if not line.hasFocus() and line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)

    @property
    def paper(self) -> Paper:
        """The size that is chosen."""
        return Paper(self.size.value or Paper.A4.value)

    @property
    def language(self) -> str:
        """The language that is chosen, by its code."""
        return self.languages.value or translation.language()

    @property
    def who(self) -> str:
        """The person's own initials."""
        return self.initials.text()

    @property
    def for_whom(self) -> str:
        """Whose hands it is for."""
        return self.recipient.text()


def _line(name: str, placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(name)
    return line
