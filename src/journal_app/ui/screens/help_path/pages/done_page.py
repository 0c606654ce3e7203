"""What was kept, and where to go from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.help_path.state import HelpPathState
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label


class DonePage(QWidget):
    """Never says that all is well, only what was rated."""

    other_requested = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept, self._next = label("", "heading"), label("", "words")
        self._other = button(tr("&Another tool"), "")
        self._close = button(tr("&Back to where I was"), "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._kept)
        column.addWidget(self._next)
        column.addLayout(buttons)
        column.addStretch(1)
        self._other.clicked.connect(self.other_requested)
        self._close.clicked.connect(self.close_requested)

    def begin(self, state: HelpPathState) -> None:
        """Say what was kept."""
        self._kept.setText(self._kept_words(state))
        self._next.setText(
            tr(
                "It has not become easier yet. That happens. Try another tool, go to where "
                "someone is, or call one of the numbers here."
            )
            if state.hard_still
            else tr("You did something about it. An urge can come back; so can you.")
        )
        (self._other if state.hard_still else self._close).setFocus()

    def _kept_words(self, state: HelpPathState) -> str:
        use, tool = state.use, state.tool
        assert use is not None
        assert tool is not None
        if use.before is None or use.after is None:
            return tr("Saved: {tool}.").format(tool=tool.name)
        return tr("Saved: {tool}, {before} → {after}.").format(
            tool=tool.name, before=use.before, after=use.after
        )
