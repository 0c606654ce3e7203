"""The questionnaires of the clinic: when they are due, and what they came to last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.questionnaires.state import FormRow, QuestionnairesState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page


class QuestionnairesView(QWidget):
    """A card for each."""

    add_requested = Signal()
    fill_requested = Signal(str)
    results_requested = Signal(str)
    remove_requested = Signal(str)
    restore_requested = Signal(str)
    guide_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._page = Page(width=820)
        self._build(icons)
        self._lay_out()
        self._add.clicked.connect(self.add_requested)
        self._guide.clicked.connect(self.guide_requested)

    def show_state(self, state: QuestionnairesState) -> None:
        """Show every questionnaire."""
        self._empty.setVisible(not state.rows)
        self._guide.setVisible(not state.rows)
        self._cards.clear()
        for row in state.rows:
            self._cards.column.addWidget(self._card(row))
        self._removed_title.setVisible(bool(state.removed))
        self._removed.setVisible(bool(state.removed))
        self._removed.clear()
        for row in state.removed:
            self._removed.column.addWidget(self._removed_row(row))

    def focus_first(self) -> None:
        """Put the cursor where the next questionnaire comes in."""
        self._add.setFocus()

    def _card(self, row: FormRow) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setAccessibleName(f"{row.title}: {row.when}. {row.last}")
        acts = FlowLayout()
        fill = tr("Go on") if row.begun else tr("Fill in")
        for said, look, wish in (
            (fill, "primary" if row.due or row.begun else "", self.fill_requested),
            (tr("Results and settings"), "", self.results_requested),
            (tr("Remove"), "quiet", self.remove_requested),
        ):
            act = button(said, look)
            act.setAccessibleName(f"{said}: {row.title}")
            act.clicked.connect(lambda _=False, s=wish, i=row.id: s.emit(i))
            acts.addWidget(act)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(label(row.title, "section"))
        column.addWidget(label(row.when, "name" if row.due else "muted"))
        column.addWidget(label(row.last, "muted"))
        column.addLayout(acts)
        return frame

    def _removed_row(self, row: FormRow) -> QWidget:
        line = QWidget()
        back = button(tr("Bring back"), "quiet")
        back.setAccessibleName(tr("Bring back: {title}").format(title=row.title))
        back.clicked.connect(lambda: self.restore_requested.emit(row.id))
        row_of = QHBoxLayout(line)
        row_of.setContentsMargins(0, 0, 0, 0)
        row_of.addWidget(label(row.title, "muted"), 1)
        row_of.addWidget(back)
        return line

    def _build(self, icons: Icons) -> None:
        self._intro = label(
            tr(
                "Your clinic may give you a questionnaire as a file. You fill it in here; the "
                "answers stay in your encrypted journal until you hand them over yourself."
            ),
            "muted",
        )
        self._empty = label(
            tr(
                "No questionnaire yet. Your clinic can give you one as a file. "
                "None comes with this program."
            ),
            "words",
        )
        self._add = button(tr("&Add from a file …"), "", icons.icon("share"))
        self._guide = button(tr("How this works"), "quiet")
        self._cards, self._removed = Column(spacing=12), Column(spacing=2)
        self._removed_title = label(tr("Removed in the last 30 days"), "section")

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(self._intro)
        column.addWidget(self._empty)
        column.addWidget(self._cards)
        begin = FlowLayout()
        begin.addWidget(self._add)
        begin.addWidget(self._guide)
        column.addLayout(begin)
        column.addWidget(self._removed_title)
        column.addWidget(self._removed)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
