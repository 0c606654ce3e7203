"""The part of Settings about being reminded."""

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.device import DeviceChoices
from journal_app.ui.part_words import setting_words
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import roomy

_FORM = "HH:mm"
_EVENING = QTime(19, 0)


class ReminderSection(QWidget):
    """Off unless it is wanted."""

    changed = Signal(str)
    """The time of day as HH:MM; empty for never."""

    def __init__(self) -> None:
        super().__init__()
        self._on = QCheckBox(setting_words()[Setting.REMINDER])
        self._at = QTimeEdit(_EVENING)
        self._at.setAccessibleName(tr("Ask me at"))
        roomy(self._at)
        said = label(
            tr(
                "Only while Even Keel runs, not on a day on which you wrote something, and never "
                "with a word of what you write: it says “A moment for today?” and nothing else."
            ),
            "muted",
        )
        line = FlowLayout()
        line.addWidget(self._on)
        line.addWidget(self._at)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(label(tr("A reminder"), "section"))
        whole.addWidget(said)
        whole.addLayout(line)
        self._on.toggled.connect(self._tell)
        self._at.editingFinished.connect(self._tell)

    @property
    def controls(self) -> dict[Setting, QWidget]:
        """What the choice is made with."""
        return {Setting.REMINDER: self._on}

    def show_choices(self, choices: DeviceChoices) -> None:
        """Show the choice as it stands, and announce none."""
        with QSignalBlocker(self._on), QSignalBlocker(self._at):
            self._on.setChecked(bool(choices.remind_at))
            if choices.remind_at:
                self._at.setTime(QTime.fromString(choices.remind_at, _FORM))
        self._at.setEnabled(self._on.isChecked())

    def _tell(self) -> None:
        self._at.setEnabled(self._on.isChecked())
        self.changed.emit(self._at.time().toString(_FORM) if self._on.isChecked() else "")
