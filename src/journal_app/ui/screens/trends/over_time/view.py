"""One series over time: the list, the chart, and what it says."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from journal_app.analysis.chart_day import State
from journal_app.charts.picture import Picture
from journal_app.charts.plot_area import PlotArea
from journal_app.ui import words
from journal_app.ui.screens.trends.event_form import EventForm
from journal_app.ui.screens.trends.event_lines import EventLines
from journal_app.ui.screens.trends.over_time.numbers import NumbersModel
from journal_app.ui.screens.trends.over_time.state import OverTimeState, SeriesRow, Window
from journal_app.ui.signs_words import state_word
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chart_view import ChartView
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
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
    day_opened = Signal(int)
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
        self._offered: list[tuple[str, str]] = []
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: OverTimeState) -> None:
        """Show the list and the words; the picture comes when it is drawn."""
        self._list.blockSignals(True)
        self._list.clear()
        for row in state.rows:
            self._list.addItem(self._item(row))
            if row.id == state.chosen:
                self._list.setCurrentRow(self._list.count() - 1)
        self._list.blockSignals(False)
        options = [
            (Window.TWO_WEEKS.value, self.tr("2 weeks")),
            (Window.FOUR_WEEKS.value, self.tr("4 weeks")),
            (
                Window.PROGRAMME.value,
                self.tr("Programme") if state.has_programme else self.tr("12 weeks"),
            ),
            (Window.ALL.value, self.tr("All")),
            (Window.CUSTOM.value, self.tr("Own dates")),
        ]
        if options != self._offered:
            self._offered = options
            self._window.offer(options)
        self._window.show_values((state.window.value,))
        self._words.setText(state.words)
        self._words.setVisible(bool(state.words))
        self._normal.setVisible(state.flag_open)
        self.events.show_events(state.events)
        self._dates.setVisible(state.window is Window.CUSTOM)
        self._show_beside(state)
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
            or self.tr(
                "Point at a day, or use the arrow keys; Enter opens it. Plus and minus zoom, Ctrl "
                "with an arrow moves the time, T shows the numbers as a table."
            )
        )

    def show_days(self, first: int, last: int) -> None:
        """Show which days are drawn."""
        for field, day in ((self._first, first), (self._last, last)):
            with QSignalBlocker(field):
                on = date.fromordinal(day)
                field.setDate(QDate(on.year, on.month, on.day))

    def close_event_form(self) -> None:
        """Put the form for a known event away."""
        self._event.hide()

    def toggle_table(self) -> None:
        """Show the numbers instead of the picture, or the other way round."""
        showing = self._pictures.currentIndex() == 0
        self._pictures.setCurrentIndex(1 if showing else 0)
        self._table_button.setText(
            self.tr("Show the chart") if showing else self.tr("Show the &numbers")
        )
        (self._table if showing else self.chart).setFocus()

    def _item(self, row: SeriesRow) -> QListWidgetItem:
        parts = [row.name]
        if row.state is not None:
            parts.append(state_word(row.state))
            if row.level is not None and row.usual is not None:
                parts[-1] = self.tr("{level}, usual {usual}").format(
                    level=words.points(row.level), usual=words.points(row.usual)
                )
                if row.state in {State.NOTICE, State.FLAG}:
                    parts[-1] = f"{state_word(row.state)}: {parts[-1]}"
        item = QListWidgetItem("\n".join(parts))
        item.setData(Qt.ItemDataRole.UserRole, row.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))
        raised = row.state in {State.NOTICE, State.FLAG}
        name = "trigger" if raised else "trends"
        item.setIcon(self._icons.icon(name, warm=raised))
        return item

    def _show_beside(self, state: OverTimeState) -> None:
        with QSignalBlocker(self._beside):
            self._beside.clear()
            self._beside.addItem(self.tr("Nothing beside it"), "")
            for row in state.rows:
                if row.id != state.chosen:
                    self._beside.addItem(self.tr("Beside it: {name}").format(name=row.name), row.id)
            self._beside.setCurrentIndex(max(0, self._beside.findData(state.beside)))

    def _fit_table(self) -> None:
        """Give the days the room of the longest of the first rows."""
        self._table.resizeColumnToContents(0)

    def _tell_days(self) -> None:
        first, last = self._first.date(), self._last.date()
        self.days_chosen.emit(
            date(first.year(), first.month(), first.day()),
            date(last.year(), last.month(), last.day()),
        )

    def _build_choices(self) -> None:
        self._copy = button(self.tr("&Copy as picture"), "quiet", self._icons.icon("copy"))
        self._beside = QComboBox()
        self._beside.setAccessibleName(self.tr("Another line beside it"))
        self._beside.setFixedWidth(self._list.width())
        self._first, self._last = QDateEdit(), QDateEdit()
        for field, name in (
            (self._first, self.tr("First day shown")),
            (self._last, self.tr("Last day shown")),
        ):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setKeyboardTracking(False)
        self._dates = QWidget()
        line = FlowLayout()
        self._dates.setLayout(line)
        for name, field in ((self.tr("from"), self._first), (self.tr("to"), self._last)):
            beside = label(name, wrap=False)
            beside.setMinimumHeight(field.sizeHint().height())
            line.addWidget(beside)
            line.addWidget(field)
        self._dates.hide()

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What to look at"))
        self._list.setProperty("look", "series")
        self._list.setFixedWidth(min(scaled(220), 300))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._window = Chips("", spoken=self.tr("How much time to show"))
        self.chart.setAccessibleName(self.tr("The chart"))
        self._words = label("", "")
        self._readout = label("", "muted")
        self._table = QTableView()
        self._table.setModel(self.numbers)
        self._table.setAccessibleName(self.tr("The numbers of the chart"))
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self.numbers.modelReset.connect(self._fit_table)
        self._table_button = button(
            self.tr("Show the &numbers"), "quiet", self._icons.icon("table")
        )
        self._event_button = button(self.tr("This is a known &event"), "")
        self._normal = button(self.tr("This is my new norma&l"), "")
        self._event = EventForm()
        self._event.hide()
        self.events = EventLines()
        self._build_choices()
        self._settings = button(self.tr("Choose my warning signs"), "primary")

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
        right.addWidget(self._window)
        right.addWidget(self._dates)
        right.addWidget(self._pictures, 1)
        right.addWidget(self._readout)
        right.addWidget(said)
        right.addWidget(self._event)
        right.addWidget(self.events)
        left = QVBoxLayout()
        left.setContentsMargins(16, 16, 0, 16)
        left.addWidget(self._list, 1)
        left.addWidget(self._beside)
        charts = QWidget()
        line = QHBoxLayout(charts)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(left)
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
            self.tr(
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
        self._list.currentItemChanged.connect(self._choose)
        self._window.value_changed.connect(
            lambda: self.window_chosen.emit(self._window.value or Window.PROGRAMME.value)
        )
        self.chart.size_changed.connect(self.redraw_requested)
        self.chart.day_pointed.connect(self.day_pointed)
        self.chart.day_opened.connect(self.day_opened)
        self.chart.step_requested.connect(self.step_requested)
        self._table_button.clicked.connect(self.toggle_table)
        self._event_button.clicked.connect(self._open_event_form)
        self._normal.clicked.connect(self.new_normal_requested)
        self._copy.clicked.connect(self.copy_requested)
        self._beside.currentIndexChanged.connect(
            lambda _: self.beside_chosen.emit(self._beside.currentData() or "")
        )
        for field in (self._first, self._last):
            field.dateChanged.connect(self._tell_days)
        self._event.kept.connect(self.event_requested)
        self._settings.clicked.connect(self.settings_requested)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.chart)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_requested)
        table = QShortcut(QKeySequence("T"), self.chart)
        table.setContext(Qt.ShortcutContext.WidgetShortcut)
        table.activated.connect(self.toggle_table)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.series_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _open_event_form(self) -> None:
        today = QDate.currentDate()
        self._event.open(date(today.year(), today.month(), today.day()))
