"""A small window: three presses, or one line."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from journal_app.domain.check_in import CheckIn, CheckInSize, Safety
from journal_app.domain.ids import ScaleId
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.quick_entry.state import QuickEntryState
from journal_app.ui.screen_space import fit
from journal_app.ui.theme.icons import Icons
from journal_app.ui.theme.style import dress
from journal_app.ui.undo_history import UndoHistory
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.footed_page import FootedPage
from journal_app.ui.widgets.notice_bar import NoticeBar
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.text_field import TextField

_WIDEST = 640
STAYS_MS = 6_000
"""How long the window stays after a save, for whoever wants to undo it."""


class QuickEntryView(QWidget):
    """Closing it hides it; what is typed stays a draft."""

    answers_changed = Signal()
    done_requested = Signal()
    """Everything that was asked is answered: save without another press."""
    save_requested = Signal()
    help_requested = Signal(bool)
    """Whether an answer about safety asks for it."""
    journal_requested = Signal()
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.notices = NoticeBar(icons, UndoHistory())
        self._rows: dict[ScaleId, PointRow] = {}
        self._scales: tuple[Scale, ...] = ()
        self._shown = CheckIn(CheckInSize.DEPLETED)
        self._build(icons)
        self._lay_out()
        self._wire()
        dress(self)

    def show_state(self, state: QuickEntryState, *, afresh: bool) -> None:
        """Show the questions; ``afresh`` puts the answers in, otherwise what is typed stays."""
        if afresh:
            self._ask(state)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._save.setEnabled(not state.saving)

    @property
    def answers(self) -> CheckIn:
        """The answers as they stand. Raises JournalError where one cannot be kept."""
        rated = tuple(
            Rating(scale, row.value) for scale, row in self._rows.items() if row.value is not None
        )
        kept = tuple(one for one in self._shown.ratings if one.scale not in self._rows)
        safety = self._safety.value
        return CheckIn(
            size=CheckInSize.DEPLETED,
            ratings=rated + kept,
            safety=None if safety is None else Safety(safety),
            line=self._line.text,
        )

    def bring_up(self) -> None:
        """Show the window in front, with the cursor on the first question."""
        self._stays.stop()
        self.notices.hide()
        self.show()
        self._fit()
        self.raise_()
        self.activateWindow()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor on the first question."""
        first: QWidget = next(iter(self._rows.values()), self._safety)
        first.setFocus()

    def go_soon(self) -> None:
        """Stay for a moment after a save, then leave."""
        self._fit()
        self._stays.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide, and say so: the program goes on."""
        event.ignore()
        self._stays.stop()
        self.hide()
        self.left.emit()

    def _build(self, icons: Icons) -> None:
        self.setWindowTitle("Even Keel")
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._questions = Column()
        self._safety = Chips(tr("Am I safe right now?"), words.safety_words())
        self._line = TextField(tr("One line about it"), tr("You can leave this out"))
        self._problem = ProblemLine()
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._help.setToolTip(tr("F1"))
        self._journal = button(tr("&Open the journal"), "quiet")
        self._save = button(tr("&Save"), "primary")
        self._save.setToolTip(tr("Ctrl+Enter"))
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(STAYS_MS)

    def _lay_out(self) -> None:
        page = self._page = FootedPage(_WIDEST)
        page.set_margins(16, 12)
        page.column.setSpacing(8)
        for part in (self._questions, self._safety, self._line):
            page.column.addWidget(part)
        page.notes.addWidget(self._problem)
        for act in (self._save, self._help, self._journal):
            page.foot.addWidget(act)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(page, 1)

    def _wire(self) -> None:
        self._safety.value_changed.connect(self._hear_safety)
        self._line.value_changed.connect(self.answers_changed)
        self._save.clicked.connect(self.save_requested)
        self._journal.clicked.connect(self.journal_requested)
        self._help.clicked.connect(lambda: self.help_requested.emit(False))
        self._stays.timeout.connect(self.close)
        self.answers_changed.connect(self._stays.stop)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_requested)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self).activated.connect(self.close)

    def _ask(self, state: QuickEntryState) -> None:
        if state.scales != self._scales:
            self._make_rows(state.scales)
        self._shown = state.answers
        for scale, row in self._rows.items():
            row.show_value(state.answers.value(scale))
        safety = state.answers.safety
        self._safety.show_values(() if safety is None else (safety.value,))
        self._line.show_text(state.answers.line)

    def _make_rows(self, scales: tuple[Scale, ...]) -> None:
        self._questions.clear()
        self._scales = scales
        self._rows = {one.id: PointRow(one.name, one.low, one.high) for one in scales}
        for row in self._rows.values():
            row.value_changed.connect(self._hear_answer)
            self._questions.column.addWidget(row)
        tab_as_laid_out(self)

    def _fit(self) -> None:
        """Room for everything that is shown, at any text size, as far as the screen has it."""
        self.ensurePolished()
        layout = self.layout()
        assert layout is not None
        layout.activate()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        wide = max(self.width(), layout.totalSizeHint().width() + bar)
        said = 0 if self.notices.isHidden() else self.notices.sizeHint().height()
        self.resize(wide, max(self.height(), self._page.whole_height(wide) + said))
        fit(self, self.minimumSizeHint())

    def _hear_answer(self) -> None:
        self.answers_changed.emit()
        self._finish()

    def _hear_safety(self) -> None:
        self.answers_changed.emit()
        if self._safety.value in {Safety.UNSURE.value, Safety.NOT_SAFE.value}:
            self.help_requested.emit(True)
        self._finish()

    def _finish(self) -> None:
        rated = all(row.value is not None for row in self._rows.values())
        if rated and self._safety.value is not None:
            self.done_requested.emit()
