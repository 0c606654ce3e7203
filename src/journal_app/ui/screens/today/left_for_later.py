"""One quiet line about what was left for later at the beginning."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.first_step import FirstStep
from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class LeftForLater(QWidget):
    """Each thing that is missing can be answered, or all of it sent away."""

    answered = Signal(object)
    """A FirstStep that the person wants to do now."""
    sent_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ways = {
            step: button(words, "quiet")
            for step, words in (
                (FirstStep.WORDS, tr("Write down my recovery words")),
                (FirstStep.COUNTRY, tr("Choose my country, for the numbers")),
                (FirstStep.SIGNS, tr("Pick a warning sign to track")),
            )
        }
        self._away = button(tr("Do not remind me"), "quiet")
        ways = FlowLayout(spacing=4)
        for step, way in self._ways.items():
            way.clicked.connect(lambda _=False, s=step: self.answered.emit(s))
            ways.addWidget(way)
        ways.addWidget(self._away)
        self._away.clicked.connect(self.sent_away)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(label(tr("Left for later, whenever you like:"), "muted"))
        whole.addLayout(ways)
        self.hide()

    def show_steps(self, steps: tuple[FirstStep, ...]) -> None:
        """Show what is missing; nothing at all where nothing is."""
        for step, way in self._ways.items():
            way.setVisible(step in steps)
        self.setVisible(bool(steps))
