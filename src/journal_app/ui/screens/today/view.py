"""Today: what can be written down in one press, and what stands there so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.entry_kinds.kinds import OFFERED, SHOWN
from journal_app.ui.screens.today.begin_here import BeginHere
from journal_app.ui.screens.today.coming import ComingUp
from journal_app.ui.screens.today.due_forms import DueForms
from journal_app.ui.screens.today.left_for_later import LeftForLater
from journal_app.ui.screens.today.look_back import LookBackCard
from journal_app.ui.screens.today.programme_lines import ProgrammeLines
from journal_app.ui.screens.today.state import TodayState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import READING_WIDTH, Page
from journal_app.ui.widgets.tile import EntryRow, Tile


class TodayView(QWidget):
    """The screen that opens first."""

    write_requested = Signal(object, object)
    """Kind of entry and size of check-in."""
    entry_opened = Signal(object)
    draft_opened = Signal(object)
    """What was begun, to be gone on with."""
    trends_requested = Signal()
    catch_up_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._page = Page()
        self._day = label("\u00a0", "heading")
        self.begin_here = BeginHere(icons)
        """In the place of everything that can be written, while nothing was."""
        self._offers = Column(spacing=16)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(12)
        self.left_for_later = LeftForLater()
        self._so_far = Column(spacing=16)
        self._signs_frame = QFrame()
        self._signs = label("")
        self._trends = button(tr("Open Trend&s"), "quiet")
        self._catch_up = button(
            tr("Catch up on the last da&ys"), "quiet", icons.icon("table", accent=True)
        )
        self._review = button(
            tr("Look &back at the week, three minutes"),
            "quiet",
            icons.icon("review", accent=True),
        )
        self.due = DueForms()
        self.look_back = LookBackCard()
        self.coming = ComingUp(icons)
        self._unfinished = Column(spacing=6)
        self.programme = ProgrammeLines()
        self._values = label("", "muted")
        self._cards = Column(spacing=8)
        self._quick: QPushButton | None = None
        self._all_tiles: list[QPushButton] = []
        self._side_by_side = 0
        self._later = QWidget()
        """What is read one after the other; it is shown at once, so that nothing moves."""
        self._lay_out()
        self.begin_here.hide()
        self._later.hide()
        self._signs_frame.hide()
        self._catch_up.hide()
        self._review.hide()
        self.begin_here.write_requested.connect(self.write_requested)
        self._trends.clicked.connect(self.trends_requested)
        self._catch_up.clicked.connect(self.catch_up_requested)
        self._review.clicked.connect(
            lambda: self.write_requested.emit(EntryKind.REVIEW, CheckInSize.STANDARD)
        )

    def show_state(self, state: TodayState) -> None:
        """Show the day."""
        self._day.setText(words.long_day(state.day))
        self.begin_here.setVisible(state.nothing_yet)
        for part in (self._offers, self._so_far):
            part.setVisible(not state.nothing_yet)
        self._catch_up.setVisible(state.gaps)
        self._review.setVisible(state.review_due)
        self._unfinished.clear()
        self._unfinished.setVisible(bool(state.unfinished))
        for said, draft in state.unfinished:
            go_on = button(said.replace("&", "&&"), "quiet", self._icons.icon("edit", accent=True))
            go_on.clicked.connect(lambda _=False, d=draft: self.draft_opened.emit(d))
            self._unfinished.column.addWidget(go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self.programme.show_state(state)
        self._values.setText(state.values)
        self._values.setVisible(bool(state.values))
        self._cards.clear()
        for one in state.cards:
            self._cards.column.addWidget(self._entry(one))
        if not state.cards:
            self._cards.column.addWidget(
                label(
                    tr("Nothing yet today. One press above is enough; a gap is fine too."),
                    "muted",
                )
            )

    def show_signs(self, text: str, *, raised: bool) -> None:
        """Show what the warning-sign chart says; nothing where no sign was chosen."""
        self._signs_frame.setVisible(bool(text))
        self._signs_frame.setProperty("look", "warm" if raised else "notice")
        self._signs_frame.style().polish(self._signs_frame)
        self._signs.setText(text)
        self._later.show()

    @property
    def shows_day(self) -> bool:
        """Whether the day is shown, with its entries or without any."""
        return self._cards.column.count() > 0

    def focus_first(self) -> None:
        """Put the cursor on the quickest check-in."""
        if self.begin_here.isVisibleTo(self):
            self.begin_here.first.setFocus()
            self._page.ensureWidgetVisible(self.begin_here.first)
        elif self._quick is not None:
            self._quick.setFocus()

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(self._day)
        self._add_tiles()
        self._offers.column.addWidget(label(tr("Write something down"), "section"))
        self._offers.column.addLayout(self._tiles)
        column.addWidget(self.begin_here)
        column.addWidget(self._offers)
        column.addWidget(self._later)
        column.addStretch(1)
        column = QVBoxLayout(self._later)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._page.column.spacing())
        column.addWidget(self._signs_box())
        column.addWidget(self.look_back)
        column.addWidget(self.coming)
        column.addWidget(self.due)
        column.addWidget(self._unfinished)
        column.addWidget(self._review, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._catch_up, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.programme)
        self._so_far.column.addWidget(label(tr("So far today"), "section"))
        self._so_far.column.addWidget(self._values)
        self._so_far.column.addWidget(self._cards)
        column.addWidget(self._so_far)
        column.addWidget(self.left_for_later)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _signs_box(self) -> QFrame:
        line = QHBoxLayout(self._signs_frame)
        line.setContentsMargins(16, 10, 10, 10)
        line.addWidget(self._signs, 1)
        line.addWidget(self._trends, 0, Qt.AlignmentFlag.AlignTop)
        return self._signs_frame

    def _add_tiles(self) -> None:
        for kind in OFFERED:
            row = SHOWN[kind]
            for said in row.tiles() if row.tiles is not None else ():
                tile = Tile(self._icons, row.icon, said.name, said.hint)
                tile.setParent(self)  # it gets its place when the width is known
                tile.clicked.connect(
                    lambda _=False, k=kind, s=said.size: self.write_requested.emit(k, s)
                )
                self._all_tiles.append(tile)
        self._quick = self._all_tiles[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many tiles side by side as the words have room for, three at most."""
        super().resizeEvent(event)
        widest = max(tile.sizeHint().width() for tile in self._all_tiles)
        room = min(self.width(), scaled(READING_WIDTH)) - 2 * 32
        side_by_side = max(1, min(3, room // (widest + self._tiles.spacing())))
        if side_by_side != self._side_by_side:
            self._side_by_side = side_by_side
            for place, tile in enumerate(self._all_tiles):
                self._tiles.addWidget(tile, place // side_by_side, place % side_by_side)

    def _entry(self, one: EntryCard) -> QPushButton:
        time = "  ·  ".join((*one.badges, one.time))
        row = EntryRow(self._icons, one.icon, (time, one.title, one.summary), one.spoken)
        row.clicked.connect(lambda: self.entry_opened.emit(one.entry.id))
        return row
