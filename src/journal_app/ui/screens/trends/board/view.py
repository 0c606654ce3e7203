"""The board: one message, every warning sign against one's own usual, how soon to speak."""

from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.preferences import Sensitivity
from journal_app.translation import tr
from journal_app.ui.screens.trends.board.sign_row import SignButton
from journal_app.ui.screens.trends.board.state import BoardState
from journal_app.ui.screens.trends.event_form import EventForm
from journal_app.ui.screens.trends.event_lines import EventLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page

_SHARE, _WIDEST = 0.44, 400
_SETTLE_MS = 90


class BoardView(QWidget):
    """Every own sign and the overall level."""

    series_opened = Signal(str)
    event_requested = Signal(object, object, str, object)
    new_normal_requested = Signal()
    sensitivity_chosen = Signal(object)
    signs_requested = Signal()
    guide_requested = Signal()
    redraw_requested = Signal()
    rearranged = Signal()
    """Rows came or went."""
    plan_requested = Signal(object)
    """The series that are raised."""

    def __init__(self) -> None:
        super().__init__()
        self._state = BoardState()
        self._plan = button(tr("&Open my plan"), "primary")
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: BoardState) -> None:
        """Show the words; the strips come when they are drawn."""
        self._state = state
        self._message.setText(state.message)
        self._show_cards(state.cards)
        self._frame.setProperty("look", "warm" if state.raised else "notice")
        self._frame.style().polish(self._frame)
        for act in (self._event_button, self._normal, self._plan):
            act.setVisible(bool(state.flags))
        self._none.setVisible(not state.rows)
        self._choose.setVisible(not state.rows)
        self._guide.setVisible(not state.rows)
        self._frame.setVisible(bool(state.rows))
        self._key.setVisible(bool(state.rows))
        self._apart.setText(state.apart)
        self._apart.setVisible(bool(state.apart))
        self._sensitivity.setVisible(bool(state.rows))
        self._sensitivity.show_values((state.sensitivity.value,))
        self._past_title.setVisible(bool(state.past))
        self._past.clear()
        for text in state.past:
            self._past.column.addWidget(label(text, "muted"))
        self.events.show_events(state.events)
        self._events_title.setVisible(bool(state.events))
        self._show_rows()

    def rows(self) -> list[SignButton]:
        """The rows as they stand."""
        layout = self._rows.column
        found = (layout.itemAt(n) for n in range(layout.count()))
        return [w for item in found if isinstance(w := item and item.widget(), SignButton)]

    def close_event_form(self) -> None:
        """Put the form for a known event away."""
        self._event.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the strips another width once it has settled."""
        super().resizeEvent(event)
        self._settle.start()

    def _show_cards(self, cards: tuple[str, ...]) -> None:
        self._cards.clear()
        self._cards.setVisible(bool(cards))
        if cards:
            self._cards.column.addWidget(label(tr("Your own plan for this"), "muted"))
        for text in cards:
            self._cards.column.addWidget(label(text, "name"))

    def _show_rows(self) -> None:
        focused = next((row.row.id for row in self.rows() if row.hasFocus()), None)
        self._rows.clear()
        for row in self._state.rows:
            line = SignButton(row, self._strip_width())
            line.clicked.connect(lambda _=False, series=row.id: self.series_opened.emit(series))
            self._rows.column.addWidget(line)
            if row.id == focused:
                line.setFocus()
        self.rearranged.emit()

    def _strip_width(self) -> int:
        return min(_WIDEST, max(120, round(self.width() * _SHARE)))

    def _resized(self) -> None:
        rows = self.rows()
        if rows and rows[0].strip_size[0] != self._strip_width():
            self._show_rows()
            self.redraw_requested.emit()

    def _build(self) -> None:
        self._page = Page()
        self._page.column.setContentsMargins(32, 8, 32, 32)
        self._message = label("")
        self._cards = Column(spacing=4)
        self._cards.hide()
        self._event_button = button(tr("This is a &known event"), "")
        self._normal = button(tr("This is my new norma&l"), "")
        self._event = EventForm()
        self._event.hide()
        self._none = label(
            tr(
                "Choose a few warning signs of your own, things that you or others can notice. "
                "Once a sign is rated on ten days, and from day 15 on, it is held here against "
                "your own usual level."
            ),
            "words",
        )
        self._choose = button(tr("Choose my warning signs"), "primary")
        self._guide = button(tr("How this works"), "quiet")
        self._key = label(
            tr(
                "The last 12 weeks. Dots are days, hollow where entered later; a gap is a gap. The "
                "line is the recent level, the band your usual. One very unusual day counts less "
                "for a flag than it shows in the line. Press a sign to see it over time."
            ),
            "muted",
        )
        self._apart = label("", "muted")
        self._rows = Column(spacing=6)
        self._past_title = label(tr("Flags before"), "section")
        self._past = Column(spacing=2)
        self.events = EventLines()
        self._events_title = label(tr("Days you have explained"), "section")
        self._sensitivity = Chips(
            tr("How early the warning signs speak up"),
            [
                (Sensitivity.EARLIER.value, tr("Earlier, with more chance flags")),
                (Sensitivity.STANDARD.value, tr("Standard")),
                (Sensitivity.FEWER.value, tr("Later, with fewer flags")),
            ],
        )
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)

    def _lay_out(self) -> None:
        self._frame = QFrame()
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(16, 10, 16, 10)
        inner.addWidget(self._message)
        inner.addWidget(self._cards)
        acts = FlowLayout()
        for act in (self._plan, self._event_button, self._normal):
            acts.addWidget(act)
        inner.addLayout(acts)
        column = self._page.column
        column.setSpacing(10)
        above: tuple[QWidget, ...] = (self._none, self._frame, self._event, self._key, self._rows)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self._apart)
        begin = FlowLayout()
        begin.addWidget(self._choose)
        begin.addWidget(self._guide)
        column.addLayout(begin)
        below: tuple[QWidget, ...] = (
            self._sensitivity,
            self._past_title,
            self._past,
            self._events_title,
            self.events,
        )
        for widget in below:
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._plan.clicked.connect(self._ask_plan)
        self._event_button.clicked.connect(self._open_event_form)
        self._normal.clicked.connect(self.new_normal_requested)
        self._event.kept.connect(self.event_requested)
        self._choose.clicked.connect(self.signs_requested)
        self._guide.clicked.connect(self.guide_requested)
        self._sensitivity.value_changed.connect(self._tell)
        self._settle.timeout.connect(self._resized)

    def _ask_plan(self) -> None:
        self.plan_requested.emit(tuple(row.id for row in self._state.rows if row.raised))

    def _open_event_form(self) -> None:
        today = QDate.currentDate()
        self._event.open(date(today.year(), today.month(), today.day()))

    def _tell(self) -> None:
        chosen = Sensitivity(self._sensitivity.value or self._state.sensitivity.value)
        self._sensitivity.show_values((chosen.value,))
        if chosen is not self._state.sensitivity:
            self.sensitivity_chosen.emit(chosen)
