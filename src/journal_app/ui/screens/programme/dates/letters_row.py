"""How the letters of a file are read, with a line of the file that changes with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.calendar_file import LettersRead
from journal_app.translation import tr
from journal_app.ui.letter_words import encoding_words
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.still_box import StillBox


class LettersRow(QWidget):
    """Every encoding that fits the file, the likeliest first; nothing for a file in Unicode."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._letters: LettersRead | None = None
        name = label(tr("Letters look wrong? Read them as"), "name")
        self._box = StillBox()
        self._box.setAccessibleName(name.text())
        name.setBuddy(self._box)
        self._sample = label("", "words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(name)
        column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sample)
        self._box.activated.connect(self._choose)
        self.show_letters(None)

    def show_letters(self, letters: LettersRead | None) -> None:
        """Show how the letters are read, without announcing it."""
        self.setVisible(letters is not None)
        if letters is None:
            self._letters = None
            return
        if self._letters is None or self._letters.encoding != letters.encoding:
            shown = [one.encoding for one in letters.readings]
            listed = [self._box.itemData(n) for n in range(self._box.count())]
            if set(shown) != set(listed):
                self._box.clear()
                for encoding in shown:
                    self._box.addItem(encoding_words(encoding), encoding)
        self._letters = letters
        self._box.setCurrentIndex(self._box.findData(letters.encoding))
        self._show_sample()

    def _choose(self) -> None:
        self._show_sample()
        announce(self, self._sample.text())
        self.chosen.emit(self._box.currentData())

    def _show_sample(self) -> None:
        readings = () if self._letters is None else self._letters.readings
        chosen = self._box.currentData()
        sample = next((one.sample for one in readings if one.encoding == chosen), "")
        self._sample.setText(tr("“{line}”").format(line=sample) if sample else "")
