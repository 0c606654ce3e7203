"""One series over time: the list, the chart, and what it says."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from journal_app.charts.picture import Picture
from journal_app.charts.plot_area import PlotArea
from journal_app.translation import tr
from journal_app.ui.screens.trends.event_form import EventForm
from journal_app.ui.screens.trends.event_lines import EventLines
from journal_app.ui.screens.trends.over_time.numbers import NumbersModel
from journal_app.ui.screens.trends.over_time.series_list import SeriesList
from journal_app.ui.screens.trends.over_time.state import OverTimeState
from journal_app.ui.screens.trends.over_time.time_choice import TimeChoice
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chart_view import ChartView
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.keys_here import ON_IT, add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page


class OverTimeView(QWidget):
    """One series or two on one time axis, over the time that is asked for."""

    series_chosen = Signal(str)
    beside_chosen = Signal(str)
    window_chosen = Signal(str)
    days_chosen = Signal(object, object)
    """First and last day of a time of one's own."""
    copy_requested = Signal()
    redraw_requested = Signal()
    day_pointed = Signal(object)
    day_opened = Signal(object)
    step_requested = Signal(int)
    event_requested = Signal(object, object, str, object)
    """First day, last day, words, kind."""
    new_normal_requested = Signal()
    rearranged = Signal()
    """Fields came or went."""
    settings_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.chart = ChartView(icons)
        self.numbers = NumbersModel()
        self.list, self.time = SeriesList(icons), TimeChoice()
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: OverTimeState) -> None:
        """Show the list and the words; the picture comes when it is drawn."""
        self.list.show_state(state)
        self.time.show_window(state.window, has_programme=state.has_programme)
        self._words.setText(state.words)
        self._words.setVisible(bool(state.words))
        self._normal.setVisible(state.flag_open)
        self.events.show_events(state.events)
        self.rearranged.emit()
        self._whole.setCurrentIndex(1 if state.empty else 0)

    def show_picture(self, picture: Picture, area: PlotArea, summary: str) -> None:
        """Show the drawn chart."""
        self.chart.show_picture(picture, area, summary)

    def show_day(self, day: int | None, text: str) -> None:
        """Say what stands on the day that is pointed at."""
        self.chart.point_at(day)
        self._readout.setText(
            text
            or tr(
                "Point at a day, or use the arrow keys; Enter opens it. Plus and minus zoom, Ctrl "
                "with an arrow moves the time, T shows the numbers as a table."
            )
        )

    def close_event_form(self) -> None:
        """Put the form for a known event away."""
        self._event.hide()

    def toggle_table(self) -> None:
        """Show the numbers instead of the picture, or the other way round."""
        showing = self._pictures.currentIndex() == 0
        self._pictures.setCurrentIndex(1 if showing else 0)
        said = tr("Show the chart") if showing else tr("Show the &numbers")
        self._table_button.setText(said)
        self._table_button.setAccessibleName(said.replace("&", ""))
        (self._table if showing else self.chart).setFocus()

    def _fit_table(self) -> None:
        """Give the days the room of the longest of the first rows."""
        self._table.resizeColumnToContents(0)

    def _build(self) -> None:
        self.chart.setAccessibleName(tr("The chart"))
        self._words = label("", "")
        self._readout = label("", "muted")
        self._table = QTableView()
        self._table.setModel(self.numbers)
        self._table.setAccessibleName(tr("The numbers of the chart"))
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self.numbers.modelReset.connect(self._fit_table)
        self._table_button = button(tr("Show the &numbers"), "quiet", self._icons.icon("table"))
        self._event_button = button(tr("This is a &known event"), "")
        self._normal = button(tr("This is my new norma&l"), "")
        self._event = EventForm()
        self._event.hide()
        self.events = EventLines()
        self._copy = button(tr("&Copy as picture"), "quiet", self._icons.icon("copy"))
        self._settings = button(tr("Choose my warning signs"), "primary")

    def _lay_out(self) -> None:
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self.chart)
        self._pictures.addWidget(self._table)
        acts = FlowLayout()
        for act in (self._event_button, self._normal, self._table_button, self._copy):
            acts.addWidget(act)
        said = QFrame()
        said.setProperty("look", "notice")
        inner = QVBoxLayout(said)
        inner.setContentsMargins(16, 10, 16, 10)
        inner.addWidget(self._words)
        inner.addLayout(acts)
        page = Page(width=2400)
        right = page.column
        right.setContentsMargins(8, 12, 24, 16)
        right.setSpacing(8)
        right.addWidget(self.time)
        right.addWidget(self._pictures, 1)
        right.addWidget(self._readout)
        right.addWidget(said)
        right.addWidget(self._event)
        right.addWidget(self.events)
        charts = QWidget()
        line = QHBoxLayout(charts)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.list)
        line.addWidget(page, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(charts)
        self._whole.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        text = label(
            tr(
                "Your own lines will be drawn here, against your own usual level. It takes ten "
                "entries over two weeks until your usual is known; the points appear from the "
                "first day on."
            ),
            "words",
        )
        text.setMaximumWidth(560)
        column.addStretch(1)
        column.addWidget(text)
        column.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return page

    def _wire(self) -> None:
        self.list.series_chosen.connect(self.series_chosen)
        self.list.beside_chosen.connect(self.beside_chosen)
        self.time.window_chosen.connect(self.window_chosen)
        self.time.days_chosen.connect(self.days_chosen)
        self.chart.size_changed.connect(self.redraw_requested)
        self.chart.day_pointed.connect(self.day_pointed)
        self.chart.day_opened.connect(lambda day: self.day_opened.emit(date.fromordinal(day)))
        self.chart.step_requested.connect(self.step_requested)
        self._table_button.clicked.connect(self.toggle_table)
        self._event_button.clicked.connect(self._open_event_form)
        self._normal.clicked.connect(self.new_normal_requested)
        self._copy.clicked.connect(self.copy_requested)
        self._event.kept.connect(self.event_requested)
        self._settings.clicked.connect(self.settings_requested)
        copy, on_chart = QKeySequence.StandardKey.Copy, self.chart
        add_keys(on_chart, copy, tr("Copy the chart"), self.copy_requested.emit, ON_IT)
        add_keys(on_chart, "T", tr("Chart or table"), self.toggle_table, ON_IT)

    def _open_event_form(self) -> None:
        today = QDate.currentDate()
        pointed = self.chart.day
        self._event.open(
            date(today.year(), today.month(), today.day())
            if pointed is None
            else date.fromordinal(pointed)
        )
