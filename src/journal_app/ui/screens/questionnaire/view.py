"""A questionnaire to fill in: one question at a time, or all of them below each other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.keyboard import ENTER_GOES_ON
from journal_app.ui.questionnaire_words import title_words
from journal_app.ui.screens.questionnaire.question_box import QuestionBox
from journal_app.ui.screens.questionnaire.state import FillState, Line, NumberedQuestion, place_of
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.keys_here import HERE, add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.tab_order import tab_as_laid_out

_ONE, _ALL = "one", "all"
_BRING, _PRIVATE = "bring", "private"


class FillView(QWidget):
    """Questions, how far one is, and one save."""

    answered = Signal(str, object)
    """Link id and the answers picked."""
    typed = Signal(str, str)
    """Link id and what stands in its field."""
    settled = Signal()
    """What is typed beside options is written for now."""
    moved = Signal(str)
    """The link id of the question that is shown now."""
    layout_chosen = Signal(bool)
    """Whether one question is shown at a time."""
    marks_changed = Signal(bool, bool)
    """Bring to the session, keep private."""
    save_requested = Signal()
    unfinished_requested = Signal()
    leave_requested = Signal()
    discard_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(ENTER_GOES_ON, True)
        self._boxes: dict[str, QuestionBox] = {}
        self._shown: tuple[object, ...] = ()
        self._state: FillState | None = None
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: FillState) -> None:
        """Show what is asked and what is answered; what is being typed stays as it is."""
        if self._state is not None and state.form is not self._state.form:
            self._forget()
        self._state = state
        self._title.setText(title_words(state.form.title))
        self._layout.show_values((_ONE if state.one_by_one else _ALL,))
        self._layout.setVisible(state.fits_a_page)
        self._marks.show_values(
            name
            for name, on in (
                (_BRING, state.begun.marks.bring),
                (_PRIVATE, state.begun.marks.private),
            )
            if on
        )
        self._draft.setVisible(state.from_draft)
        self._discard.setVisible(state.from_draft)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._unfinished.setVisible(state.unfinished)
        self._place_questions(state)
        for question in self._visible(state):
            link_id = question.item.link_id
            box = self._boxes[link_id]
            box.show_place(question)
            box.show_answer(
                state.begun.answers.get(link_id, ()), state.begun.typed.get(link_id, "")
            )
        self._show_progress(state)

    def focus_question(self) -> None:
        """Put the cursor into the question that the person stands at."""
        if self._state is None or not self._state.sheet.questions:
            return
        sheet = self._state.sheet
        question = sheet.questions[place_of(sheet, self._state.begun.at)]
        box = self._boxes[question.item.link_id]
        box.focus_first()
        self._page.ensureWidgetVisible(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next question."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(1)
        else:
            super().keyPressEvent(event)

    def _visible(self, state: FillState) -> tuple[NumberedQuestion, ...]:
        questions = state.sheet.questions
        if not state.one_by_one or not questions:
            return questions
        return (questions[place_of(state.sheet, state.begun.at)],)

    def _place_questions(self, state: FillState) -> None:
        """Put the questions that are shown below each other, unless they stand there already."""
        visible = self._visible(state)
        shown = (state.one_by_one, *((q.item.link_id, q.lines) for q in visible))
        if shown == self._shown:
            return
        self._shown = shown
        if not _has_cursor(self._list):
            self._list.hide()  # to be shown once, and not again for every question
        staying = {question.item.link_id for question in visible}
        while (item := self._questions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and not isinstance(widget, QuestionBox):
                widget.hide()
                widget.deleteLater()
        for link_id, box in self._boxes.items():
            if link_id not in staying:
                box.hide()
        for question in visible:
            self._place(question, alone=state.one_by_one)
        last = bool(visible) and visible[-1].number == visible[-1].of
        for line in state.sheet.closing if last else ():
            self._say_line(line, "section")
        self._list.show()
        tab_as_laid_out(self)

    def _place(self, question: NumberedQuestion, *, alone: bool) -> None:
        heading = "name" if alone else "section"
        for line in question.lines_alone if alone else question.lines:
            self._say_line(line, heading)
        link_id = question.item.link_id
        if link_id not in self._boxes:
            self._boxes[link_id] = self._new_box(question)
        self._questions.addWidget(self._boxes[link_id])
        if self._boxes[link_id].isHidden():
            self._boxes[link_id].show()

    def _say_line(self, line: Line, heading: str) -> None:
        """A text between questions; a question for paper reads like every question."""
        level = heading if line.heading else "words" if line.paper else "muted"
        made = label(line.text, level)
        self._questions.addWidget(made)
        made.show()

    def _new_box(self, question: NumberedQuestion) -> QuestionBox:
        link_id = question.item.link_id
        box = QuestionBox(question)
        box.answered.connect(lambda answers: self.answered.emit(link_id, answers))
        box.typed.connect(lambda text: self.typed.emit(link_id, text))
        box.settled.connect(self.settled)
        return box

    def _forget(self) -> None:
        """Let go of the questions of another questionnaire."""
        self._shown = ()
        for box in self._boxes.values():
            self._questions.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}

    def _show_progress(self, state: FillState) -> None:
        questions = state.sheet.questions
        done = sum(bool(state.begun.answers.get(q.item.link_id)) for q in questions)
        place = place_of(state.sheet, state.begun.at)
        if state.one_by_one and questions:
            said = tr("{n} of {all} · {done} answered").format(
                n=place + 1, all=len(questions), done=done
            )
        else:
            said = tr("{done} of {all} answered").format(done=done, all=len(questions))
        self._progress.setText(said)
        last = not state.one_by_one or place + 1 >= len(questions)
        for widget, visible in (
            (self._previous, state.one_by_one),
            (self._next, not last),
            (self._save, last),
        ):
            widget.setVisible(visible)
        self._previous.setEnabled(place > 0)
        self._save.setEnabled(not state.saving)
        self._marks.setVisible(last)

    def _go(self, steps: int) -> None:
        """Go on from the question that has the cursor, or that is shown."""
        if self._state is None:
            return
        here = next(
            (name for name, box in self._boxes.items() if _has_cursor(box)),
            self._state.begun.at,
        )
        self._go_from(here, steps)

    def _go_from(self, link_id: str, steps: int) -> None:
        assert self._state is not None
        sheet = self._state.sheet
        place = place_of(sheet, link_id) + steps
        if place >= len(sheet.questions):
            self._save.setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= 0:
            question = sheet.questions[place]
            self.moved.emit(question.item.link_id)
            self.focus_question()
            if self._state.one_by_one:
                announce(self, tr("{n} of {all}").format(n=question.number, all=question.of))

    def _build(self) -> None:
        self._page = Page(width=760)
        self._title = label("", "heading")
        self._layout = Chips(
            "",
            [(_ONE, tr("One at a time")), (_ALL, tr("All on one page"))],
            spoken=tr("How the questions are shown"),
        )
        self._layout.sit_flush()
        self._progress = label("", "muted", wrap=False)
        self._draft = label(
            tr("This is what you had answered before. It was not saved yet."), "muted"
        )
        self._marks = Chips(
            "",
            [(_BRING, tr("Bring to my session")), (_PRIVATE, tr("Private"))],
            many=True,
            spoken=tr("Marks"),
        )
        self._marks.sit_flush()
        self._problem = ProblemLine()
        self._discard = button(tr("Throw this draft away"), "quiet")
        self._leave = button(tr("Leave for now"), "quiet")
        self._previous = button(tr("Pre&vious"), "")
        self._next = button(tr("&Next"), "primary")
        self._save = button(tr("&Save"), "primary")
        self._save.setToolTip(tr("Ctrl+Enter"))
        self._unfinished = button(tr("Save as not &finished"), "")

    def _lay_out(self) -> None:
        self._list = QWidget()
        self._questions = QVBoxLayout(self._list)
        self._questions.setContentsMargins(0, 0, 0, 0)
        self._questions.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(self._layout, 1)
        head.addWidget(self._progress)
        column = self._page.column
        column.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self._draft)
        column.addWidget(self._list)
        column.addWidget(self._marks)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 12)
        foot.setSpacing(8)
        foot.addWidget(self._leave)
        foot.addWidget(self._discard)
        foot.addStretch(1)
        for widget in (self._unfinished, self._previous, self._next, self._save):
            foot.addWidget(widget)
        said = QHBoxLayout()
        said.setContentsMargins(32, 0, 32, 0)
        said.addWidget(self._problem)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addLayout(said)
        whole.addLayout(foot)

    def _wire(self) -> None:
        self._layout.value_changed.connect(self._choose_layout)
        self._marks.value_changed.connect(
            lambda: self.marks_changed.emit(
                _BRING in self._marks.values, _PRIVATE in self._marks.values
            )
        )
        self._previous.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        self._save.clicked.connect(self.save_requested)
        self._unfinished.clicked.connect(self.unfinished_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._discard.clicked.connect(self.discard_requested)
        add_keys(self, ("Ctrl+Return", "Ctrl+Enter"), tr("Save"), self.save_requested.emit)
        add_keys(self, "PgUp", tr("The part before"), lambda: self._go(-1), HERE)
        add_keys(self, "PgDown", tr("The next part"), lambda: self._go(1), HERE)
        leave = QKeySequence.StandardKey.Cancel
        add_keys(self, leave, tr("Leave; what you wrote is kept"), self.leave_requested.emit)

    def _choose_layout(self) -> None:
        if self._state is not None:
            self.layout_chosen.emit(self._layout.value != _ALL)


def _has_cursor(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
