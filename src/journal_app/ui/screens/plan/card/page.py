"""The card outside the lock: what stands on it, and whether it is shown."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from journal_app.domain.locked_card import LockedCard
from journal_app.translation import tr
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.text_field import TextField


class CardPage(QWidget):
    """Off until it is ticked; what that means stands beside the tick."""

    changed = Signal(object)
    """The card, or an error where it cannot be."""
    shown_outside = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._fields = {
            "name": TextField(tr("Whom I call"), tr("a name, or only a letter")),
            "reach": TextField(tr("Their number")),
            "first": TextField(tr("First"), tr("for example: coat on, out of the house")),
            "second": TextField(tr("Then"), spoken=tr("Then, the second step")),
            "third": TextField(tr("Then"), spoken=tr("Then, the third step")),
        }
        self._outside = QCheckBox(tr("&Show this card without the passphrase"))
        self._meaning = label(self._words(), "")
        page = Page(width=760)
        intro = tr(
            "On the worst evening even a passphrase can be too much. One card with a contact and "
            "three steps can stand beside the numbers on the locked screen."
        )
        page.column.addWidget(label(intro, "muted"))
        for field in self._fields.values():
            page.column.addWidget(field)
            field.value_changed.connect(self._tell)
        frame = QFrame()
        frame.setProperty("look", "warm")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self._outside)
        inner.addWidget(self._meaning)
        page.column.addWidget(frame)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self._outside.toggled.connect(self.shown_outside)
        self._outside.setAccessibleDescription(self._words())

    def show_card(self, card: LockedCard, *, outside: bool) -> None:
        """Show what stands on it."""
        for name, field in self._fields.items():
            field.show_text(getattr(card, name))
        self.show_outside(outside=outside)

    def show_outside(self, *, outside: bool) -> None:
        """Show whether it is shown without the passphrase."""
        with QSignalBlocker(self._outside):
            self._outside.setChecked(outside)

    def focus_first(self) -> None:
        """Put the cursor on the contact."""
        self._fields["name"].setFocus()

    @property
    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: field.text for name, field in self._fields.items()}

    def _tell(self) -> None:
        self.changed.emit(self.texts)

    def _words(self) -> str:
        return tr(
            "This means: the card is kept on this computer without encryption. Whoever opens "
            "Even Keel here can read it, also while the journal is locked. Put nothing on it that "
            "nobody may see. Take the tick away and the copy outside the lock is removed; the card "
            "itself stays in your journal."
        )
