"""Every key of the menus on one page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.commands import Command
from journal_app.ui.widgets.command_palette import command_table, fill, within
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled


class KeysPage(QDialog):
    """Made from the commands themselves, so that it is never behind them."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        table = command_table()
        table.setAccessibleName(tr("Keys"))
        fill(table, [one for one in commands if one.keys])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(
            label(
                tr(
                    "Tab and Shift+Tab go from one thing to the next, Enter presses it, Esc goes "
                    "back. A letter that is underlined is pressed with Alt."
                ),
                "muted",
            )
        )
        column.addWidget(table, 1)
        column.addWidget(buttons)
        self.resize(within(parent, scaled(640), scaled(520)))
