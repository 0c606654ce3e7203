"""A list to choose a country from by typing its name, however slowly."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from journal_app.ui.widgets.choice_box import ChoiceBox

_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class CountryBox(ChoiceBox):
    """What was typed counts until the list is closed or left: a pause begins no new word.

    Qt's own search forgets after 400 ms, so that "United", a pause and " St" stayed at the first
    country that begins with "United".
    """

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self.view().installEventFilter(self)

    def hidePopup(self) -> None:
        """Close the list; what was typed is done with."""
        self._typed = ""
        super().hidePopup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what was typed, but not when the list is opened."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._typed = ""
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find what is typed while the list is closed."""
        if not self._take(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find what is typed while the list is open."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Whether the key was part of a name."""
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._look_for(self._typed[:-1])
            return True
        if (
            event.modifiers() & _COMMAND
            or not text.isprintable()
            or not text.strip(" ") + self._typed
        ):
            if event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr}:
                self._typed = ""
            return False
        if not self._look_for(self._typed + text):
            self._look_for(text)
        return True

    def _look_for(self, typed: str) -> bool:
        names = (self.itemText(n).casefold() for n in range(self.count()))
        found = (n for n, name in enumerate(names) if name.startswith(typed.casefold()))
        place = next(found, -1) if typed else self.currentIndex()
        if place < 0:
            return False
        self._typed = typed
        if self.view().isVisible():
            self.view().setCurrentIndex(self.model().index(place, self.modelColumn()))
        elif place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)
        return True
