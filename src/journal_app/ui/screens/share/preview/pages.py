"""Pages of a PDF, below each other, as the preview shows them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.busy_line import BusyLine

_NARROW = 1.6
"""Height by width above which a page is one for a telephone; sheets of paper have 1.3 to 1.42."""
_PHONE_WIDTH = 400


class PageImage(QWidget):
    """One page, as wide as there is room; its picture is unpacked when it is first seen."""

    def __init__(self, png: bytes, icons: Icons) -> None:
        super().__init__()
        self._png = png
        self._image: QImage | None = None
        self._size = _size_of(png)
        self._edge = QColor(icons.colours.rule)

    def fit(self, width: int) -> None:
        """Take this width, that of a telephone where it is as narrow as one; the height follows."""
        if self._size.height() > _NARROW * self._size.width():
            width = min(width, _PHONE_WIDTH)
        height = round(width * self._size.height() / max(1, self._size.width()))
        self.setFixedSize(QSize(width, height))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the page with a thin edge."""
        if self._image is None:
            self._image = QImage.fromData(self._png)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(self._edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _size_of(png: bytes) -> QSize:
    """Width and height as the head of a PNG file says them."""
    width, height = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    return QSize(width, height)


class PreviewPages(QScrollArea):
    """All pages."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._pages: list[PageImage] = []
        self.busy = BusyLine()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The pages as they will be"))
        inner = QWidget()
        inner.setObjectName("page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.busy.setProperty("look", "card")
        self.busy.setContentsMargins(12, 10, 12, 10)
        self.busy.setParent(self)
        self.busy.hide()
        self.busy.installEventFilter(self)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def show_pages(self, pages: list[bytes]) -> None:
        """Show these pages (PNG) in place of the earlier ones; the place in them stays."""
        place = self.verticalScrollBar().value()
        for old in self._pages:
            self._column.removeWidget(old)
            old.deleteLater()
        self._pages = [PageImage(png, self._icons) for png in pages]
        for number, page in enumerate(self._pages):
            page.setAccessibleName(tr("Page {n}").format(n=number + 1))
            self._column.insertWidget(number, page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()
        self._place_busy()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the line that says what is done its place when it comes."""
        if watched is self.busy and event.type() in {QEvent.Type.Show, QEvent.Type.LayoutRequest}:
            self._place_busy()
        return super().eventFilter(watched, event)

    def _place_busy(self) -> None:
        """Over the top of the pages, which do not move for it."""
        width = max(1, self.viewport().width() - 32)
        self.busy.setGeometry(16, 16, width, self.busy.sizeHint().height())
        self.busy.raise_()

    def _fit(self) -> None:
        for page in self._pages:
            page.fit(max(240, min(820, self.viewport().width() - 32)))
