"""One question in the list of what the person tracks."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from journal_app.domain.errors import JournalError
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label


class ScaleRow(QFrame):
    """A question with its words; opens to be changed."""

    changed = Signal(object)
    moved = Signal(object, int)
    refused = Signal(object)
    """A JournalError: the words that were typed cannot be kept."""

    def __init__(self, scale: Scale, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._scale = scale
        self._editor: QFrame | None = None
        self._asked = QCheckBox(self.tr("ask me"))
        self._asked.setChecked(not scale.hidden)
        self._asked.setAccessibleName(self.tr("Ask me: {name}").format(name=scale.name))
        self._edit = button(self.tr("Change"), "quiet", icons.icon("edit", accent=True))
        self._edit.setAccessibleName(self.tr("Change {name}").format(name=scale.name))
        self._up = button(self.tr("Up"), "quiet")
        self._up.setAccessibleName(self.tr("Move {name} up").format(name=scale.name))
        self._lay_out()
        self._asked.toggled.connect(lambda on: self.changed.emit(replace(scale, hidden=not on)))
        self._edit.clicked.connect(self._toggle_editor)
        self._up.clicked.connect(lambda: self.moved.emit(scale, -1))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self._scale.name, "name"), 1)
        head.addWidget(self._asked)
        head.addWidget(self._up)
        head.addWidget(self._edit)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 8, 12, 8)
        self._whole.addLayout(head)

    def _toggle_editor(self) -> None:
        if self._editor is None:
            self._editor = self._build_editor()
            self._whole.addWidget(self._editor)
            self._name.setFocus()
        else:
            self._editor.setVisible(self._editor.isHidden())

    def _build_editor(self) -> QFrame:
        self._name = self._field(self.tr("Name"), self._scale.name)
        self._low = self._field(self.tr("Words at 0"), self._scale.low)
        self._high = self._field(self.tr("Words at 10"), self._scale.high)
        self._better = Chips(
            self.tr("Which end is better?"),
            [
                (Better.HIGHER.value, self.tr("more is better")),
                (Better.LOWER.value, self.tr("less is better")),
                (Better.NEITHER.value, self.tr("neither")),
            ],
        )
        self._better.show_values((self._scale.better.value,))
        self._keep = button(self.tr("Keep"), "primary")
        editor = QFrame()
        inner = QVBoxLayout(editor)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.addWidget(self._name)
        ends = QHBoxLayout()
        ends.addWidget(self._low)
        ends.addWidget(self._high)
        if self._scale.kind is ScaleKind.RATING:
            inner.addLayout(ends)
        inner.addWidget(self._better)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._keep)
        inner.addLayout(line)
        self._keep.clicked.connect(self._emit)
        return editor

    def _emit(self) -> None:
        if not self._name.text().strip():
            self._name.setFocus()
            return
        try:
            changed = replace(
                self._scale,
                name=self._name.text(),
                low=self._low.text(),
                high=self._high.text(),
                better=Better(self._better.value or self._scale.better.value),
            )
        except JournalError as error:
            self.refused.emit(error)
        else:
            self.changed.emit(changed)

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setToolTip(name)
        return field


class NewScale(QFrame):
    """Asks for the name of a new sign or scale."""

    added = Signal(str, object, object)
    """Name, use, kind."""

    def __init__(self, use: ScaleUse, hint: str) -> None:
        super().__init__()
        self._use = use
        self._name = QLineEdit()
        self._name.setPlaceholderText(hint)
        self._name.setAccessibleName(hint)
        self._kind = Chips(
            "",
            [
                (ScaleKind.RATING.value, self.tr("0-10")),
                (ScaleKind.YES_NO.value, self.tr("yes or no")),
                (ScaleKind.HOURS.value, self.tr("hours")),
                (ScaleKind.COUNT.value, self.tr("a count")),
            ],
        )
        self._kind.setAccessibleName(self.tr("How it is answered"))
        self._kind.show_values((ScaleKind.RATING.value,))
        self._add = button(self.tr("Add"), "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._name, 1)
        line.addWidget(self._kind)
        line.addWidget(self._add)
        self._kind.setVisible(use is ScaleUse.OWN)  # inside by now: else a window of its own
        self._add.clicked.connect(self._emit)
        self._name.returnPressed.connect(self._emit)

    def _emit(self) -> None:
        if self._name.text().strip():
            kind = ScaleKind(self._kind.value or ScaleKind.RATING.value)
            self.added.emit(self._name.text().strip(), self._use, kind)
            self._name.clear()
        else:
            self._name.setFocus()
