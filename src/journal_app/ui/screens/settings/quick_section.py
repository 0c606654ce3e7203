"""The part of Settings about the quick entry: the icon beside the clock, and a key."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.device import DeviceChoices
from journal_app.ui.part_words import setting_words
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.widgets.labels import label


class QuickSection(QWidget):
    """Off unless it is wanted; kept on this device, outside the journal."""

    changed = Signal(bool, bool)
    """The icon, and whether closing the window leaves the program running."""

    def __init__(self) -> None:
        super().__init__()
        self._tray = QCheckBox(setting_words()[Setting.TRAY])
        self._stay = QCheckBox(setting_words()[Setting.STAY])
        self._nowhere = label(
            tr("This system has no place for such an icon, so none is shown."), "muted"
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(label(tr("Quick entry"), "section"))
        whole.addWidget(
            label(
                tr(
                    "A small window for a quick check-in or one line. While the journal is "
                    "locked it asks for your passphrase first."
                ),
                "muted",
            )
        )
        whole.addWidget(self._tray)
        whole.addWidget(self._stay)
        whole.addWidget(self._nowhere)
        whole.addWidget(
            label(
                tr(
                    "To open it with a key of its own, go to the keyboard settings of your "
                    "system and give a key to this command: even-keel --quick"
                ),
                "muted",
            )
        )
        for box in (self._tray, self._stay):
            box.toggled.connect(self._tell)

    @property
    def controls(self) -> dict[Setting, QWidget]:
        """What each choice is made with; the second one shows only where the first is on."""
        stay = self._stay if self._tray.isChecked() else self._tray
        return {Setting.TRAY: self._tray, Setting.STAY: stay}

    def show_choices(self, choices: DeviceChoices, *, tray_here: bool) -> None:
        """Show the choices as they stand, and announce none."""
        with QSignalBlocker(self._tray), QSignalBlocker(self._stay):
            self._tray.setChecked(choices.tray)
            self._stay.setChecked(choices.stay)
        self._stay.setVisible(choices.tray)
        self._nowhere.setVisible(choices.tray and not tray_here)

    def _tell(self) -> None:
        self._stay.setVisible(self._tray.isChecked())
        self.changed.emit(self._tray.isChecked(), self._stay.isChecked())
