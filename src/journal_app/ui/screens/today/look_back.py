"""How a situation went that was planned for: asked once, in thirty seconds."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.translation import tr
from journal_app.ui.plan_words import how_words, situation_day
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class LookBackCard(QFrame):
    """Two answers, each free to stay away; nothing at all while nothing is to be asked."""

    changed = Signal()
    done = Signal()
    not_asked_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self._title = label("", "section")
        self._day = label("", "small")
        self._planned = label("", "muted")
        self._how = Chips("", how_words(), spoken=tr("How did it go?"))
        self._how.sit_flush()
        self._helped = QLineEdit()
        self._helped.setPlaceholderText(tr("What helped? (may stay empty)"))
        self._helped.setAccessibleName(tr("What helped?"))
        self._done = button(tr("&Done"), "")
        self._never = button(tr("Do not ask"), "quiet")
        buttons = FlowLayout()
        buttons.addWidget(self._done)
        buttons.addWidget(self._never)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 10)
        whole.setSpacing(6)
        for widget in (self._day, self._title, self._planned, self._how, self._helped):
            whole.addWidget(widget)
        whole.addLayout(buttons)
        self._how.value_changed.connect(self.changed)
        self._helped.textEdited.connect(lambda _: self.changed.emit())
        self._helped.returnPressed.connect(self.done)
        self._done.clicked.connect(self.done)
        self._never.clicked.connect(self.not_asked_again)
        self.hide()

    def ask(self, situation: RiskSituation | None) -> None:
        """Ask about a situation, or nothing."""
        self.setVisible(situation is not None)
        if situation is None:
            return
        self._day.setText(situation_day(situation))
        self._title.setText(tr("How did it go: {what}?").format(what=situation.what))
        planned = situation.will_do.strip()
        self._planned.setText(tr("You had planned: {text}").format(text=planned))
        self._planned.setVisible(bool(planned))
        self._how.show_values(())
        with QSignalBlocker(self._helped):
            self._helped.clear()

    def said(self, on: date) -> LookBack | None:
        """What was answered; None while nothing was. Raises TextTooLongError."""
        how = HowItWent(self._how.value) if self._how.value else None
        made = LookBack(on, how, self._helped.text())
        return None if made.empty else made
