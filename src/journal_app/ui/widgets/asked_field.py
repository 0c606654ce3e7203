"""Something that is asked, and right below it what is wrong with the answer."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.field_frame import FieldFrame
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
        typed_in = (self.field.inner if isinstance(self.field, FieldFrame) else None) or self.field
        typed_in.setAccessibleDescription(problem)
        typed_in.setProperty("wrong", "true" if problem else "")
        typed_in.style().polish(typed_in)
        if not problem:
            return
        announce(typed_in, problem)
        if lead:
            typed_in.setFocus()
            if isinstance(typed_in, QLineEdit):
                typed_in.selectAll()
            self._come_into_sight()

    def _come_into_sight(self) -> None:
        """Scroll the page that holds it, so that what is said is seen with the field."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it has its place now
        place = self.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if isinstance(place, QScrollArea):
            place.ensureWidgetVisible(self, 0, 24)
