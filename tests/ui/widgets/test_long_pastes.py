"""What is far too long is refused in words at the field, and what stood there stays."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from tests.ui.seen import words

from journal_app.ui.long_lines import LONGEST, LongLines
from journal_app.ui.widgets import field_note
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.search_field import SearchField
from journal_app.ui.widgets.secret_field import secret_field
from journal_app.ui.widgets.text_field import TextField
from journal_app.ui.widgets.words_edit import PARAGRAPH

BEFORE = "what stood there"
MILLION = 1_000_000
HEAVY = {
    "letters": "x" * MILLION,
    "one paragraph": "some words here " * 62_500,
    "one paragraph of emoji": "\U0001f642" * 500_000,
    "more than a text holds": ("k" * 99 + "\n") * 10_001,
}


def _typed_choice():
    made = QComboBox()
    made.setEditable(True)
    return made


LINES = {
    "line": lambda: TextField("A line"),
    "secret": lambda: secret_field("A secret"),
    "typed choice": _typed_choice,
}


@pytest.fixture
def told(monkeypatch):
    said = []
    monkeypatch.setattr(field_note, "announce", lambda _, text: said.append(text))
    return said


@pytest.fixture
def window(shown, qapp):
    made = shown(QWidget(), 500, 400)
    made.guard = LongLines(made)
    made.column = QVBoxLayout(made)
    return made


def placed(window, field, kind):
    window.column.addWidget(field)
    field.show()
    inner = field if isinstance(field, kind) else field.findChild(kind)
    inner.setFocus()
    if inner.focusWidget() is None:
        window.activateWindow()
    return inner


def paste(field, text):
    QApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("kind", LINES)
@pytest.mark.parametrize("text", HEAVY)
def test_a_line_keeps_what_stood_there(window, told, kind, text):
    line = placed(window, LINES[kind](), QLineEdit)
    paste(line, BEFORE)
    paste(line, HEAVY[text])
    assert line.text() == BEFORE
    assert f"a line holds {LONGEST:,} characters. What stood here stays." in words(window)
    assert len(told) == 1


def test_what_is_a_little_too_long_stays_and_is_refused_where_it_is_kept(window):
    line = placed(window, TextField("A line"), QLineEdit)
    paste(line, "y" * 600)
    assert line.text() == "y" * 600


def test_a_search_takes_the_first_words_and_says_so(window, told):
    line = placed(window, SearchField("Search", QIcon(), QIcon()), QLineEdit)
    paste(line, "k" * MILLION)
    assert line.text() == "k" * 400
    assert "Only the first 400 characters fit here." in words(window)


def test_a_number_takes_no_text(window):
    line = placed(window, NumberField("How many", "", high=24), QLineEdit)
    before = line.text()
    paste(line, "9" * MILLION)
    assert len(line.text()) <= len(before) + 2


@pytest.mark.parametrize("text", HEAVY)
def test_a_paragraph_keeps_what_stood_there(window, told, text):
    field = placed(window, TextField("Words", lines=4), QPlainTextEdit)
    paste(field, BEFORE)
    paste(field, HEAVY[text])
    assert field.toPlainText() == BEFORE
    assert "What stood here stays." in words(window)
    assert len(told) == 1


def test_what_is_dropped_is_refused_as_what_is_pasted(window):
    field = placed(window, TextField("Words", lines=4), QPlainTextEdit)
    paste(field, BEFORE)
    data = QMimeData()
    data.setText(HEAVY["letters"])
    event = QDropEvent(
        QPoint(3, 3),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(field.viewport(), event)
    assert field.toPlainText() == BEFORE


@pytest.mark.parametrize("sign", ["k", "\u0643", "\u00e9"])
def test_a_long_text_in_paragraphs_is_taken_whole(window, sign):
    text = (sign * 999 + "\n") * 999 + sign
    field = placed(window, TextField("Words", lines=4), QPlainTextEdit)
    paste(field, text)
    assert field.toPlainText() == text
    assert "What stood here stays." not in words(window)


def test_a_paragraph_that_grows_bit_by_bit_has_the_same_limit(window):
    field = placed(window, TextField("Words", lines=4), QPlainTextEdit)
    paste(field, "a " * (PARAGRAPH // 4))
    paste(field, "b " * (PARAGRAPH // 2))
    assert "b" not in field.toPlainText()
    paste(field, "\nb")
    assert field.toPlainText().endswith("\nb")


def test_the_sentence_goes_with_the_next_word(window):
    field = placed(window, TextField("Words", lines=4), QPlainTextEdit)
    paste(field, HEAVY["letters"])
    assert "What stood here stays." in words(window)
    QTest.keyClicks(field, "a")
    assert "What stood here stays." not in words(window)
