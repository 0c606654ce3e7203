"""One questionnaire: its sums over time, when it is due, and every time it was filled in."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTableView, QVBoxLayout, QWidget

from journal_app.charts.picture import Picture
from journal_app.charts.plot_area import PlotArea
from journal_app.translation import tr
from journal_app.ui.screens.questionnaire_results.settings_panel import SettingsPanel
from journal_app.ui.screens.questionnaire_results.state import ResultsState
from journal_app.ui.screens.questionnaire_results.sums_model import SumsModel
from journal_app.ui.screens.questionnaire_results.time_card import TimeCard
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chart_view import ChartView
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.keys_here import ON_IT, add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page

_CHART_HEIGHT = 320


class ResultsView(QWidget):
    """A chart that judges nothing, and the answers below it."""

    total_chosen = Signal(str)
    redraw_requested = Signal()
    day_pointed = Signal(object)
    step_requested = Signal(int)
    fill_requested = Signal()
    back_requested = Signal()
    save_requested = Signal(str)
    """The id of a time that it was filled in."""
    remove_requested = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.chart = ChartView(icons)
        self.sums = SumsModel()
        self.settings = SettingsPanel()
        self._build(icons)
        self._lay_out()
        self._wire()

    def show_state(self, state: ResultsState, today: date) -> None:
        """Show everything but the picture, which comes when it is drawn."""
        self._title.setText(state.title)
        self._when.setText(state.when)
        self._totals.setVisible(bool(state.totals))
        self._totals.offer(state.totals)
        self._totals.show_values((state.chosen,))
        self._drawn.setVisible(state.has_sums)
        self.settings.show_plan(state.plan, today)
        self.settings.show_markable(state.markable)
        self._times.clear()
        for row in state.times:
            card = TimeCard(row)
            card.save_requested.connect(lambda i=row.id: self.save_requested.emit(i))
            card.remove_requested.connect(lambda i=row.id: self.remove_requested.emit(i))
            self._times.column.addWidget(card)
        self._none.setVisible(not state.times)
        self._open.setVisible(bool(state.times))

    def show_picture(self, picture: Picture, area: PlotArea, summary: str) -> None:
        """Show the drawn chart."""
        self.chart.show_picture(picture, area, summary)

    def show_day(self, day: int | None, text: str) -> None:
        """Say what stands on the day that is pointed at."""
        self.chart.point_at(day)
        self._readout.setText(
            text or tr("Point at a day, or use the arrow keys. T shows the numbers as a table.")
        )

    def toggle_table(self) -> None:
        """Show the numbers instead of the picture, or the other way round."""
        showing = self._pictures.currentIndex() == 0
        self._pictures.setCurrentIndex(1 if showing else 0)
        said = tr("Show the chart") if showing else tr("Show the &numbers")
        self._table_button.setText(said)
        self._table_button.setAccessibleName(said.replace("&", ""))
        (self._table if showing else self.chart).setFocus()

    def focus_first(self) -> None:
        """Put the cursor on what is done most."""
        self._fill.setFocus()

    def _build(self, icons: Icons) -> None:
        self._page = Page()
        self._title, self._when = label("", "heading"), label("", "muted")
        self._fill = button(tr("&Fill in"), "primary")
        self._back = button(tr("All questionnaires"), "quiet")
        self._totals = Chips("", spoken=tr("Which sum is drawn"))
        self.chart.setAccessibleName(tr("Chart of the sums"))
        self._table = QTableView()
        self._table.setModel(self.sums)
        self._table.setAccessibleName(tr("The numbers of the chart"))
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._readout = label("", "muted")
        self._table_button = button(
            tr("Show the &numbers"), "quiet", icons.icon("table", accent=True)
        )
        self._times = Column()
        self._none = label(
            tr("Not filled in yet. Each time will stand here with its answers."), "muted"
        )
        self._open = label(
            tr(
                "A file that you save is no longer encrypted by your journal: whoever has it can "
                "read it."
            ),
            "small",
        )

    def _lay_out(self) -> None:
        self._pictures = QStackedWidget()
        self._pictures.setFixedHeight(_CHART_HEIGHT)
        self._pictures.addWidget(self.chart)
        self._pictures.addWidget(self._table)
        self._drawn = QFrame()
        inner = QVBoxLayout(self._drawn)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._totals)
        inner.addWidget(self._pictures)
        inner.addWidget(self._readout)
        inner.addWidget(self._table_button, 0, Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.addWidget(self._fill)
        head.addWidget(self._back)
        head.addStretch(1)
        column = self._page.column
        for widget in (self._title, self._when):
            column.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self._drawn)
        column.addWidget(label(tr("Each time"), "section"))
        column.addWidget(self._none)
        column.addWidget(self._times)
        column.addWidget(self._open)
        column.addWidget(label(tr("Settings"), "section"))
        column.addWidget(self.settings)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._totals.value_changed.connect(lambda: self.total_chosen.emit(self._totals.value or ""))
        self.chart.size_changed.connect(self.redraw_requested)
        self.chart.day_pointed.connect(self.day_pointed)
        self.chart.step_requested.connect(self.step_requested)
        self._fill.clicked.connect(self.fill_requested)
        self._back.clicked.connect(self.back_requested)
        self._table_button.clicked.connect(self.toggle_table)
        add_keys(self.chart, "T", tr("Chart or table"), self.toggle_table, ON_IT)
