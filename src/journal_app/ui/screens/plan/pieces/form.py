"""The form in which one piece of the plan is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.plan.examples import ExampleList
from journal_app.ui.screens.plan.pieces.fields import Field, FieldSpec, field_of
from journal_app.ui.screens.plan.state import Values
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.keys_here import HERE, add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.text_field import TextField


class PieceForm(QWidget):
    """Enter goes on to the next field, Ctrl+Enter keeps."""

    changed = Signal()
    kept = Signal()
    left = Signal()
    done = Signal()
    """What stood in it was kept, or is not wanted; said by whoever keeps it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._fields: dict[str, Field] = {}
        self._page = Page(width=760)
        self._title = label("", "heading")
        self._said = label("", "muted")
        self._rows = Column(spacing=4)
        self._keep = button(tr("&Keep"), "primary")
        self._keep.setToolTip(tr("Ctrl+Enter"))
        self._cancel = button(tr("Cancel"), "quiet")
        buttons = FlowLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._cancel)
        column = self._page.column
        for widget in (self._title, self._said, self._rows):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._keep.clicked.connect(self.kept)
        self._cancel.clicked.connect(self.left)
        add_keys(self, ("Ctrl+Return", "Ctrl+Enter"), tr("Save"), self.kept.emit, HERE)

    def ask(self, title: str, said: str, fields: tuple[FieldSpec, ...], values: Values) -> None:
        """Show these fields with what stands in them."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._rows.clear()
        self._fields = {}
        for spec in fields:
            self._add(spec, values.get(spec.name, ""))
        tab_as_laid_out(self)
        self._page.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for field in self._fields.values():
            if isinstance(field, QWidget):
                field.setFocus()
            return

    @property
    def values(self) -> Values:
        """What stands in the fields."""
        return {name: field.text for name, field in self._fields.items()}

    def _add(self, spec: FieldSpec, text: str) -> None:
        field = field_of(spec)
        field.show_text(text)
        field.value_changed.connect(self.changed)
        self._fields[spec.name] = field
        self._rows.column.addWidget(field)
        for line in field.findChildren(QLineEdit):
            if isinstance(field, TextField):
                line.returnPressed.connect(self.focusNextChild)
        if spec.examples:
            examples = ExampleList(spec.label, spec.examples, self._icons)
            examples.picked.connect(lambda picked: self._take(spec.name, picked))
            self._rows.column.addWidget(examples)

    def _take(self, name: str, text: str) -> None:
        """An example takes the place of an empty line, or stands below in a text."""
        field = self._fields[name]
        assert isinstance(field, TextField)
        field.take(text)
        field.setFocus()
        self.changed.emit()
