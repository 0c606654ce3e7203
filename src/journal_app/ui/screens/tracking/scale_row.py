"""One question of a check-in, changed where it stands."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from journal_app.domain.errors import JournalError
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleKind, ScaleUse
from journal_app.translation import tr
from journal_app.ui.screens.tracking.arrows import Arrows
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label


class ScaleRow(QFrame):
    """A question with its words; opens to be changed."""

    changed = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)
    rearranged = Signal()
    """Fields came that Tab has to lead to."""
    refused = Signal(object)
    """A JournalError: the words that were typed cannot be kept."""

    def __init__(self, scale: Scale, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._scale = scale
        self._editor: QFrame | None = None
        self._asked = QCheckBox(tr("ask me"))
        self._asked.setChecked(not scale.hidden)
        self._asked.setAccessibleName(tr("Ask me: {name}").format(name=scale.name))
        self._edit = button(tr("Change"), "quiet", icons.icon("edit", accent=True))
        self._edit.setAccessibleName(tr("Change {name}").format(name=scale.name))
        self._arrows = Arrows(scale.name, icons)
        self._lay_out()
        self._asked.toggled.connect(lambda on: self.changed.emit(replace(scale, hidden=not on)))
        self._edit.clicked.connect(self._toggle_editor)
        self._arrows.moved.connect(lambda by: self.moved.emit(scale, by))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self._scale.name, "name"), 1)
        head.addWidget(self._asked)
        head.addWidget(self._edit)
        head.addWidget(self._arrows)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 8, 12, 8)
        self._whole.addLayout(head)

    def _toggle_editor(self) -> None:
        if self._editor is None:
            self._editor = self._build_editor()
            self._whole.addWidget(self._editor)
            self.rearranged.emit()
            self._name.setFocus()
        else:
            self._editor.setVisible(self._editor.isHidden())

    def _build_editor(self) -> QFrame:
        self._name = self._field(tr("Name"), self._scale.name)
        self._low = self._field(tr("Words at 0"), self._scale.low)
        self._high = self._field(tr("Words at 10"), self._scale.high)
        self._better = Chips(
            tr("Which end is better?"),
            [
                (Better.HIGHER.value, tr("more is better")),
                (Better.LOWER.value, tr("less is better")),
                (Better.NEITHER.value, tr("neither")),
            ],
            spoken=f"{tr('Which end is better?')} ({self._scale.name})",
        )
        self._better.show_values((self._scale.better.value,))
        self._every = Chips(
            tr("How often is it asked?"),
            [
                (AskRhythm.DAILY.value, tr("in every check-in")),
                (AskRhythm.WEEKLY.value, tr("once a week")),
            ],
            spoken=f"{tr('How often is it asked?')} ({self._scale.name})",
        )
        self._every.show_values((self._scale.every.value,))
        self._keep = button(tr("Keep"), "primary")
        self._remove = button(tr("Delete this question"), "quiet")
        for one in (self._keep, self._remove):
            one.setAccessibleName(self._spoken(one.text()))
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
        if self._scale.use is not ScaleUse.BASIC:
            inner.addWidget(self._every)
            line.addWidget(self._remove)
        line.addStretch(1)
        line.addWidget(self._keep)
        inner.addLayout(line)
        self._keep.clicked.connect(self._emit)
        self._remove.clicked.connect(lambda: self.removed.emit(self._scale))
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
                every=AskRhythm(self._every.value or self._scale.every.value),
            )
        except JournalError as error:
            self.refused.emit(error)
        else:
            self.changed.emit(changed)

    def _spoken(self, words: str) -> str:
        """Several questions may be open at once: each thing says whose it is."""
        return f"{words}: {self._scale.name}"

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setPlaceholderText(name)
        field.setAccessibleName(self._spoken(name))
        field.setToolTip(name)
        return field
