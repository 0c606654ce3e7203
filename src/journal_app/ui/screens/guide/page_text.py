"""One page of the guide to be read: Markdown in the letters and colours of the program."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from journal_app.domain.guide import PICTURE, GuidePage
from journal_app.domain.search import SearchQuery
from journal_app.ui.hits import hits
from journal_app.ui.screens.guide.page_look import CAPTION, dress, images
from journal_app.ui.screens.guide.words import reader_words
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.measure import scaled

_WIDTH, _EDGE = 620, 24


class PageText(QTextBrowser):
    """Opens nothing itself: a link is told, and pictures come from the guide's own folder."""

    page_requested = Signal(str)

    def __init__(self, colours: Colours, folder: Path) -> None:
        super().__init__()
        self._colours, self._folder = colours, folder
        self._pictures: dict[str, QImage] = {}
        self._shown: GuidePage | None = None
        self._marked = SearchQuery()
        self._fitted: tuple[GuidePage | None, int] = (None, 0)
        self.setProperty("look", "guide")
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_EDGE)
        self.document().setIndentWidth(scaled(22))
        self.anchorClicked.connect(self._tell)

    def show_page(self, page: GuidePage, query: SearchQuery) -> None:
        """Show a page from its beginning, or from the first word that was looked for."""
        if page is not self._shown:
            self._shown, self._marked = page, SearchQuery()
            self.setMarkdown(_source(page))
            dress(self.document(), self._colours)
            self._fit()
            self.setAccessibleName(page.title)
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
            if self.hasFocus():
                announce(self, page.title)
        if query != self._marked:
            self._marked = query
            self._mark(query)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, by its name; nothing else is ever loaded."""
        wanted = name.toString() if isinstance(name, QUrl) else name
        if wanted not in self._pictures and Path(wanted).parent == Path("pictures"):
            self._pictures[wanted] = QImage(str(self._folder / wanted))
        return (
            self._pictures.get(wanted) if kind == QTextDocument.ResourceType.ImageResource else None
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than can be read, pictures no wider than lines."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Alt with an arrow belong to the screen."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self, url: QUrl) -> None:
        to = url.toString()
        if to.endswith(".md") and "/" not in to:
            self.page_requested.emit(to.removesuffix(".md"))

    def _fit(self) -> None:
        width = min(scaled(_WIDTH) + 2 * _EDGE, self.viewport().width())
        if self._fitted == (self._shown, width):
            return
        self._fitted = (self._shown, width)
        self.setLineWrapColumnOrWidth(width)
        for cursor, image in list(images(self.document())):
            self._scale(cursor, image, width - 2 * _EDGE)

    def _scale(self, cursor: QTextCursor, image: QTextImageFormat, width: int) -> None:
        name = image.name()
        whole = self.loadResource(QTextDocument.ResourceType.ImageResource, name)
        if not isinstance(whole, QImage) or whole.isNull() or width <= 0:
            return
        ratio = self.devicePixelRatioF()
        shown = min(width, scaled(whole.width()))
        small = whole.scaledToWidth(
            round(shown * ratio), Qt.TransformationMode.SmoothTransformation
        )
        self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), small)
        image.setWidth(shown)
        image.setHeight(round(shown * whole.height() / whole.width()))
        cursor.setCharFormat(image)

    def _mark(self, query: SearchQuery) -> None:
        text, at = self.document().toPlainText(), 0
        marks: list[QTextEdit.ExtraSelection] = []
        for piece in hits(text, query):
            if piece.hit:
                marks.append(self._selection(at, at + len(piece.text)))
            at += len(piece.text)
        self.setExtraSelections(marks)
        if marks:
            cursor = QTextCursor(marks[0].cursor)
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(start)
        made.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.format.setBackground(QColor(self._colours.accent))
        made.format.setForeground(QColor(self._colours.on_accent))
        return made


def _source(page: GuidePage) -> str:
    """The page as one Markdown text; what is said of a picture can be read below it."""
    body = PICTURE.sub(rf"![\1](\2)\n\n{CAPTION}\1", page.body)
    return f"# {page.title}\n\n{reader_words(page.reader)}\n\n{body}\n"
