"""One template: its name, and its prompts line by line."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from journal_app.domain.errors import JournalError
from journal_app.domain.template import Template
from journal_app.translation import tr
from journal_app.ui.screens.tracking.arrows import Arrows
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class TemplateRow(QFrame):
    """Opens to be changed."""

    changed = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)
    rearranged = Signal()
    """Fields came that Tab has to lead to."""
    refused = Signal(object)

    def __init__(self, template: Template, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._template = template
        self._offered = QCheckBox(tr("offer it"))
        self._offered.setChecked(not template.hidden)
        self._offered.setAccessibleName(tr("Offer {name}").format(name=template.name))
        self._edit = button(tr("Change"), "quiet", icons.icon("edit", accent=True))
        self._edit.setAccessibleName(tr("Change {name}").format(name=template.name))
        self._arrows = Arrows(template.name, icons)
        self._editor: QFrame | None = None
        head = QHBoxLayout()
        head.addWidget(label(template.name, "name"), 1)
        for widget in (self._offered, self._edit, self._arrows):
            head.addWidget(widget)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 8, 12, 8)
        self._whole.addLayout(head)
        self._whole.addWidget(label("  ·  ".join(template.prompts), "muted"))
        self._offered.toggled.connect(lambda on: self._change(hidden=not on))
        self._edit.clicked.connect(self._toggle_editor)
        self._arrows.moved.connect(lambda by: self.moved.emit(template, by))

    def _toggle_editor(self) -> None:
        if self._editor is None:
            self._editor = self._build_editor()
            self._whole.addWidget(self._editor)
            self.rearranged.emit()
            self._name.setFocus()
        else:
            self._editor.setVisible(self._editor.isHidden())

    def _build_editor(self) -> QFrame:
        self._name = TextField(tr("Name"), spoken=self._spoken(tr("Name")))
        self._name.show_text(self._template.name)
        self._prompts = TextField(
            tr("Prompts, one in each line"),
            lines=5,
            spoken=self._spoken(tr("Prompts, one in each line")),
        )
        self._prompts.show_text("\n".join(self._template.prompts))
        remove = button(tr("Delete this template"), "quiet")
        keep = button(tr("Keep"), "primary")
        for one in (keep, remove):
            one.setAccessibleName(self._spoken(one.text()))
        line = QHBoxLayout()
        line.addWidget(remove)
        line.addStretch(1)
        line.addWidget(keep)
        editor = QFrame()
        inner = QVBoxLayout(editor)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.addWidget(self._name)
        inner.addWidget(self._prompts)
        inner.addLayout(line)
        remove.clicked.connect(lambda: self.removed.emit(self._template))
        keep.clicked.connect(
            lambda: self._change(
                name=self._name.text,
                prompts=tuple(p for line in self._prompts.text.split("\n") if (p := line.strip())),
            )
        )
        return editor

    def _spoken(self, words: str) -> str:
        """Several templates may be open at once: each thing says whose it is."""
        return f"{words}: {self._template.name}"

    def _change(self, **changes: object) -> None:
        try:
            changed = replace(self._template, **changes)  # type: ignore[arg-type]
        except JournalError as error:
            self.refused.emit(error)
        else:
            self.changed.emit(changed)
