"""Something that is asked, and right below it what is wrong with the answer."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.labels import label


class AskedField(QWidget):
    """Says what is wrong where it can be mended, to the eye and to a screen reader."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._problem = label("", "problem")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(self._problem)

    @property
    def problem(self) -> str:
        """What is said to be wrong, or nothing."""
        return self._problem.text()

    def say(self, problem: str, *, lead: bool = True) -> None:
        """Say what is wrong; what is new is announced, and ``lead`` takes the cursor there."""
        if problem == self._problem.text():
            return
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)
        self.field.setProperty("wrong", "true" if problem else "")
        self.field.style().polish(self.field)
        if not problem:
            return
        announce(self.field, problem)
        if lead:
            self.field.setFocus()
            if isinstance(self.field, QLineEdit):
                self.field.selectAll()
