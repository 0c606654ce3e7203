"""One thing with how far it is shared."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from journal_app.domain.sharing.consent import Consent
from journal_app.ui.share_words import consent_words
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_WIDTH = 136


class ConsentBox(QComboBox):
    """Share, numbers only, keep."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Consent]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(scaled(_WIDTH))
        for choice in choices:
            self.addItem(consent_words(choice), choice.value)
        self.activated.connect(lambda _: self.chosen.emit(self.consent))

    @property
    def consent(self) -> Consent:
        """What is chosen."""
        return Consent(self.currentData())

    def show_consent(self, consent: Consent) -> None:
        """Show a choice without announcing it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(consent.value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page never changes what is shared."""
        event.ignore()


class ConsentRow(QWidget):
    """A name at the left, the choice at the right."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Consent]) -> None:
        super().__init__()
        self.box = ConsentBox(name, choices)
        self._name = label(name)
        self._name.setBuddy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._name, 1)
        line.addWidget(self.box)
        self.box.chosen.connect(self.chosen)

    def rename(self, name: str) -> None:
        """Call it something else."""
        self._name.setText(name)
        self.box.setAccessibleName(name)
