"""Where an import begins: a file is chosen or dropped, and earlier imports are listed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.importing.state import EarlierRow
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, rule


class StartPart(QWidget):
    """Nothing is read before a file is chosen."""

    file_requested = Signal()
    folder_requested = Signal()
    take_back_requested = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._rows: tuple[EarlierRow, ...] | None = None
        self.first = button(tr("&Choose a file…"), "primary")
        self._folder = button(tr("Choose a &folder…"), "")
        self._none = label(tr("Nothing was brought in yet."), "muted")
        self._earlier = Column(spacing=8)
        self._lay_out()
        self.first.clicked.connect(self.file_requested)
        self._folder.clicked.connect(self.folder_requested)

    def show_earlier(self, rows: tuple[EarlierRow, ...]) -> None:
        """Show what was brought in before."""
        if rows == self._rows:
            return
        self._rows = rows
        self._none.setVisible(not rows)
        self._earlier.clear()
        for row in rows:
            self._earlier.column.addWidget(self._row(row))

    def _row(self, row: EarlierRow) -> QWidget:
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setAccessibleName(f"{row.title}. {row.said}")
        back = button(tr("Take it back…"), "quiet", self._icons.icon("undo"))
        back.setAccessibleName(
            tr("Take it back: {what}, {when}").format(what=row.title, when=row.said)
        )
        back.clicked.connect(lambda: self.take_back_requested.emit(row.id))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(row.title, "name"))
        words.addWidget(label(row.said, "muted"))
        line = QHBoxLayout(frame)
        line.setContentsMargins(16, 10, 12, 10)
        line.addLayout(words, 1)
        line.addWidget(back)
        return frame

    def _lay_out(self) -> None:
        acts = FlowLayout()
        acts.addWidget(self.first)
        acts.addWidget(self._folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            label(
                tr(
                    "What you wrote in another program can come along. You see first how it would "
                    "look here, and the whole of it can be taken back."
                )
            )
        )
        column.addWidget(
            label(
                tr(
                    "Daylio, Bearable, Day One, Journey, jrnl, RedNotebook, Loop Habit Tracker, "
                    "Apple Health’s State of Mind, and any table with a column of days: have the "
                    "other program export a file, and choose it here."
                ),
                "muted",
            )
        )
        column.addLayout(acts)
        column.addWidget(label(tr("You can also drop the file on this page."), "muted"))
        column.addWidget(rule())
        column.addWidget(label(tr("Brought in before"), "section"))
        column.addWidget(self._none)
        column.addWidget(self._earlier)
