"""The questionnaires that are due, as calm lines with a way to each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.questionnaire_words import title_words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.usecases.read_questionnaires import DueForm


class DueForms(QFrame):
    """Nothing at all while nothing is due."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self._lines = Column(spacing=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 10, 8)
        column.addWidget(self._lines)
        self.hide()

    def show_forms(self, forms: tuple[DueForm, ...]) -> None:
        """Show what is due."""
        self._lines.clear()
        for form in forms:
            self._lines.column.addWidget(self._line(form))
        self.setVisible(bool(forms))

    def _line(self, form: DueForm) -> QFrame:
        line, title = QFrame(), title_words(form.title)
        act = button(tr("Open"), "quiet")
        act.setAccessibleName(tr("Open: {title}").format(title=title))
        act.clicked.connect(lambda: self.opened.emit(form.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        said = (
            tr("Questionnaire due: {title}")
            if form.asked
            else tr("{title}: please say which questions are about not being safe")
        )
        row.addWidget(label(said.format(title=title)), 1)
        row.addWidget(act)
        return line
