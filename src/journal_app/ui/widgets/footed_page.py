"""A column that is read, and right below it what leads on, which never scrolls away."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.measure import scaled

_LOWEST, _UNBOUNDED = 60, 4000
_LOW, _LOW_TOP = 360, 6
_NARROW, _NARROW_SIDE = 540, 20
"""A page lower or narrower than this keeps its room for the words."""


class _Column(QWidget):
    """Never higher than its words need at its width."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest word."""
        return QSize(super().minimumSizeHint().width(), 0)


class FootedPage(QWidget):
    """Put what is read into ``column``, and the buttons into ``foot``.

    The foot stands directly below the last line. Where the page is low, the column scrolls and the
    foot stays at the lower edge.
    """

    def __init__(self, width: int, *, above: int = 0, below: int = 1) -> None:
        """``width`` is the widest at 100 %; ``above`` and ``below`` share what is left over."""
        super().__init__()
        self._wanted: QWidget | None = None
        self._inner = _Column()
        self._inner.setObjectName("page")
        self.column = QVBoxLayout(self._inner)
        self.column.setSpacing(16)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._below = QWidget()
        foot = QVBoxLayout(self._below)
        foot.setSpacing(8)
        self.notes = QVBoxLayout()
        """What is said above the buttons and must be seen with them."""
        foot.addLayout(self.notes)
        self.foot = FlowLayout()
        foot.addLayout(self.foot)
        self.set_margins(32, 24)
        box = QWidget()
        box.setMaximumWidth(scaled(width))
        both = QVBoxLayout(box)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addStretch(above)
        both.addWidget(self._area)
        both.addWidget(self._below)
        both.addStretch(below)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(box)
        self._box = box
        for part in (self._inner, self._below):
            part.installEventFilter(self)
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, _most: self._keep_in_sight())
        bar.actionTriggered.connect(self._let_go)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def set_margins(self, side: int, top: int) -> None:
        """The room around both parts."""
        self._side, self._top = side, top
        self._set_margins(side, top)

    def _set_margins(self, side: int, top: int) -> None:
        self.column.setContentsMargins(side, top, side, 8)
        layout = self._below.layout()
        assert layout is not None
        layout.setContentsMargins(side, 8, side, 16)

    def show_from_top(self) -> None:
        """Show the beginning of what is read."""
        self._wanted = None
        self._area.verticalScrollBar().setValue(0)

    def show_widget(self, widget: QWidget) -> None:
        """Keep something of the column in sight until somebody scrolls."""
        self._wanted = widget
        self._arrange()

    def _follow(self, _before: QWidget | None, focus: QWidget | None) -> None:
        """What takes the cursor comes into sight, also where no key led to it."""
        if focus is not None and self._inner.isAncestorOf(focus):
            self.show_widget(focus)

    def _let_go(self) -> None:
        self._wanted = None

    def _keep_in_sight(self) -> None:
        wanted = self._wanted
        if wanted is not None and shiboken6.isValid(wanted) and self._inner.isAncestorOf(wanted):
            self._area.ensureWidgetVisible(wanted, 0, 24)

    def whole_height(self, width: int) -> int:
        """What both parts need at a width, without scrolling."""
        self.resize(width, _UNBOUNDED)
        for _ in range(2):  # what wraps only where it is narrow finds its room in the first turn
            self._arrange()
            for part in (self, self._box):
                layout = part.layout()
                assert layout is not None
                layout.activate()
        return self._needs(self._inner, width) + self._needs(self._below, width)

    def sizeHint(self) -> QSize:
        """All of it."""
        inner, below = self._inner.sizeHint(), self._below.sizeHint()
        return QSize(max(inner.width(), below.width()), inner.height() + below.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest word; the column scrolls."""
        wide = max(self._inner.minimumSizeHint().width(), self._below.minimumSizeHint().width())
        return QSize(wide, _LOWEST + self._below.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between both."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what either part needs."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        low, narrow = self.height() < scaled(_LOW), self.width() < scaled(_NARROW)
        self._set_margins(
            min(self._side, _NARROW_SIDE) if narrow else self._side,
            min(self._top, _LOW_TOP) if low else self._top,
        )
        width = min(self.width(), self._box.maximumWidth())
        side = (self.width() - width) // 2
        self._whole.setContentsMargins(side, 0, side, 0)
        foot = self._needs(self._below, width)
        room = max(_LOWEST, self.height() - foot)
        self._below.setFixedHeight(foot)
        needed, bar = self._needs(self._inner, width), Qt.ScrollBarPolicy
        # with a bar the words wrap sooner, need more, and keep the bar that nothing else needs
        self._area.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if needed <= room else bar.ScrollBarAsNeeded
        )
        self._area.setFixedHeight(min(room, needed))
        self._keep_in_sight()

    def _needs(self, part: QWidget, width: int) -> int:
        layout = part.layout()
        assert layout is not None
        layout.activate()
        return (
            layout.totalHeightForWidth(width)
            if layout.hasHeightForWidth()
            else (layout.totalSizeHint().height())
        )
