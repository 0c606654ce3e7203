"""Calling a person: whom, and how to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from journal_app.domain.tool import CallSomeone
from journal_app.translation import tr
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.screens.help_path.state import SupportLine
from journal_app.ui.widgets.labels import label


class CallExercise(ExerciseWidget):
    """The own people come first; numbers of the country stand beside it anyway."""

    def __init__(self, call: CallSomeone, people: Sequence[SupportLine]) -> None:
        super().__init__()
        self.column.addWidget(label(tr("Whom"), "section"))
        for person in people:
            self.column.addWidget(_card(person))
        if not people:
            self.column.addWidget(
                label(
                    tr(
                        "There is nobody in your plan yet. Who comes to mind first? A friend, "
                        "someone from the group, your sponsor, a brother or sister. The numbers "
                        "on this page take calls from anyone."
                    ),
                    "words",
                )
            )
        self.column.addWidget(label(tr("How to begin"), "section"))
        for opening in call.openings:
            self.column.addWidget(label(opening, "words"))
        self.column.addWidget(
            label(
                tr("Nobody answers? Leave a message and try the next. Ask for what you need."),
                "muted",
            )
        )
        self.column.addStretch(1)


def _card(person: SupportLine) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "card")
    reach = label(person.reach, "number")
    reach.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(16, 10, 16, 10)
    inner.setSpacing(2)
    inner.addWidget(label(person.name, "name"))
    inner.addWidget(reach)
    if person.what_for:
        inner.addWidget(label(person.what_for, "small"))
    frame.setAccessibleName(f"{person.name}: {person.reach}")
    return frame
