"""What an entry says is set so that it can be read, copied and heard."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QWidget

from journal_app.domain.search import parse_search
from journal_app.ui.entry_blocks import ChainStep, ChainSteps, FigureBlock, Gentle, Said
from journal_app.ui.widgets.entry_words import EntryWords

STEPS = ChainSteps(
    "Link by link",
    (
        ChainStep("Thought", "nobody will notice", could_turn=False),
        ChainStep("Action", "", could_turn=True),
    ),
)


@pytest.fixture
def words(shown, icons):
    return shown(EntryWords(icons.colours), 400, 500)


def texts(words):
    return [one.text() for one in words.findChildren(QLabel)]


def test_every_part_is_there_in_order(words):
    words.show_blocks(
        (
            Gentle("said with care"),
            Said("What happened", "a\nb"),
            FigureBlock((("Mood", "4"),)),
            STEPS,
        )
    )
    said = texts(words)
    for text in ("said with care", "What happened", "a\nb", "Mood", "4", "1", "2"):
        assert text in said
    assert "Action · could turn here" in said
    assert not words.grab().isNull()


def test_other_words_take_the_place_of_the_earlier_ones(words, bury):
    words.show_blocks((Said("", "first"),))
    words.show_blocks((Said("", "second"),))
    bury()
    assert texts(words) == ["second"]


class Windows(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_what_is_replaced_before_it_was_seen_never_becomes_a_window(words, qapp, qtbot):
    windows = Windows()
    qapp.installEventFilter(windows)
    for text in ("first", "second", "third"):
        words.show_blocks((Said("", text),))
    qtbot.wait(10)
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_a_short_answer_is_heard_with_its_question(words):
    words.show_blocks((FigureBlock((("Mood", "4"),)),))
    assert "Mood: 4" in [one.accessibleName() for one in words.findChildren(QLabel)]


def test_what_was_looked_for_is_marked_and_nothing_else_is_read_as_a_sign(words):
    words.show_blocks((Said("", "the <b>dog</b> & I"),), parse_search("dog"))
    (shown,) = words.findChildren(QLabel)
    assert shown.textFormat() is Qt.TextFormat.RichText
    assert "&lt;b&gt;<b style=" in shown.text()
    assert "&lt;/b&gt; &amp; I" in shown.text()
    assert shown.accessibleName() == "the <b>dog</b> & I"


def test_without_a_hit_a_text_stays_plain(words):
    words.show_blocks((Said("", "<i>a cat</i>"),), parse_search("dog"))
    (shown,) = words.findChildren(QLabel)
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_a_very_long_answer_scrolls_by_itself(words):
    words.show_blocks((Said("", "word " * 10_000),))
    (field,) = words.findChildren(QPlainTextEdit)
    assert field.isReadOnly()
    assert field.toPlainText() == "word " * 10_000


def test_the_last_link_has_no_thread_to_a_next_one(words):
    words.show_blocks((STEPS,))
    looks = [one.property("look") for one in words.findChildren(QFrame)]
    assert looks.count("thread") == 1
    assert looks.count("turn") == looks.count("bead") == 1
