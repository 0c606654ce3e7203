"""One word of a list, changed where it stands."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit

from journal_app.domain.choice import Choice
from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.screens.tracking.arrows import Arrows
from journal_app.ui.theme.icons import Icons


class WordRow(QFrame):
    """A word with its theme; the tick says whether it is offered."""

    changed = Signal(object)
    moved = Signal(object, int)
    refused = Signal(object)

    def __init__(self, choice: Choice, icons: Icons) -> None:
        super().__init__()
        self._choice = choice
        self._offered = QCheckBox()
        self._offered.setChecked(not choice.hidden)
        self._offered.setAccessibleName(tr("Offer {name}").format(name=choice.name))
        self._offered.setToolTip(tr("Offer this word"))
        self._name = QLineEdit(choice.name)
        self._name.setAccessibleName(tr("Word: {name}").format(name=choice.name))
        self._theme = QLineEdit(choice.theme)
        self._theme.setPlaceholderText(tr("theme"))
        self._theme.setAccessibleName(tr("Theme of {name}").format(name=choice.name))
        self._arrows = Arrows(choice.name, icons)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 0, 2)
        line.addWidget(self._offered)
        line.addWidget(self._name, 3)
        line.addWidget(self._theme, 2)
        self._theme.setCursorPosition(0)  # else a long theme shows its end
        line.addWidget(self._arrows)
        self._offered.toggled.connect(lambda on: self._change(hidden=not on))
        self._name.editingFinished.connect(self._rename)
        self._theme.editingFinished.connect(self._rename)
        self._arrows.moved.connect(lambda by: self.moved.emit(choice, by))

    def _rename(self) -> None:
        name, theme = self._name.text().strip(), self._theme.text().strip()
        if not name:
            self._name.setText(self._choice.name)
        elif (name, theme) != (self._choice.name, self._choice.theme):
            self._change(name=name, theme=theme)

    def _change(self, **changes: object) -> None:
        try:
            changed = replace(self._choice, **changes)  # type: ignore[arg-type]
        except JournalError as error:
            self.refused.emit(error)
        else:
            self._choice = changed
            self.changed.emit(changed)
