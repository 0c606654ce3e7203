import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from journal_app.domain.search import SearchQuery
from journal_app.domain.text import TEXT_LIMIT
from journal_app.ui.entry_blocks import Said
from journal_app.ui.theme.colours import read_colours
from journal_app.ui.widgets.entry_words import EntryWords
from journal_app.ui.widgets.text_field import TextField

ANYWHERE = QTextOption.WrapMode.WrapAnywhere
AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@pytest.fixture
def field(shown):
    return shown(TextField("Words", lines=3))


def inside(widget):
    return widget.findChild(QPlainTextEdit)


@pytest.mark.parametrize("letter", ["x", "\u00a0", "\u202f", "ß", "\U0001f984"])
def test_a_text_without_spaces_is_broken_anywhere_so_that_the_window_stays_quick(field, letter):
    field.show_text("so it was " + letter * 5001)
    assert inside(field).wordWrapMode() == ANYWHERE
    assert field.text.endswith(letter)


def test_the_longest_text_there_may_be_is_shown_and_typed_in(field):
    field.show_text("x" * TEXT_LIMIT)
    inside(field).insertPlainText("y")
    assert (len(field.text), field.text[-1]) == (TEXT_LIMIT + 1, "y")
    assert inside(field).wordWrapMode() == ANYWHERE


def test_a_long_text_of_words_is_broken_between_them(field):
    field.show_text("some words\nand lines " * 5000)
    assert inside(field).wordWrapMode() == AT_WORDS


def test_lines_are_broken_between_words_again_when_the_long_one_is_gone(field):
    inside(field).insertPlainText("x" * 6000)
    assert inside(field).wordWrapMode() == ANYWHERE
    inside(field).undo()
    assert inside(field).wordWrapMode() == AT_WORDS


def test_what_is_only_read_is_broken_the_same_way(shown, shipped):
    words = shown(EntryWords(read_colours(shipped, "light")))
    words.show_blocks((Said("", "x" * TEXT_LIMIT),), SearchQuery())
    assert inside(words).wordWrapMode() == ANYWHERE
