"""A year at a glance, one scale at a time."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.trends.year.state import YearState
from journal_app.ui.screens.trends.year.table import YearTable
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page


class YearView(QWidget):
    """Twelve rows of days."""

    scale_chosen = Signal(str)
    turned = Signal(int)
    """So many years onwards."""
    day_opened = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._page = Page(width=2400)
        self._page.column.setContentsMargins(32, 8, 32, 32)
        self._page.column.setSpacing(10)
        self._scale = ChoiceBox()
        self._scale.setAccessibleName(tr("Which scale"))
        self._before = button("", "quiet", icons.icon("chevron-left", accent=True))
        self._before.setAccessibleName(tr("The year before"))
        self._after = button("", "quiet", icons.icon("chevron-right", accent=True))
        self._after.setAccessibleName(tr("The year after"))
        self._year = label("", "section", wrap=False)
        self._summary, self._readout = label("", "muted"), label("", "muted")
        self.table = YearTable(icons.colours)
        self._key = label(
            tr(
                "The fuller the colour, the higher the number. A dashed frame: entered later. A "
                "dot: an entry without this scale. Empty: nothing is known of the day."
            ),
            "muted",
        )
        self._lay_out()
        self._wire()

    def show_state(self, state: YearState) -> None:
        """Show a year."""
        with QSignalBlocker(self._scale):
            self._scale.clear()
            for scale, name in state.scales:
                self._scale.addItem(name, scale)
            self._scale.setCurrentIndex(max(0, self._scale.findData(state.chosen)))
        self._year.setText(str(state.year) if state.year else "")
        self._before.setEnabled(state.before)
        self._after.setEnabled(state.after)
        self._summary.setText(state.summary)
        self.table.show_state(state)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._scale)
        line.addSpacing(16)
        line.addWidget(self._before)
        line.addWidget(self._year)
        line.addWidget(self._after)
        line.addStretch(1)
        column = self._page.column
        column.addLayout(line)
        for widget in (self._summary, self.table, self._readout, self._key):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._scale.currentIndexChanged.connect(
            lambda _: self.scale_chosen.emit(self._scale.currentData() or "")
        )
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self.table.day_opened.connect(self.day_opened)
        self.table.day_changed.connect(self._readout.setText)
