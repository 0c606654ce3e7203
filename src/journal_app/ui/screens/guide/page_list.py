"""The pages of the guide by whom they are for, or those that were found."""

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from journal_app.domain.guide import Reader
from journal_app.translation import tr
from journal_app.ui.screens.guide.state import GuideRow
from journal_app.ui.screens.guide.words import reader_words

_AROUND = 10
"""Pixels of a row around its text, as the style sheet has them and one more."""
_ENDLESS = 10_000


class PageList(QListWidget):
    """The arrow keys read a page at once; Enter goes into it."""

    page_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[GuideRow, ...] = ()
        self.setAccessibleName(tr("Pages"))
        self.setProperty("look", "series")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)

    def show_rows(self, rows: tuple[GuideRow, ...], page: str, *, found: bool) -> None:
        """Show these pages, the one that is read chosen; those that were found have no headings."""
        with QSignalBlocker(self):
            if rows != self._rows:
                self._rows = rows
                self._fill(rows, found=found)
            item = self._item_of(page)
            if item is None:
                self.setCurrentRow(-1)
            else:
                self.setCurrentItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row the lines that it needs."""
        super().resizeEvent(event)
        self._fit()

    def walk(self, by: int) -> None:
        """Choose the page before (-1) or after (1)."""
        pages = [self.item(row) for row in range(self.count()) if _id(self.item(row))]
        if not pages:
            return
        chosen = self.currentItem()
        place = pages.index(chosen) + by if chosen in pages else 0
        self.setCurrentItem(pages[min(max(place, 0), len(pages) - 1)])

    @property
    def chosen(self) -> str:
        """The id of the page that is chosen, empty for none."""
        return _id(self.currentItem()) if self.currentRow() >= 0 else ""

    def _fill(self, rows: tuple[GuideRow, ...], *, found: bool) -> None:
        self.clear()
        reader: Reader | None = None
        for row in rows:
            if row.reader is not reader and not found:
                self.addItem(_heading(reader_words(row.reader)))
            reader = row.reader
            self.addItem(_page(row))
        self._fit()

    def _fit(self) -> None:
        """Heights of the rows: the style sheet's padding is none that a list reckons with."""
        width = self.viewport().width() - 2 * _AROUND
        for row in range(self.count()):
            item = self.item(row)
            metrics = QFontMetrics(item.font() if not _id(item) else self.font())
            room = QRect(0, 0, max(width, 1), _ENDLESS)
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(width, text.height() + 2 * _AROUND))

    def _item_of(self, page: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if _id(item) == page), None)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and _id(item):
            self.page_chosen.emit(_id(item))


def _id(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole) or "")


def _heading(text: str) -> QListWidgetItem:
    made = QListWidgetItem(text)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    font = made.font()
    font.setBold(True)
    made.setFont(font)
    return made


def _page(row: GuideRow) -> QListWidgetItem:
    parts = [part for part in (row.title, row.excerpt) if part]
    made = QListWidgetItem("\n".join(parts))
    made.setData(Qt.ItemDataRole.UserRole, row.id)
    said = ", ".join((*parts, reader_words(row.reader)))
    made.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    return made
