"""When a questionnaire is due, and which of its questions ask for help."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFrame, QHBoxLayout, QVBoxLayout

from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.translation import tr
from journal_app.ui.questionnaire_words import often_words
from journal_app.ui.screens.questionnaire_results.state import Markable
from journal_app.ui.widgets.check_row import CheckRow
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label


class SettingsPanel(QFrame):
    """Every choice is kept at once."""

    plan_chosen = Signal(object)
    """A ``DuePlan``."""
    marks_chosen = Signal(object)
    """A set of link ids."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._boxes: dict[str, QCheckBox] = {}
        self._build()
        self._lay_out()
        self._wire()

    def show_plan(self, plan: DuePlan, today: date) -> None:
        """Show how often and from when on it is asked for."""
        self._often.show_values((plan.often.value,))
        first = plan.first or today
        with QSignalBlocker(self._first):
            self._first.setDate(QDate(first.year, first.month, first.day))
        dated = plan.often is not Often.NO_DATE
        self._first.setVisible(dated)
        self._from.setVisible(dated)

    def show_markable(self, questions: tuple[Markable, ...]) -> None:
        """Show which questions ask for help; the boxes stay while they are the same."""
        if [question.link_id for question in questions] != list(self._boxes):
            self._marks.clear()
            self._boxes = {question.link_id: self._box(question) for question in questions}
        for question in questions:
            with QSignalBlocker(self._boxes[question.link_id]):
                self._boxes[question.link_id].setChecked(question.marked)

    def _box(self, question: Markable) -> QCheckBox:
        opens = tr("Opens Help now when it is answered above zero")
        row = CheckRow(question.text, description=opens)
        row.toggled.connect(lambda _: self._tell_marks())
        self._marks.column.addWidget(row)
        return row.box

    def _tell_plan(self) -> None:
        day = self._first.date()
        often = Often(self._often.value or Often.NO_DATE.value)
        first = None if often is Often.NO_DATE else date(day.year(), day.month(), day.day())
        self.plan_chosen.emit(DuePlan(often, first))

    def _tell_marks(self) -> None:
        marked = {link_id for link_id, box in self._boxes.items() if box.isChecked()}
        self.marks_chosen.emit(frozenset(marked))

    def _build(self) -> None:
        self._often = Chips(tr("When my clinic asks for it"), often_words())
        self._often.sit_flush()
        self._from = label(tr("From"), "muted", wrap=False)
        self._first = QDateEdit()
        self._first.setCalendarPopup(True)
        self._first.setAccessibleName(tr("The first day it is due"))
        self._marks = Column(spacing=4)

    def _lay_out(self) -> None:
        since = QHBoxLayout()
        since.addWidget(self._from)
        since.addWidget(self._first)
        since.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._often)
        column.addLayout(since)
        column.addWidget(label(tr("Help when I answer above zero"), "name"))
        column.addWidget(
            label(
                tr(
                    "Mark a question about thoughts of suicide or of hurting yourself. When you "
                    "answer it with more than zero, Help now opens at once. The program tells "
                    "no one."
                ),
                "muted",
            )
        )
        column.addWidget(self._marks)

    def _wire(self) -> None:
        self._often.value_changed.connect(self._tell_plan)
        self._first.dateChanged.connect(lambda _: self._tell_plan())
