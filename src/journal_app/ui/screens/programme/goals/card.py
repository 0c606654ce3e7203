"""One goal: why, small steps, and what was practised for it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from journal_app.domain.goal import Goal, GoalStep
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.programme.fields import narrow
from journal_app.ui.screens.programme.goals.state import GoalsState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class GoalCard(QFrame):
    """Nothing here is counted against anything."""

    changed = Signal(object)
    """The goal in its new form."""
    step_added = Signal(object, str)
    words_requested = Signal(object)
    removed = Signal(object)
    entry_opened = Signal(object)

    def __init__(self, goal: Goal, state: GoalsState, lines: TypedLines, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._goal, self._state, self._icons = goal, state, icons
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 12, 12)
        whole.setSpacing(6)
        whole.addWidget(label(goal.text, "section"))
        if goal.why.strip():
            whole.addWidget(label(goal.why, "muted"))
        if goal.reached_on is not None:
            day = words.short_day(goal.reached_on)
            whole.addWidget(label(tr("Reached on {day}.").format(day=day), "muted"))
        self._add_steps(lines)
        self._add_practices()
        self._add_buttons()

    def _add_steps(self, lines: TypedLines) -> None:
        for place, step in enumerate(self._goal.steps):
            self._whole.addLayout(self._step(place, step))
        text = QLineEdit()
        text.setPlaceholderText(tr("A small next step"))
        text.setAccessibleName(tr("Next step for: {goal}").format(goal=self._goal.text))
        lines.watch(step_line(self._goal), text)
        text.returnPressed.connect(lambda: self.step_added.emit(self._goal, text.text()))
        add = button(tr("Add step"), "quiet")
        add.setAccessibleName(tr("Add the step for: {goal}").format(goal=self._goal.text))
        add.clicked.connect(lambda: self.step_added.emit(self._goal, text.text()))
        line = QHBoxLayout()
        line.addWidget(text, 1)
        line.addWidget(add)
        self._whole.addLayout(line)

    def _step(self, place: int, step: GoalStep) -> QHBoxLayout:
        tick = QCheckBox()
        tick.setChecked(step.done_on is not None)
        tick.setAccessibleName(tr("Done: {text}").format(text=step.text))
        tick.toggled.connect(lambda on: self._tell_step(place, on=on))
        remove = button("", "quiet", self._icons.icon("close"))
        remove.setAccessibleName(tr("Remove the step: {text}").format(text=step.text))
        remove.clicked.connect(lambda: self.changed.emit(self._goal.with_step(place, None)))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(tick)
        line.addWidget(label(step.text), 1)
        line.addWidget(remove)
        return line

    def _tell_step(self, place: int, *, on: bool) -> None:
        step = replace(self._goal.steps[place], done_on=self._state.today if on else None)
        self.changed.emit(self._goal.with_step(place, step))

    def _add_practices(self) -> None:
        linked = [one for e in self._goal.practices if (one := self._state.practice(e))]
        if linked:
            self._whole.addWidget(label(tr("Practised for it"), "name"))
        for one in linked:
            opens = button(tr("Open"), "quiet")
            opens.setAccessibleName(tr("Open: {what}").format(what=one.words))
            opens.clicked.connect(lambda _=False, e=one.id: self.entry_opened.emit(e))
            line = QHBoxLayout()
            line.addWidget(label(one.words), 1)
            line.addWidget(opens)
            self._whole.addLayout(line)
        free = [one for one in self._state.practices if one.id not in self._goal.practices]
        if not free:
            return
        pick = ChoiceBox()
        pick.setAccessibleName(tr("Link a practice to: {goal}").format(goal=self._goal.text))
        narrow(pick)
        pick.addItem(tr("Link something you wrote …"), None)
        for one in free:
            pick.addItem(one.words, one.id)
        pick.activated.connect(lambda _: self._link(pick))
        self._whole.addWidget(pick, 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, pick: QComboBox) -> None:
        entry = pick.currentData()
        if entry is not None:
            practices = (*self._goal.practices, entry)
            self.changed.emit(replace(self._goal, practices=practices))

    def _add_buttons(self) -> None:
        reached = self._goal.reached_on is not None
        line = FlowLayout(spacing=4)
        for said, act in (
            (tr("Not reached yet") if reached else tr("Reached"), self._tell_reached),
            (tr("Other words"), lambda: self.words_requested.emit(self._goal)),
            (tr("Remove"), lambda: self.removed.emit(self._goal)),
        ):
            line.addWidget(self._named(said, act))
        self._whole.addLayout(line)

    def _named(self, said: str, act: Callable[[], None]) -> QPushButton:
        made = button(said, "quiet")
        made.setAccessibleName(f"{said}: {self._goal.text}")
        made.clicked.connect(lambda _=False: act())
        return made

    def _tell_reached(self) -> None:
        reached = None if self._goal.reached_on is not None else self._state.today
        self.changed.emit(replace(self._goal, reached_on=reached))


def step_line(goal: Goal) -> str:
    """Under which name the line for a next step is remembered."""
    return f"step {goal.id}"
