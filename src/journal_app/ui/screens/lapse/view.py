"""Safety, my own plan, one person, and the rest later: one quiet page at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.text import lines_of
from journal_app.translation import tr
from journal_app.ui.safety_words import dangers
from journal_app.ui.screens.lapse.state import LapseState, LapseStep
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import be_strong, button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.wrapped_button import WrappedButton

_WIDTH = 680


class LapseView(QWidget):
    """Nothing is asked, nothing is counted, nothing is kept here."""

    danger_requested = Signal(object)
    """Something of it is so, or somebody is not sure; what to do, in steps."""
    numbers_requested = Signal()
    write_requested = Signal()
    plan_requested = Signal()
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._step = LapseStep.SAFE
        self._pages = [Page(width=_WIDTH) for _ in LapseStep]
        self._bodies = [Column(spacing=10) for _ in LapseStep]
        self._stack = QStackedWidget()
        for page, body in zip(self._pages, self._bodies, strict=True):
            page.column.addWidget(body)
            page.column.addStretch(1)
            self._stack.addWidget(page)
        self._danger = button(tr("&Yes, or I am not sure"), "help")
        self._back = button(tr("Back"), "quiet")
        self._write_now = button(tr("Straight to &writing it down"), "quiet")
        self._on = button("", "primary")
        self._lay_out()
        self._wire()

    def show_state(self, state: LapseState) -> None:
        """Show what the person wrote in advance."""
        for step, fill in (
            (LapseStep.SAFE, self._safe),
            (LapseStep.MY_PLAN, self._my_plan),
            (LapseStep.TELL, self._tell),
            (LapseStep.LATER, self._later),
        ):
            body = self._bodies[step]
            body.clear()
            fill(body, state)

    def show_step(self, step: LapseStep) -> None:
        """Show one page of the way."""
        self._step = step
        self._stack.setCurrentIndex(step)
        self._pages[step].verticalScrollBar().setValue(0)
        said = {
            LapseStep.SAFE: tr("&None of this"),
            LapseStep.MY_PLAN: tr("Go &on"),
            LapseStep.TELL: tr("Go &on"),
            LapseStep.LATER: tr("Enough &for now"),
        }[step]
        be_strong(self._on, step is not LapseStep.SAFE)
        self._on.setText(said)
        self._on.setAccessibleName(said.replace("&", ""))
        self._danger.setVisible(step is LapseStep.SAFE)
        self._write_now.setVisible(step is LapseStep.SAFE)
        self._back.setVisible(step is not LapseStep.SAFE)
        (self._danger if step is LapseStep.SAFE else self._on).setFocus()
        announce(self, self._title(step))

    def _title(self, step: LapseStep) -> str:
        return {
            LapseStep.SAFE: tr("First your body"),
            LapseStep.MY_PLAN: tr("What you wrote for this"),
            LapseStep.TELL: tr("Tell one person"),
            LapseStep.LATER: tr("The rest can wait"),
        }[step]

    def _safe(self, body: Column, _: LapseState) -> None:
        self._head(body, LapseStep.SAFE)
        said = tr("It happened, and you are here. Before anything else: is any of this so?")
        body.column.addWidget(label(said, "words"))
        for danger in dangers():
            row = WrappedButton(self._icons, "help", "", ((danger.sign, "words"),))
            row.clicked.connect(lambda _=False, steps=danger.steps: self._ask_help(steps))
            body.column.addWidget(row)
        after = tr("Each of them is a reason to get help now. You need not be sure.")
        body.column.addWidget(label(after))

    def _my_plan(self, body: Column, state: LapseState) -> None:
        plan = state.plan
        if plan.empty:
            body.column.addWidget(label(tr("The next hour"), "heading"))
            said = tr("Nothing is written in advance yet. This holds for nearly everybody:")
            body.column.addWidget(label(said, "words"))
            for line in self._for_everybody():
                body.column.addWidget(_point(line))
            return
        self._head(body, LapseStep.MY_PLAN)
        said = tr("You wrote this on a calmer day. You knew yourself well then, too.")
        body.column.addWidget(label(said, "muted"))
        for heading, text in (
            (tr("The first hour"), plan.first_hour),
            (tr("The first day"), plan.first_day),
            (tr("What I do not do"), plan.not_do),
        ):
            if lines_of(text):
                body.column.addWidget(_block(heading, lines_of(text)))

    def _tell(self, body: Column, state: LapseState) -> None:
        self._head(body, LapseStep.TELL)
        said = tr("One sentence is enough: “It happened. Can you stay with me for a while?”")
        body.column.addWidget(label(said, "words"))
        if state.on_call.number:
            name = state.on_call.name or tr("My programme, on call")
            body.column.addWidget(_block(name, (state.on_call.number,)))
        for person in state.people:
            lines = tuple(line for line in (person.reach, person.what_for) if line.strip())
            body.column.addWidget(_block(person.name, lines))
        others = lines_of(state.plan.tell)
        if others:
            body.column.addWidget(_block(tr("I also wrote"), others))
        prescribed = tr(
            "If somebody prescribes medicine for you, tell them too. They need to know, and they "
            "have heard it before. A medicine for addiction goes on as it was agreed with them."
        )
        body.column.addWidget(label(prescribed))
        every = button(tr("Show e&very number"), "")
        every.clicked.connect(self.numbers_requested)
        body.column.addWidget(_side_by_side(every))

    def _later(self, body: Column, state: LapseState) -> None:
        self._head(body, LapseStep.LATER)
        said = tr(
            "Looking at what led here helps more than blame. Tomorrow is early enough. When you "
            "are ready, it takes a few lines, and it stays yours."
        )
        body.column.addWidget(label(said, "words"))
        write, plan = button(tr("&Write down what happened")), button(tr("&My plan"))
        write.clicked.connect(self.write_requested)
        plan.clicked.connect(self.plan_requested)
        body.column.addWidget(_side_by_side(write, plan))
        if state.ledger:
            body.column.addWidget(label(tr("What you have done stays"), "section"))
            for count, what in state.ledger:
                body.column.addWidget(label(f"{count}  {what}"))
            nothing = tr("Nothing here goes back to zero. Nothing you wrote is touched.")
            body.column.addWidget(label(nothing, "muted"))

    def _for_everybody(self) -> tuple[str, ...]:
        return (
            tr("Put it down, and go to another place."),
            tr("Be with a person, or on the phone with one."),
            tr("Water, something to eat, warmth."),
            tr("Do not drive. Decide nothing big today."),
            tr("Ask a doctor or a nurse before you stop or take anything else."),
        )

    def _head(self, body: Column, step: LapseStep) -> None:
        body.column.addWidget(label(self._title(step), "heading"))

    def _lay_out(self) -> None:
        acts = QWidget()
        acts.setMaximumWidth(scaled(_WIDTH))
        inner = QVBoxLayout(acts)
        inner.setContentsMargins(32, 8, 32, 12)
        inner.addWidget(_side_by_side(self._danger, self._on, self._back, self._write_now))
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addStretch(1)
        foot.addWidget(acts, 100)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def _wire(self) -> None:
        self._danger.clicked.connect(lambda: self._ask_help(()))
        self._write_now.clicked.connect(self.write_requested)
        self._back.clicked.connect(lambda: self.show_step(LapseStep(self._step - 1)))
        self._on.clicked.connect(self._go_on)

    def _ask_help(self, steps: tuple[str, ...]) -> None:
        self.danger_requested.emit(steps)

    def _go_on(self) -> None:
        if self._step is LapseStep.LATER:
            self.left.emit()
        else:
            self.show_step(LapseStep(self._step + 1))


def _side_by_side(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = FlowLayout()
    row.setLayout(line)
    for widget in widgets:
        line.addWidget(widget)
    return row


def _point(text: str) -> QLabel:
    """A line to read; nothing about it looks as if it could be pressed."""
    return label(f"•  {text}", "words")


def _block(heading: str, lines: tuple[str, ...]) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(4)
    column.addWidget(label(heading, "section"))
    for text in lines:
        column.addWidget(label(text, "words"))
    return frame
