"""Take everything with you: a format, a place, and how far it is."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.take_out.format_row import FormatRow
from journal_app.ui.screens.take_out.state import Doing, FormatChoice, Left, TakeOutState
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.check_row import CheckRow
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.cursor_place import CursorPlace
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, selectable
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class TakeOutView(QWidget):
    """One page; nothing leaves the journal before a place was chosen."""

    format_chosen = Signal(str)
    bin_chosen = Signal(bool)
    write_requested = Signal()
    seal_requested = Signal()
    show_requested = Signal()
    """Open the folder in which it is."""

    def __init__(self) -> None:
        super().__init__()
        self._page = Page(width=760)
        self._cursor = CursorPlace(self)
        self._rows: dict[str, FormatRow] = {}
        self._came = (Left.NOTHING, "")
        self._sought: QWidget | None = None
        self._group = QButtonGroup(self)
        self._build()
        self._lay_out()
        self._wire()
        self.show_state(TakeOutState())

    def show_state(self, state: TakeOutState) -> None:
        """Show the choice, what is being done, and what came of it."""
        self._cursor.note()
        if tuple(self._rows) != tuple(one.name for one in state.formats):
            self._offer(state.formats)
        if state.chosen in self._rows:
            with QSignalBlocker(self._group):
                self._rows[state.chosen].button.setChecked(True)
        with QSignalBlocker(self._bin.box):
            self._bin.box.setChecked(state.binned)
        busy = state.doing is not Doing.NOTHING
        self._sought = None if busy else self._sought
        for part in (self._formats, self._bin, self._write, self._seal):
            part.setEnabled(not busy)
        self._foot.setVisible(busy)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._show_left(state)
        tab_as_laid_out(self)
        if busy:  # the question for a place had the cursor
            self._cursor.take(self._seal if state.doing is Doing.SEALING else self._write)
        else:
            self._cursor.bring_back()
        self._note_what_came(state)

    def focus_first(self) -> None:
        """Put the cursor on the format that is chosen."""
        chosen = self._group.checkedButton()
        self._cursor.take(chosen if chosen is not None else self._write)

    def _offer(self, formats: tuple[FormatChoice, ...]) -> None:
        self._formats.clear()
        self._rows = {one.name: FormatRow(one) for one in formats}
        for row in self._rows.values():
            self._group.addButton(row.button)
            self._formats.column.addWidget(row)

    def _note_what_came(self, state: TakeOutState) -> None:
        """What came of it is seen without being looked for."""
        came = (state.left, state.problem)
        if came not in {self._came, (Left.NOTHING, "")}:
            self._sought = self._problem if state.problem else self._left
            self._bring_into_sight()
        self._came = came

    def _bring_into_sight(self) -> None:
        """Again as soon as the page has grown by it."""
        if self._sought is not None:
            self._page.ensureWidgetVisible(self._sought)

    def _show_left(self, state: TakeOutState) -> None:
        self._left.setVisible(state.left is not Left.NOTHING)
        self._left_words.setText(
            {
                Left.NOTHING: "",
                Left.WRITTEN: tr("It is written. It is not encrypted, and it is here:"),
                Left.SEALED: tr(
                    "The sealed file was read back, and it is here. Your passphrase of now or "
                    "your 24 words open it in Even Keel:"
                ),
                Left.STOPPED: tr("Stopped. Nothing of it is left."),
            }[state.left]
        )
        self._place.setText(state.place)
        there = state.left in {Left.WRITTEN, Left.SEALED}
        self._place.setVisible(there)
        self._show.setVisible(there)

    def _build(self) -> None:
        self._formats = Column(spacing=8)
        self._bin = CheckRow(
            tr("Also what is in the bin"),
            below=tr("Entries that you moved to the bin and that are not gone for good yet."),
        )
        self._warning = QFrame()
        self._warning.setProperty("look", "notice")
        self._write = button(tr("Choose a place and &write …"), "primary")
        self._seal = button(tr("&Make a sealed file instead …"), "")
        self._foot = QWidget()
        self.busy = BusyLine()
        self._problem = ProblemLine()
        self._left = QFrame()
        self._left.setProperty("look", "card")
        self._left_words = label("")
        self._place = selectable("", "name")
        self._show = button(tr("&Open the folder"), "quiet")

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(
            label(
                tr(
                    "Everything in your journal is yours. Here you can write all of it to files "
                    "that other programs read; your journal stays as it is."
                ),
                "muted",
            )
        )
        column.addWidget(label(tr("For what?"), "section"))
        column.addWidget(self._formats)
        column.addWidget(self._bin)
        column.addWidget(self._warning)
        warned = QVBoxLayout(self._warning)
        warned.setContentsMargins(16, 12, 16, 12)
        warned.addWidget(
            label(
                tr(
                    "These files are not encrypted: whoever finds them can read them, private "
                    "entries too. To keep a copy somewhere else, make a sealed file; only you can "
                    "open it."
                )
            )
        )
        line = FlowLayout()
        line.addWidget(self._write)
        line.addWidget(self._seal)
        column.addLayout(line)
        column.addWidget(self._problem)
        column.addWidget(self._left)
        column.addStretch(1)
        inside = QVBoxLayout(self._left)
        inside.setContentsMargins(16, 12, 16, 12)
        for widget in (self._left_words, self._place):
            inside.addWidget(widget)
        inside.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self._foot)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(32, 8, 32, 12)
        foot.addWidget(self.busy)

    def _wire(self) -> None:
        self._page.verticalScrollBar().rangeChanged.connect(lambda *_: self._bring_into_sight())
        self._group.buttonToggled.connect(self._tell_format)
        self._bin.toggled.connect(self.bin_chosen)
        self._write.clicked.connect(self.write_requested)
        self._seal.clicked.connect(self.seal_requested)
        self._show.clicked.connect(self.show_requested)

    def _tell_format(self, pressed: object, on: bool) -> None:  # noqa: FBT001 - a signal's
        if on:
            chosen = (name for name, row in self._rows.items() if row.button is pressed)
            self.format_chosen.emit(next(chosen))
