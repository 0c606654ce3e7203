"""How a page of the guide looks: letters, room and colours on what was read from Markdown."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QApplication

from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.measure import scaled

CAPTION = "\N{WORD JOINER}"
"""Stands before what is said of a picture, so that it is known again."""
_LINE, _HEADING_LINE = 140, 110
"""Height of a line in per cent."""
_STEPS = {1: 2, 2: 1}
"""How many of Qt's steps (1.2, 1.5) the letters of a heading are larger than those of the text."""
_WHOM = 1
"""The paragraph that says whom the page is for."""


def dress(document: QTextDocument, colours: Colours) -> None:
    """Give everything its look, in one go, so that it is laid out once."""
    whole = QTextCursor(document)
    whole.beginEditBlock()
    for block in _blocks(document):
        cursor = _chosen(block, block.position(), block.length() - 1)
        cursor.mergeBlockFormat(_shape(block, colours))
        cursor.mergeCharFormat(_letters(block, colours))
        for keys, look in list(_keys(block)):
            look.setFontFixedPitch(False)
            look.setFontFamilies([QApplication.font().family()])
            look.setBackground(QColor(colours.raised))
            keys.setCharFormat(look)
    whole.endEditBlock()


def images(document: QTextDocument) -> Iterator[tuple[QTextCursor, QTextImageFormat]]:
    """Every picture, chosen."""
    for block in _blocks(document):
        for cursor, look in _parts(block):
            if look.isImageFormat():
                yield cursor, look.toImageFormat()


def _shape(block: QTextBlock, colours: Colours) -> QTextBlockFormat:
    level, made = block.blockFormat().headingLevel(), QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    picture = any(look.isImageFormat() for _, look in _parts(block))
    made.setLineHeight(100 if picture else _HEADING_LINE if level else _LINE, proportional)
    listed = block.blockFormat().objectIndex() >= 0
    made.setTopMargin(scaled(14) if level > 1 else 0)
    made.setBottomMargin(scaled(4 if listed or level else 16 if _quiet(block) else 10))
    if block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel):
        made.setBackground(QColor(colours.warm_soft))
    return made


def _letters(block: QTextBlock, colours: Colours) -> QTextCharFormat:
    level, made = block.blockFormat().headingLevel(), QTextCharFormat()
    if level:
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, _STEPS.get(level, 0))
    if _quiet(block):
        made.setForeground(QColor(colours.muted))
    return made


def _quiet(block: QTextBlock) -> bool:
    """Whether it is what is said of a picture, or whom the page is for."""
    return block.text().startswith(CAPTION) or block.blockNumber() == _WHOM


def _keys(block: QTextBlock) -> Iterator[tuple[QTextCursor, QTextCharFormat]]:
    for cursor, look in _parts(block):
        if look.fontFixedPitch():
            yield cursor, look


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _parts(block: QTextBlock) -> Iterator[tuple[QTextCursor, QTextCharFormat]]:
    """Each stretch of one look, chosen."""
    iterator = block.begin()
    while not iterator.atEnd():
        part = iterator.fragment()
        yield _chosen(block, part.position(), part.length()), part.charFormat()
        iterator += 1


def _chosen(block: QTextBlock, at: int, length: int) -> QTextCursor:
    made = QTextCursor(block.document())
    made.setPosition(at)
    made.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
    return made
