"""The screens of the journal in a column; in a narrow window their pictures alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from journal_app.translation import tr

_WIDTH = 176


class Navigation(QScrollArea):
    """Scrolls where the window is lower than it."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self._entries: dict[QPushButton, str] = {}
        self._feet = 0
        self._narrow = self._scrolls = False
        for part in (self, self._inner):
            part.setProperty("look", "nav")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._inner.setAccessibleName(tr("Navigation"))
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self._inner)
        self._column.addStretch(1)
        self._arrange()

    def add(self, entry: QPushButton, *, foot: bool) -> None:
        """Put a screen at the end of the column, or at its foot."""
        self._entries[entry] = entry.text()
        place = self._column.count() if foot else self._column.count() - 1 - self._feet
        self._column.insertWidget(place, entry)
        self._feet += foot
        self._show(entry)

    def be_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a plain setter
        """Show pictures alone, each with its name as a hint, or the names beside them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            for entry in self._entries:
                self._show(entry)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its names."""
        return QSize(self._width(), self._inner.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as its names, and as low as need be."""
        return QSize(self._width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar where it scrolls."""
        super().resizeEvent(event)
        scrolls = self._inner.minimumSizeHint().height() > self.height()
        if scrolls != self._scrolls:
            self._scrolls = scrolls
            self.updateGeometry()

    def _width(self) -> int:
        self._inner.ensurePolished()
        names = self._inner.minimumSizeHint().width()
        bar = self.verticalScrollBar().sizeHint().width() if self._scrolls else 0
        return max(0 if self._narrow else _WIDTH, names) + bar

    def _arrange(self) -> None:
        side, above = (6, 8) if self._narrow else (12, 16)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(0 if self._narrow else 4)

    def _show(self, entry: QPushButton) -> None:
        name = self._entries[entry]
        entry.setText("" if self._narrow else name)
        entry.setToolTip(name.replace("&", "") if self._narrow else "")
