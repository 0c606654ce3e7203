"""A goal in words: what, and why it matters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.domain.goal import Goal
from journal_app.translation import tr
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label

WHAT, WHY = "goal", "goal why"


class GoalForm(QFrame):
    """A new goal, or new words for one."""

    kept = Signal(object, str, str)
    """The goal that is changed or None, its words, why."""
    left = Signal()

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._lines = lines
        self._goal: Goal | None = None
        self._title = label("", "name")
        self._what, self._why = QLineEdit(), QLineEdit()
        self._what.setPlaceholderText(tr("Something you want, small enough to picture"))
        self._what.setAccessibleName(tr("Goal"))
        self._why.setPlaceholderText(tr("What makes it worth it to you"))
        self._why.setAccessibleName(tr("Why it matters"))
        lines.watch(WHAT, self._what)
        lines.watch(WHY, self._why)
        self._keep = button("", "primary")
        self._cancel = button(tr("Cancel"), "quiet")
        buttons = FlowLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._cancel)
        whole = QVBoxLayout(self)
        for widget in (self._title, self._what, self._why):
            whole.addWidget(widget)
        whole.addLayout(buttons)
        self._keep.clicked.connect(self._emit)
        self._what.returnPressed.connect(self._emit)
        self._why.returnPressed.connect(self._emit)
        self._cancel.clicked.connect(self.finish)
        self._show_title()

    def change(self, goal: Goal) -> None:
        """Give a goal other words."""
        self._goal = goal
        self._lines.set(WHAT, goal.text)
        self._lines.set(WHY, goal.why)
        self._show_title()
        self._what.setFocus()

    def finish(self) -> None:
        """What stood here was kept, or is not wanted."""
        self._goal = None
        self._lines.clear(WHAT)
        self._lines.clear(WHY)
        self._show_title()

    def _show_title(self) -> None:
        new = self._goal is None
        self._title.setText(tr("Another goal") if new else tr("In other words"))
        self._keep.setText(tr("A&dd the goal") if new else tr("&Keep"))
        self._keep.setAccessibleName(self._keep.text().replace("&", ""))
        self._cancel.setVisible(not new)

    def _emit(self) -> None:
        self.kept.emit(self._goal, self._what.text(), self._why.text())
