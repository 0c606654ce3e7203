"""By command only, marked as private, gone after half a minute, and never what is not ours."""

# ruff: noqa: N802, N815 - names that Qt and macOS gave

import pytest
from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QImage

from journal_app.app.clipboard import MARKS, PrivateClipboard


class Board(QObject):
    """A clipboard that knows whose its content is, as those of real desktops do."""

    dataChanged = Signal()

    def __init__(self):
        super().__init__()
        self.content, self.ours, self.selection_is_ours = QMimeData(), False, False
        self.cleared = []

    def mimeData(self):
        return self.content

    def setMimeData(self, content):
        self.content, self.ours = content, True
        self.dataChanged.emit()

    def ownsClipboard(self):
        return self.ours

    def ownsSelection(self):
        return self.selection_is_ours

    def clear(self, mode=QClipboard.Mode.Clipboard):
        self.cleared.append(mode)
        if mode is QClipboard.Mode.Clipboard:
            self.content, self.ours = QMimeData(), True
            self.dataChanged.emit()

    def from_outside(self, text):
        self.content, self.ours = plain(text), False
        self.dataChanged.emit()


def plain(text):
    content = QMimeData()
    content.setText(text)
    return content


def timer(clipboard):
    """What counts how long a copy stays."""
    return clipboard.findChild(QTimer)


@pytest.fixture
def board(qapp):
    return Board()


@pytest.fixture
def clipboard(board):
    made = PrivateClipboard(board, "linux")
    made.said = []
    made.emptied.connect(lambda: made.said.append("emptied"))
    return made


def test_a_copy_is_marked_as_private(clipboard, board):
    clipboard.copy("a line of mine")
    assert board.content.text() == "a line of mine"
    assert bytes(board.content.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert timer(clipboard).interval() == 30_000


@pytest.mark.parametrize("system", list(MARKS))
def test_every_system_gets_its_own_marks(board, system):
    class AppKit:
        def __init__(self):
            self.told = []

        @property
        def NSPasteboard(self):
            return self

        def generalPasteboard(self):
            return self

        def addTypes_owner_(self, kinds, owner):
            self.told.append((kinds, owner))

        def setString_forType_(self, text, kind):
            self.told.append((text, kind))

    kit = AppKit()
    PrivateClipboard(board, system, lambda _: kit).copy("a line of mine")
    assert {kind for kind in board.content.formats() if kind != "text/plain"} == set(MARKS[system])
    concealed = "org.nspasteboard.ConcealedType"
    assert kit.told == ([([concealed], None), ("", concealed)] if system == "darwin" else [])


def test_what_a_field_copies_by_itself_is_marked_too(clipboard, board):
    board.setMimeData(plain("a line of mine"))
    assert board.content.hasFormat("x-kde-passwordManagerHint")
    assert board.content.text() == "a line of mine"
    assert timer(clipboard).isActive()


def test_a_picture_that_is_copied_stays_a_picture(clipboard, board):
    content = QMimeData()
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    content.setImageData(image)
    board.setMimeData(content)
    assert board.content.imageData() == image
    assert board.content.hasFormat("x-kde-passwordManagerHint")


def test_what_is_copied_elsewhere_is_left_alone(clipboard, board):
    board.from_outside("a recipe")
    assert not board.content.hasFormat("x-kde-passwordManagerHint")
    timer(clipboard).timeout.emit()
    clipboard.empty()
    assert board.content.text() == "a recipe"
    assert clipboard.said == []


def test_after_half_a_minute_it_is_gone_and_that_is_said(clipboard, board):
    clipboard.copy("a line of mine")
    timer(clipboard).timeout.emit()
    assert board.content.text() == ""
    assert clipboard.said == ["emptied"]


def test_what_was_copied_elsewhere_meanwhile_stays(clipboard, board):
    clipboard.copy("a line of mine")
    board.from_outside("a recipe")
    timer(clipboard).timeout.emit()
    assert board.content.text() == "a recipe"
    assert clipboard.said == []


def test_a_lock_and_the_end_empty_it_without_a_word(clipboard, board):
    clipboard.copy("a line of mine")
    board.selection_is_ours = True
    clipboard.empty()
    assert board.content.text() == ""
    assert board.cleared == [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert clipboard.said == []
    assert not timer(clipboard).isActive()


def test_the_text_is_not_kept_beside_the_clipboard(clipboard):
    clipboard.copy("a line of mine")
    assert "a line of mine" not in repr(vars(clipboard))
