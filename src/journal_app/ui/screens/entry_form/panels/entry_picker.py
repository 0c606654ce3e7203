"""A question answered by pointing at another entry."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from journal_app.domain.ids import EntryId
from journal_app.ui.screens.entry_form.state import RecentEntry
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.labels import label

_LETTERS = 16
"""As many of an entry as always have room."""


class EntryPicker(QWidget):
    """Entries of the last days to pick one of; hidden where there is none."""

    value_changed = Signal()

    def __init__(self, name: str, *, none: str, earlier: str) -> None:
        super().__init__()
        self._none, self._earlier = none, earlier
        self._box = ChoiceBox()
        self._box.setAccessibleName(name)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(_LETTERS)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(8, 6, 8, 6)
        inner.setSpacing(6)
        inner.addWidget(label(name, "name"))
        inner.addWidget(self._box)
        self._box.currentIndexChanged.connect(lambda _: self.value_changed.emit())

    @property
    def value(self) -> EntryId | None:
        """The entry that was picked, or None."""
        picked: str | None = self._box.currentData()
        return None if picked is None else EntryId(picked)

    def offer(self, entries: Iterable[RecentEntry], chosen: EntryId | None) -> None:
        """Show these entries and the answer given so far."""
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem(self._none, None)
            for entry in entries:
                self._box.addItem(entry.words, entry.id)
            if chosen is not None and self._box.findData(chosen) < 0:
                self._box.addItem(self._earlier, chosen)
            self._box.setCurrentIndex(max(0, self._box.findData(chosen)))
        self.setVisible(self._box.count() > 1)
