"""The plan at a glance: every part is one press away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.part_words import phone_words
from journal_app.ui.screens.plan.overview.review_form import ReviewForm
from journal_app.ui.screens.plan.overview.state import OverviewState, Row
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.theme.icons import Icons
from journal_app.ui.unsaved.staying import staying
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.wrapped_button import WrappedButton


class OverviewView(QWidget):
    """Nothing here is measured; what is empty says what it could be."""

    part_requested = Signal(object)
    goals_requested = Signal()
    afterwards_requested = Signal()
    lapse_requested = Signal()
    phone_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._page = Page(width=760)
        self._begin_frame = QFrame()
        self._begin_frame.setProperty("look", "notice")
        self._begin_frame.hide()  # until it is known that there is no plan
        self._begin = button(tr("&Begin"), "primary")
        self._rows = Column(spacing=8)
        self._others = Column(spacing=8)
        self._ledger = Column(spacing=4)
        self.review = ReviewForm()
        self._versions = button(tr("Earlier &versions"), "quiet")
        self._happened = button(tr("It happe&ned"), "quiet", icons.icon("lapse", accent=True))
        self._lay_out()
        self._begin.clicked.connect(lambda: self.part_requested.emit(PlanPart.FIRST))
        self._versions.clicked.connect(lambda: self.part_requested.emit(PlanPart.VERSIONS))
        self._happened.clicked.connect(self.lapse_requested)

    def show_state(self, state: OverviewState) -> None:
        """Show every part."""
        self._begin_frame.setVisible(state.empty)
        with staying(self._page):
            self._rows.clear()
            for row in state.rows:
                self._rows.column.addWidget(self._row(row))
            self._show_others(state)
            self._show_ledger(state)
        self.review.show_last(state.reviewed)
        self._versions.setVisible(state.versions > 0)
        tab_as_laid_out(self)

    def focus_first(self) -> None:
        """Put the cursor on what leads on."""
        if self._begin_frame.isVisibleTo(self):
            self._begin.setFocus()
            return
        rows = self._rows.findChildren(WrappedButton)
        if rows:
            rows[0].show()  # a layout shows what was just built a moment later
            rows[0].setFocus()

    def _row(self, row: Row) -> WrappedButton:
        level = "" if row.begun else "muted"
        made = WrappedButton(self._icons, row.icon, row.title, ((row.said, level),))
        made.clicked.connect(lambda: self.part_requested.emit(row.part))
        return made

    def _show_others(self, state: OverviewState) -> None:
        self._others.clear()
        for icon, title, said, ask, wish in (
            (
                "programme",
                tr("Goals"),
                state.goals,
                tr("What do I want more of? In small steps"),
                self.goals_requested,
            ),
            (
                "practice",
                tr("After the programme"),
                state.afterwards,
                tr("What goes on when it ends"),
                self.afterwards_requested,
            ),
            (
                "share",
                phone_words(),
                "",
                tr("Numbers that call at a tap, steps and cards on pages the size of a phone"),
                self.phone_requested,
            ),
        ):
            made = WrappedButton(
                self._icons, icon, title, ((said or ask, "" if said else "muted"),)
            )
            made.clicked.connect(lambda _=False, w=wish: w.emit())
            self._others.column.addWidget(made)

    def _show_ledger(self, state: OverviewState) -> None:
        self._ledger.clear()
        self._ledger.setVisible(bool(state.ledger))
        if not state.ledger:
            return
        self._ledger.column.addWidget(label(tr("What I have done so far"), "section"))
        counts = QWidget()
        flow = FlowLayout(spacing=24)
        counts.setLayout(flow)
        for count, said in state.ledger:
            flow.addWidget(_count(count, said))
        self._ledger.column.addWidget(counts)
        said = tr(
            "Counted from your first entry on. Nothing sets it back: not a gap, not a hard week, "
            "not a return to use."
        )
        self._ledger.column.addWidget(label(said, "small"))

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._begin_frame)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        said = tr(
            "Five minutes are enough to begin: one sign, one card, one person, one reason. "
            "Everything else can wait, and grow."
        )
        inner.addWidget(label(said, "words"))
        inner.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        column = self._page.column
        for widget in (self._begin_frame, self._rows, self._others, self._ledger):
            column.addWidget(widget)
        column.addWidget(self.review)
        foot = QHBoxLayout()
        foot.addWidget(self._versions)
        foot.addWidget(self._happened)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)


def _count(count: int, said: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(str(count), "heading", wrap=False))
    column.addWidget(label(said, "muted", wrap=False))
    return made
