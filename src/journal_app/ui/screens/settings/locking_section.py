"""The part of Settings about locking, hiding and pictures of the window."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.preferences import HideKey, Preferences
from journal_app.translation import tr, tr_n
from journal_app.ui.part_words import setting_words
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.labels import label

OFFERED = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)
"""Minutes; a journal may hold any from 1 to 60, and that one is offered too."""


class LockingSection(QWidget):
    """After how long, by which key, and what this system cannot do."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._minutes = ChoiceBox()
        self._minutes.setAccessibleName(setting_words()[Setting.LOCK_AFTER])
        self._minutes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._key = Chips(
            setting_words()[Setting.HIDE_KEY],
            [
                (HideKey.ONE.value, tr("F12")),
                (HideKey.THREE.value, tr("Ctrl+Shift+H")),
                (HideKey.NONE.value, tr("No key")),
            ],
        )
        self._key.sit_flush()
        self._pictures = label("", "muted")
        self._lay_out()
        self._minutes.activated.connect(self.changed)
        self._key.value_changed.connect(self.changed)

    @property
    def controls(self) -> dict[Setting, QWidget]:
        """What each choice is made with."""
        return {Setting.LOCK_AFTER: self._minutes, Setting.HIDE_KEY: self._key}

    def show_choices(self, preferences: Preferences, *, pictures_forbidden: bool) -> None:
        """Show the choices as they stand, and announce none."""
        with QSignalBlocker(self._minutes):
            self._minutes.clear()
            for minutes in sorted({*OFFERED, preferences.lock_after} - {0}):
                self._minutes.addItem(tr_n("1 minute", "%n minutes", minutes), minutes)
            self._minutes.addItem(tr("never because of that"), 0)
            self._minutes.setCurrentIndex(self._minutes.findData(preferences.lock_after))
        self._key.show_values((preferences.hide_key.value,))
        self._pictures.setText(self._about_pictures(forbidden=pictures_forbidden))

    @property
    def lock_after(self) -> int:
        """Minutes; 0 for never."""
        return int(self._minutes.currentData() or 0)

    def hide_key(self, before: HideKey) -> HideKey:
        """The key that is chosen; the one before where a press took the answer back."""
        return HideKey(self._key.value or before.value)

    def _about_pictures(self, *, forbidden: bool) -> str:
        if forbidden:
            return tr("Other programs cannot take pictures of this window.")
        return tr(
            "On this system other programs can take pictures of the screen, and Even Keel cannot "
            "keep them from it."
        )

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(label(tr("Locking"), "section"))
        line = QHBoxLayout()
        line.addWidget(label(setting_words()[Setting.LOCK_AFTER], "name"), 1)
        line.addWidget(self._minutes)
        whole.addLayout(line)
        whole.addWidget(
            label(
                tr(
                    "It also locks when the computer sleeps, when the screen is locked, and when "
                    "somebody else signs in. Ctrl+L locks at any time. What you were writing is "
                    "kept and is there when you come back."
                ),
                "muted",
            )
        )
        whole.addWidget(self._key)
        whole.addWidget(self._pictures)
