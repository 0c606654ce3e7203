"""Two buttons that move a line up or down its list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button


class Arrows(QWidget):
    """Up and down."""

    moved = Signal(int)

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for icon, by, words in (
            ("up", -1, tr("Move {name} up")),
            ("down", 1, tr("Move {name} down")),
        ):
            arrow = button("", "quiet", icons.icon(icon))
            arrow.setAccessibleName(words.format(name=name))
            arrow.setToolTip(words.format(name=name))
            arrow.clicked.connect(lambda _=False, b=by: self.moved.emit(b))
            line.addWidget(arrow)
