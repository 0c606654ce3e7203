"""Fields hand back what was shown in them, unless the person changed it."""

import time
from datetime import UTC
from datetime import datetime as aware

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from tests.ui.seen import lines as said_in

from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.text_field import TextField
from journal_app.ui.widgets.when_field import WhenField


def wall(*parts):
    """A time on a clock of no particular place."""
    return aware(*parts, tzinfo=UTC).replace(tzinfo=None)


OPTIONS = [("a", "Walk"), ("b", "Salt & sea"), ("c", "Call")]


def chip(chips, text):
    return next(b for b in chips.findChildren(QPushButton) if b.accessibleName().endswith(text))


@pytest.fixture
def chips(shown):
    return shown(Chips("What I did", OPTIONS))


def listen(field, read):
    heard = []
    field.value_changed.connect(lambda: heard.append(read()))
    return heard


def test_one_word_can_be_picked_and_taken_back(chips):
    heard = listen(chips, lambda: chips.value)
    for name in ("Walk", "Call", "Call"):
        chip(chips, name).click()
    assert heard == ["a", "c", None]


def test_several_words_can_be_picked(shown):
    chips = shown(Chips("", OPTIONS, many=True))
    chip(chips, "Call").click()
    chip(chips, "Walk").click()
    assert chips.values == ("a", "c")


def test_showing_words_announces_nothing(chips):
    heard = listen(chips, lambda: chips.value)
    chips.show_values(("b",))
    assert (chips.value, heard) == ("b", [])


def test_an_answer_that_is_still_offered_stays(chips):
    chips.show_values(("b",))
    chips.offer([("b", "Sea"), ("d", "Bath")])
    assert chips.value == "b"
    chips.offer([("d", "Bath")])
    assert chips.value is None


def test_a_word_says_its_question_and_shows_its_ampersand(chips):
    assert chip(chips, "Salt & sea").accessibleName() == "What I did: Salt & sea"
    assert chip(chips, "Salt & sea").text() == "Salt && sea"


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("Walk", Qt.Key.Key_Right, "Salt & sea"),
        ("Call", Qt.Key.Key_Right, "Walk"),
        ("Walk", Qt.Key.Key_Left, "Call"),
    ],
)
def test_arrow_keys_go_round_the_words(qtbot, chips, start, key, end):
    chip(chips, start).setFocus()
    qtbot.keyClick(chip(chips, start), key)
    assert chip(chips, end).hasFocus()


def test_arrow_keys_stay_within_their_question(qtbot, shown):
    both = QWidget()
    column = QVBoxLayout(both)
    first, second = Chips("First", OPTIONS), Chips("Second", OPTIONS)
    column.addWidget(first)
    column.addWidget(second)
    shown(both)
    chip(first, "Call").setFocus()
    qtbot.keyClick(chip(first, "Call"), Qt.Key.Key_Right)
    assert both.focusWidget() is chip(first, "Walk")


def test_a_number_is_unanswered_until_one_stands_there(qtbot, shown):
    field = shown(NumberField("Sleep", "hours", high=24, step=0.5))
    heard = listen(field, lambda: field.value)
    assert field.value is None
    box = field.findChild(QDoubleSpinBox)
    box.stepUp()
    box.stepUp()
    box.stepDown()
    box.stepDown()
    assert heard == [0.0, 0.5, 0.0, None]
    assert box.accessibleName() == "Sleep"


@pytest.mark.parametrize("value", [None, 0, 0.5, 7.5, 24])
def test_a_number_comes_back_as_shown(shown, value):
    field = shown(NumberField("Sleep", "hours", high=24, step=0.5))
    heard = listen(field, lambda: field.value)
    field.show_value(value)
    assert (field.value, heard) == (value, [])


def test_a_number_is_held_to_its_limit(shown):
    field = shown(NumberField("Minutes", "min", high=1440))
    field.show_value(9_999)
    assert field.value == 1440


