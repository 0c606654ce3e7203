"""The person's own reasons, one at a time, in large letters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class ReasonsExercise(ExerciseWidget):
    """Where there is none yet, one can be written; it is kept in the plan."""

    reason_written = Signal(str)

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__()
        self._reasons = [*reasons]
        self._at = 0
        self._place, self._text = label("", "muted"), label("", "title")
        self._text.setMinimumHeight(self._text.fontMetrics().lineSpacing() * 5)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._next = button(tr("&Next reason"), "")
        self._new = TextField(
            tr("What is worth it to you?"),
            tr("a person, a morning, something you want back"),
        )
        self._add = button(tr("A&dd this reason"), "")
        self._lay_out()
        self._next.clicked.connect(lambda: self._show(self._at + 1))
        self._add.clicked.connect(self._keep)

    def begin(self) -> None:
        """Show the first one, or ask for one."""
        self._show(0)
        if self._reasons:
            self._next.setFocus()
        else:
            self._new.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._next)
        line.addStretch(1)
        self.column.addWidget(self._place)
        self.column.addWidget(self._text)
        self.column.addLayout(line)
        self.column.addWidget(self._new)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self.column.addLayout(below)
        self.column.addStretch(1)

    def _show(self, place: int) -> None:
        self._next.setVisible(len(self._reasons) > 1)
        self._text.setVisible(bool(self._reasons))
        if not self._reasons:
            self._place.setText(tr("There is no reason in your plan yet. Write one down now."))
            self._text.clear()
            return
        self._at = place % len(self._reasons)
        self._place.setText(
            tr("Reason {n} of {all}").format(n=self._at + 1, all=len(self._reasons))
        )
        self._text.setText(self._reasons[self._at])
        announce(self, self._text.text())

    def _keep(self) -> None:
        reason = self._new.text.strip()
        if not reason:
            self._new.setFocus()
            return
        self._reasons.append(reason)
        self._new.show_text("")
        self._show(len(self._reasons) - 1)
        self.reason_written.emit(reason)
