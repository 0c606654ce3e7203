"""What every step of the first run has: words to read, and the way on right below them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import FirstRunState, Spot
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.footed_page import FootedPage
from journal_app.ui.widgets.labels import label

_WIDTH = 680


class StepPage(FootedPage):
    """The strong button does what the step is for; leaving it for later is never the strong one.

    Enter in a field presses the strong button, and never "Later".
    """

    next_requested = Signal()
    later_requested = Signal()
    back_requested = Signal()

    def __init__(self, title: str, *paragraphs: str) -> None:
        super().__init__(_WIDTH)
        self.next = button("", "primary")
        self.later = button(tr("&Later"), "quiet")
        self.back = button(tr("Back"), "quiet")
        self._problem = label("", "problem")
        self._problem.hide()
        self.column.addWidget(label(title, "title"))
        for paragraph in paragraphs:
            self.column.addWidget(label(paragraph, "words"))
        self.notes.addWidget(self._problem)
        for act in (self.next, self.later, self.back):
            self.foot.addWidget(act)
        self.next.clicked.connect(self.next_requested)
        self.later.clicked.connect(self.later_requested)
        self.back.clicked.connect(self.back_requested)

    def show_state(self, state: FirstRunState) -> None:
        """Show what the step asks, and what stands in the way."""
        for act in (self.next, self.later, self.back):
            act.setEnabled(not state.working)
        said = state.problem if state.spot is Spot.STEP else ""
        if said != self._problem.text():
            self._problem.setText(said)
            self._problem.setVisible(bool(said))
            announce(self._problem, said)

    def begin(self) -> None:
        """Put the cursor where the step begins, with its first line in sight."""
        self.show_from_top()
        self.first.setFocus()
        self.show_widget(self.first)

    @property
    def first(self) -> QWidget:
        """Where the step begins."""
        return self.next

    def say_next(self, words: str) -> None:
        """What the strong button does."""
        self.next.setText(words)
        self.next.setAccessibleName(words.replace("&", ""))