HOSTILE = [
    "one\ntwo",
    "nbsp\u00a0here",
    "separator\u2028and\u2029paragraph",
    "\u202eabc\u202c مرحبا",
    "👩‍👩‍👧‍👦 👍🏽 𝔘𝔫𝔦",
    "#set page() \\ $ ] <b>bold</b> & &amp;",
    "\ufdd0 and \ufffc",
    "tab\there ",
    "",
]


@pytest.mark.parametrize("lines", [1, 3])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_that_is_only_shown_comes_back_unchanged(shown, text, lines):
    field = shown(TextField("What happened", lines=lines))
    heard = listen(field, lambda: field.text)
    field.show_text(text)
    assert (field.text, heard) == (text, [])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=60), lines=st.sampled_from([1, 3]))
def test_any_text_that_is_only_shown_comes_back(qapp, text, lines):
    field = TextField("What happened", lines=lines)
    field.show_text(text)
    assert field.text == text


def test_what_is_typed_behind_a_text_leaves_the_rest(qtbot, shown):
    field = shown(TextField("What happened", lines=3))
    field.show_text("prix\u00a0: 5")
    box = field.findChild(QPlainTextEdit)
    box.moveCursor(box.textCursor().MoveOperation.End)
    qtbot.keyClicks(box, "0")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert field.text == "prix\u00a0: 50\n"


def test_showing_another_text_puts_the_typed_one_away(qtbot, shown):
    field = shown(TextField("What happened", lines=3))
    field.show_text("first")
    qtbot.keyClicks(field.findChild(QPlainTextEdit), "x")
    field.show_text("second")
    assert field.text == "second"


def test_the_tab_key_moves_on_from_a_long_text(shown):
    field = shown(TextField("Note", lines=12))
    assert field.findChild(QPlainTextEdit).tabChangesFocus()


def test_a_text_field_says_its_question(shown):
    for lines in (1, 2):
        field = shown(TextField("What I did", "in my own words", lines=lines))
        inner = field.findChild(QLineEdit if lines == 1 else QPlainTextEdit)
        assert inner.accessibleName() == "What I did"
        assert inner.accessibleDescription() == "in my own words"


@pytest.fixture
def when(shown):
    return shown(WhenField())


def test_it_happened_now_unless_said_otherwise(when):
    assert when.local is None


def test_an_earlier_time_comes_back_to_the_minute(when):
    heard = listen(when, lambda: when.local)
    when.show_when(wall(2026, 3, 5, 18, 30, 59))
    assert (when.local, heard) == (wall(2026, 3, 5, 18, 30), [])


@pytest.mark.parametrize(
    "local",
    [
        wall(2026, 3, 29, 1, 30),
        wall(2026, 10, 25, 1, 30),
        wall(2026, 3, 8, 2, 30),
        wall(1970, 1, 1, 0, 0),
        wall(1900, 1, 1, 12, 0),
        wall(2100, 2, 28, 23, 59),
    ],
)
@pytest.mark.parametrize("zone", ["Europe/Dublin", "America/New_York"])
def test_a_time_that_this_clock_skips_is_still_the_time_of_that_place(
    monkeypatch, shown, local, zone
):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        field = shown(WhenField())
        field.show_when(local)
        assert field.local == local
    finally:
        monkeypatch.undo()
        time.tzset()


def test_pressing_earlier_asks_for_the_time(qtbot, when):
    heard = listen(when, lambda: when.local)
    chip(when, "Earlier").click()
    box = when.findChild(QDateTimeEdit)
    assert box.isVisible()
    box.setDateTime(QDateTime(QDate(2026, 3, 1), QTime(8, 15)))
    assert heard[-1] == wall(2026, 3, 1, 8, 15)
    chip(when, "Now").click()
    assert (when.local, box.isVisible()) == (None, False)


def test_now_cannot_be_taken_back_to_nothing(when):
    chip(when, "Now").click()
    assert when.local is None
    assert chip(when, "Now").isChecked()


def test_an_earlier_day_says_that_it_will_be_marked(when):
    when.show_when(wall(2020, 1, 1, 12))
    assert "It will be marked as entered later." in said_in(when)
    when.show_when(aware.now(UTC).astimezone().replace(tzinfo=None))
    assert said_in(when) == []
