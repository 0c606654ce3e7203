"""The languages of the program, each in its own word, the one that is spoken picked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app import translation
from journal_app.translation import tr
from journal_app.ui.share_words import LANGUAGES
from journal_app.ui.widgets.chips import Chips


class LanguageChoice(QWidget):
    """Not seen where there is nothing to choose from."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chips = Chips("", spoken=tr("Language of the program"))
        self._chips.sit_flush()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chips)
        self._chips.value_changed.connect(self._tell)
        self.hide()

    def offer(self, languages: tuple[str, ...]) -> None:
        """Show these, the one in force first."""
        spoken = translation.language()
        words = {code: word for code, word in LANGUAGES if code in languages}
        self._chips.offer(sorted(words.items(), key=lambda one: one[0] != spoken))
        self._chips.show_values((spoken,))
        self.setVisible(len(words) > 1)

    def _tell(self) -> None:
        wanted = self._chips.value
        if wanted is None or wanted == translation.language():
            self._chips.show_values((translation.language(),))
        else:
            self.chosen.emit(wanted)
