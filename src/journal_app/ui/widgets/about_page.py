"""What the screen is for, what can be done there, and its keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.about_words import About
from journal_app.ui.commands import Command
from journal_app.ui.widgets.command_palette import command_table, fill, within
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled


class AboutPage(QDialog):
    """The cursor begins in the text, so that a screen reader reads it."""

    def __init__(
        self, parent: QWidget, title: str, about: About, commands: Sequence[Command]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About this screen"))
        self.setAccessibleDescription(about.purpose)
        text = QPlainTextEdit(_text(about))
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        text.setTabChangesFocus(True)
        text.setAccessibleName(title)
        table = command_table()
        table.setAccessibleName(tr("Keys"))
        fill(table, commands)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(label(title, "heading"))
        column.addWidget(text, 1)
        column.addWidget(label(tr("Keys"), "section"))
        column.addWidget(table, 1)
        column.addWidget(buttons)
        self.resize(within(parent, scaled(640), scaled(640)))
        text.setFocus()


def _text(about: About) -> str:
    acts = "\n".join(f"• {act}" for act in about.acts)
    return f"{about.purpose}\n\n{acts}"
