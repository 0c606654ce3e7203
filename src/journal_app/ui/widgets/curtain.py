"""What stands before the window's content while nobody may see it."""

import shiboken6
from PySide6.QtWidgets import QStackedWidget, QWidget


class Curtain(QStackedWidget):
    """Content, and views drawn before it; whatever goes on behind them stays there."""

    def __init__(self) -> None:
        super().__init__()
        self._content = QWidget()
        self._cursor: QWidget | None = None

    def hang(self, content: QWidget) -> None:
        """Take in what is to be seen when the curtain is open."""
        self._content = content
        self.addWidget(content)

    @property
    def drawn(self) -> bool:
        """Whether the content cannot be seen."""
        return self.currentWidget() is not self._content

    def draw_before(self, view: QWidget) -> None:
        """Show a view and nothing else."""
        if not self.drawn:
            self._cursor = self.window().focusWidget()
        self.addWidget(view)
        self.setCurrentWidget(view)

    def open_one(self) -> None:
        """Go back to the view before this one."""
        self._drop(self.count() - 1)

    def open(self) -> None:
        """Show the content, with the cursor where it was."""
        self.setCurrentWidget(self._content)
        while self.count() > 1:
            self._drop(1)
        if self._cursor is not None and shiboken6.isValid(self._cursor):
            self._cursor.setFocus()

    def _drop(self, place: int) -> None:
        view = self.widget(place)
        assert view is not None
        self.removeWidget(view)
        view.deleteLater()
