"""One time that a questionnaire was filled in; its answers can be opened and closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from journal_app.domain.questionnaire.filled import FilledStatus
from journal_app.translation import tr
from journal_app.ui.screens.questionnaire_results.state import TimeRow
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class TimeCard(QFrame):
    """Day, sums, and what can be done with it."""

    save_requested = Signal()
    remove_requested = Signal()

    def __init__(self, row: TimeRow) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._row = row
        self._build()
        self._lay_out()
        self._wire()

    def _build(self) -> None:
        self._answers = Column(spacing=2)
        self._answers.hide()
        self._read = button(tr("Show the answers"), "quiet")
        self._save = button(tr("Save as a file …"), "quiet")
        self._remove = button(tr("Remove"), "quiet")
        for act in (self._read, self._save, self._remove):
            act.setAccessibleName(f"{act.text()}: {self._row.day}")

    def _lay_out(self) -> None:
        marks = [
            word
            for word, on in (
                (tr("not finished"), self._row.status is FilledStatus.IN_PROGRESS),
                (tr("for my session"), self._row.bring),
                (tr("private"), self._row.private),
            )
            if on
        ]
        acts = FlowLayout()
        for act in (self._read, self._save, self._remove):
            acts.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addWidget(label("  ·  ".join([self._row.day, *marks]), "name"))
        if self._row.sums:
            column.addWidget(label(self._row.sums, "muted"))
        column.addWidget(self._answers)
        column.addLayout(acts)

    def _wire(self) -> None:
        self._read.clicked.connect(self._toggle)
        self._save.clicked.connect(self.save_requested)
        self._remove.clicked.connect(self.remove_requested)

    def _toggle(self) -> None:
        showing = self._answers.isHidden()
        if showing and not self._answers.column.count():
            for question, answer in self._row.answers:
                self._answers.column.addWidget(label(question, "muted"))
                self._answers.column.addWidget(label(answer, "name"))
        self._answers.setVisible(showing)
        said = tr("Hide the answers") if showing else tr("Show the answers")
        self._read.setText(said)
        self._read.setAccessibleName(f"{said}: {self._row.day}")
