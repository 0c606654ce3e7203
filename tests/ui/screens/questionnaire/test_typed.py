"""Days, times, amounts and words of one's own: typed, understood, said where they are none."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui.seen import button, lines, press, seen

from journal_app.domain.questionnaire.answer import Amount, Coded, TextAnswer
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import Item, ItemKind, Limits, Option
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.ui.questionnaire_words import when_words
from journal_app.ui.screens.questionnaire.odd import Odd
from journal_app.ui.screens.questionnaire.option_row import OptionRow
from journal_app.ui.screens.questionnaire.typed_answer import answer_typed, typed_of
from journal_app.usecases.questionnaire_draft import Begun

DUBLIN = ZoneInfo("Europe/Dublin")
DATE, TIME = Item("d", ItemKind.DATE, "Last use"), Item("t", ItemKind.TIME, "Woke up")
MOMENT = Item("m", ItemKind.DATE_TIME, "Admitted")
KILOS, POUNDS = Coded("u", "kg", "kilograms"), Coded("u", "[lb_av]", "pounds")
WEIGHT = Item("w", ItemKind.QUANTITY, "Weight", units=(KILOS, POUNDS), limits=Limits(20, 400))
FREE = Item("f", ItemKind.QUANTITY, "How much")
OPTIONS = tuple(Option(Coded("s", f"c{n}", f"Answer {n}"), n) for n in range(2))
OPEN = Item("o", ItemKind.OPEN_CHOICE, "What helps", options=OPTIONS)
MANY = replace(OPEN, link_id="p", several=True)


def pick(place):
    return OPTIONS[place].answer


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (("24", "11", "2026"), OnDate(2026, 11, 24)),
        (("5", "Mar", "2024"), OnDate(2024, 3, 5)),
        (("", "november", "2026"), OnDate(2026, 11)),
        (("", "", "1998"), OnDate(1998)),
        (("29", "2", "2024"), OnDate(2024, 2, 29)),
        (("٢٤", "١١", "٢٠٢٦"), OnDate(2026, 11, 24)),
        ((" ", "", ""), None),
        (("29", "2", "2026"), Odd.DAY),
        (("31", "11", "2026"), Odd.DAY),
        (("0", "11", "2026"), Odd.DAY),
        (("x", "11", "2026"), Odd.DAY),
        (("24", "13", "2026"), Odd.MONTH),
        (("24", "Ma", "2026"), Odd.MONTH),
        (("24", "", "2026"), Odd.MONTH),
        (("24", "11", ""), Odd.YEAR),
        (("24", "11", "26"), Odd.YEAR),
        (("24", "11", "20266"), Odd.YEAR),
        (("24", "11", "0000"), Odd.YEAR),
        (("24", "11", "²026"), OnDate(2026, 11, 24)),
    ],
)
def test_a_day_is_read_part_by_part(parts, found):
    assert answer_typed(DATE, "\n".join(parts), "UTC") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("21:30", AnsweredTime(time(21, 30))),
        ("2130", AnsweredTime(time(21, 30))),
        ("930", AnsweredTime(time(9, 30))),
        ("21.30", AnsweredTime(time(21, 30))),
        ("21h30", AnsweredTime(time(21, 30))),
        ("9:30 pm", AnsweredTime(time(21, 30))),
        ("9:30 p. m.", AnsweredTime(time(21, 30))),
        ("12 am", AnsweredTime(time(0))),
        ("12:05 PM", AnsweredTime(time(12, 5))),
        ("7", AnsweredTime(time(7))),
        ("21:30:15", AnsweredTime(time(21, 30, 15))),
        ("24:00", Odd.TIME),
        ("21:60", Odd.TIME),
        ("13 pm", Odd.TIME),
        ("evening", Odd.TIME),
        ("21:3", Odd.TIME),
        ("   ", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text, found):
    assert answer_typed(TIME, text, "UTC") == found


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (("24", "11", "2026", "21:30"), AtMoment(datetime(2026, 11, 24, 21, 30, tzinfo=DUBLIN))),
        (("24", "7", "2026", "9 pm"), AtMoment(datetime(2026, 7, 24, 21, tzinfo=DUBLIN))),
        (("24", "11", "2026", ""), OnDate(2026, 11, 24)),
        (("", "11", "2026", ""), OnDate(2026, 11)),
        (("", "11", "2026", "21:30"), Odd.DAY_FOR_TIME),
        (("", "", "", "21:30"), Odd.YEAR),
        (("24", "11", "2026", "soon"), Odd.TIME),
        (("29", "3", "2026", "01:30"), Odd.SKIPPED),
    ],
)
def test_a_moment_has_the_offset_of_its_own_day_and_may_be_a_day_alone(parts, found):
    assert answer_typed(MOMENT, "\n".join(parts), "Europe/Dublin") == found


@pytest.mark.parametrize(
    ("item", "text", "found"),
    [
        (WEIGHT, "72,5\n0", Amount(72.5, "kilograms", "u", "kg")),
        (WEIGHT, "160\n1", Amount(160, "pounds", "u", "[lb_av]")),
        (WEIGHT, "72\n", Odd.UNIT),
        (WEIGHT, "\n1", Odd.NUMBER),
        (WEIGHT, "7\n0", Odd.NUMBER),
        (WEIGHT, "heavy\n0", Odd.NUMBER),
        (replace(WEIGHT, units=(KILOS,)), "72", Amount(72, "kilograms", "u", "kg")),
        (FREE, "3\n cans ", Amount(3, "cans")),
        (FREE, "0\n", Amount(0)),
        (FREE, "\n", None),
    ],
)
def test_an_amount_is_a_number_with_its_unit(item, text, found):
    assert answer_typed(item, text, "UTC") == found


@pytest.mark.parametrize(
    ("item", "answer"),
    [
        (DATE, OnDate(2026, 11, 24)),
        (DATE, OnDate(2026, 11)),
        (DATE, OnDate(2026)),
        (TIME, AnsweredTime(time(21, 30, 15))),
        (MOMENT, AtMoment(datetime(2026, 11, 24, 21, 30, tzinfo=DUBLIN))),
        (MOMENT, OnDate(2026, 11, 24)),
        (WEIGHT, Amount(72.5, "kilograms", "u", "kg")),
        (FREE, Amount(3, "cans")),
    ],
)
def test_an_answer_is_shown_as_it_would_be_typed(item, answer):
    assert answer_typed(item, typed_of(item, answer), "Europe/Dublin") == answer


@given(st.sampled_from((DATE, TIME, MOMENT, WEIGHT, FREE)), st.text())
def test_whatever_is_typed_is_an_answer_that_fits_or_none(item, text):
    found = answer_typed(item, text, "Europe/Dublin")
    assert found is None or isinstance(found, Odd) or fits(item, (found,))


def test_a_day_outside_the_limits_is_told_by_them():
    limits = Limits(earliest=OnDate(2026, 1, 1), latest=OnDate(2026, 12, 31))
    item = replace(DATE, limits=limits)
    assert answer_typed(item, "31\n12\n2025", "UTC") is Odd.TOO_EARLY
    assert answer_typed(item, "1\n1\n2027", "UTC") is Odd.TOO_LATE
    assert answer_typed(item, "\n\n2026", "UTC") == OnDate(2026)


def spoken(widget, what=QAccessible.Text.Name):
    return QAccessible.queryAccessibleInterface(widget).text(what)


@pytest.fixture
def at(desk):
    def at(*items, **facts):
        desk.clinic.form = replace(desk.clinic.form, items=items)
        desk.clinic.draft = Begun(**facts) if facts else Begun()
        return desk.open()

    return at


def test_a_day_is_typed_with_the_keyboard_and_read_back(at):
    desk = at(DATE, TIME)
    assert desk.answers == {}
    assert [one.text() for one in desk.view.findChildren(QLineEdit)] == ["", "", ""]
    assert spoken(QApplication.focusWidget()) == "Last use: Day"
    desk.type("24")
    desk.keys("Tab")
    desk.type("11")
    desk.keys("Tab")
    desk.type("2026")
    assert desk.answers == {"d": (OnDate(2026, 11, 24),)}
    read_back = when_words(OnDate(2026, 11, 24))
    assert "Tuesday" in read_back
    assert read_back in lines(desk.view)
    assert spoken(QApplication.focusWidget(), QAccessible.Text.Description) == read_back
    desk.keys("Return")
    assert desk.shown == ["t"]


def test_a_day_that_does_not_exist_is_told_at_its_field_and_stays(at):
    desk = at(DATE, TIME)
    desk.type("31")
    desk.keys("Tab")
    desk.type("11")
    assert "There is no such day in that month." not in lines(desk.view)
    desk.keys("Tab")
    desk.type("2026")
    desk.keys("Ctrl+Return")
    desk.turn()
    assert desk.clinic.kept == []
    assert desk.problem.startswith("Question 1: this does not fit yet.")
    assert "There is no such day in that month." in lines(desk.view)
    assert "no such day" in spoken(QApplication.focusWidget(), QAccessible.Text.Description)
    assert QApplication.focusWidget().text() == "31"


def test_what_is_unfinished_is_told_when_the_cursor_leaves_and_no_sooner(at):
    desk = at(DATE)
    desk.type("24")
    assert "Which year? In four digits, as 2026." not in lines(desk.view)
    button(desk.view, "Save").setFocus(Qt.FocusReason.TabFocusReason)
    assert "Which year? In four digits, as 2026." in lines(desk.view)


def test_an_emptied_day_is_not_answered(at):
    desk = at(DATE, answers={"d": (OnDate(2026),)}, at="d")
    parts = seen(desk.view, QLineEdit)
    assert [part.text() for part in parts] == ["", "", "2026"]
    parts[2].setFocus()
    desk.keys("Backspace Backspace Backspace Backspace")
    assert desk.answers == {}
    assert desk.state.unread == ()


def test_a_unit_is_picked_and_none_is_picked_beforehand(at):
    desk = at(WEIGHT)
    desk.type("72,5")
    assert desk.answers == {}
    desk.keys("Ctrl+Return")
    desk.turn()
    assert "Please pick the unit." in lines(desk.view)
    desk.keys("Tab Space")
    assert desk.answers == {"w": (Amount(72.5, "kilograms", "u", "kg"),)}
    assert spoken(QApplication.focusWidget()) == "Weight: unit: kilograms"


def test_words_of_ones_own_answer_in_place_of_an_option(at):
    desk = at(OPEN)
    desk.keys("1")
    assert desk.answers == {"o": (pick(1),)}
    own = desk.view.findChild(QLineEdit)
    own.setFocus()
    desk.type("a walk")
    assert desk.answers == {"o": (TextAnswer("a walk"),)}
    assert spoken(own) == "What helps: In my own words"
    row = seen(desk.box("o"), OptionRow)[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.answers == {"o": (pick(0),)}
    assert own.text() == "a walk"
    assert desk.state.unread == ()


def test_words_of_ones_own_stand_beside_several_options(at):
    desk = at(MANY)
    desk.keys("0 1")
    desk.view.findChild(QLineEdit).setFocus()
    desk.type("tea")
    assert desk.answers == {"p": (pick(0), pick(1), TextAnswer("tea"))}
    desk.keys("Backspace Backspace Backspace")
    assert desk.answers == {"p": (pick(0), pick(1))}


def test_taking_the_answer_back_takes_the_words_back_too(at):
    desk = at(OPEN)
    desk.view.findChild(QLineEdit).setFocus()
    desk.type("tea")
    press(desk.box("o"), "Take the answer back")
    assert desk.answers == {}
    assert desk.view.findChild(QLineEdit).text() == ""


def test_an_open_choice_without_options_asks_for_words_alone(at):
    desk = at(replace(OPEN, options=()))
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    desk.type("tea")
    assert desk.answers == {"o": (TextAnswer("tea"),)}


def test_a_draft_brings_back_words_and_what_was_typed(at):
    desk = at(OPEN, answers={"o": (TextAnswer("a walk"),)}, at="o")
    assert QApplication.focusWidget().text() == "a walk"
    desk = at(OPEN, answers={"o": (pick(0),)}, typed={"o": "a walk"}, at="o")
    assert desk.view.findChild(QLineEdit).text() == "a walk"
    assert desk.answers == {"o": (pick(0),)}


def test_words_of_ones_own_open_help_once_they_are_written_and_not_at_their_first_letter(at):
    desk = at(replace(OPEN, link_id="harm"), DATE)
    desk.view.findChild(QLineEdit).setFocus()
    desk.type("I am not safe")
    assert desk.helped == []
    desk.keys("Return")
    assert desk.helped == [("help_now", ("after_unsafe", True))]


def test_words_of_ones_own_open_help_before_they_are_saved(at):
    desk = at(replace(OPEN, link_id="harm"))
    desk.view.findChild(QLineEdit).setFocus()
    desk.type("no")
    desk.keys("Ctrl+Return")
    desk.turn()
    assert desk.helped == [("help_now", ("after_unsafe", True))]
    assert desk.clinic.kept == []
    desk.keys("Ctrl+Return")
    desk.turn()
    assert len(desk.clinic.kept) == 1
