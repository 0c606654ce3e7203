"""The chosen file: what it is taken for, how much is in it, and what is asked about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.importing.state import FileFacts, Question
from journal_app.ui.screens.importing.words import format_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.still_box import StillBox
from journal_app.ui.widgets.wrapped_button import WrappedButton


class FilePart(QWidget):
    """What it is can be corrected."""

    form_chosen = Signal(str)
    answered = Signal(object)

    def __init__(self, icons: Icons, formats: tuple[str, ...]) -> None:
        super().__init__()
        self._icons = icons
        self._question: Question | None = None
        self._name = label("", "section")
        self._title = label(tr("What it is"), "name")
        self._form = StillBox()
        self._form.setAccessibleName(self._title.text())
        self._title.setBuddy(self._form)
        self._form.fill([(format_words(form), form) for form in formats], "")
        self._said = label("", "muted")
        self._asked = label("", "words")
        self._answers = Column(spacing=6)
        self._lay_out()
        self._form.activated.connect(lambda _: self.form_chosen.emit(self._form.currentData()))

    def show_file(self, file: FileFacts | None, question: Question | None, *, free: bool) -> None:
        """Show a file; it can be corrected while nothing is being kept."""
        self.setVisible(file is not None)
        if file is not None:
            self._name.setText(file.name)
            self._form.choose(file.form)
            self._said.setText(file.said)
            self._said.setVisible(bool(file.said))
        self._form.setEnabled(free)
        if question != self._question:
            self._question = question
            self._ask(question)

    def focus_first(self) -> None:
        """Put the cursor on the first answer, else on what the file is."""
        first = self._answers.column.itemAt(0)
        widget = None if first is None else first.widget()
        (self._form if widget is None else widget).setFocus()

    def _ask(self, question: Question | None) -> None:
        self._answers.clear()
        self._asked.setVisible(question is not None)
        self._answers.setVisible(question is not None)
        if question is None:
            return
        self._asked.setText(question.text)
        for answer in question.answers:
            lines = ((answer.line, "words"),) if answer.line else ()
            choice = WrappedButton(self._icons, "chevron-right", answer.title, lines)
            choice.clicked.connect(lambda _=False, a=answer.said: self.answered.emit(a))
            self._answers.column.addWidget(choice)

    def _lay_out(self) -> None:
        self._form.setSizeAdjustPolicy(StillBox.SizeAdjustPolicy.AdjustToContents)
        self._asked.setVisible(False)
        self._answers.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._title)
        column.addWidget(self._form, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._said, self._asked, self._answers):
            column.addWidget(widget)
