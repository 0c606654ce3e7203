"""What a screen reader presses counts as pressed: it toggles a button and never clicks it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from journal_app.ui.screen import Built, Screen
from journal_app.ui.widgets import problem_line
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.window import Window

SOURCES = Path(__file__).resolve().parents[3] / "src" / "journal_app"


def toggle(within, name):
    """Do what a screen reader does with the button of this name."""
    found = next(b for b in within.findChildren(QAbstractButton) if b.accessibleName() == name)
    spoken = QAccessible.queryAccessibleInterface(found)
    spoken.actionInterface().doAction("Toggle")
    return spoken.role()


@pytest.fixture
def heard():
    return []


@pytest.fixture
def row(shown, heard):
    made = shown(PointRow("Mood", "low", "high"))
    made.value_changed.connect(lambda: heard.append(made.value))
    return made


def test_a_point_is_a_radio_button_that_counts(row, heard):
    assert toggle(row, "Mood 6") is QAccessible.Role.RadioButton
    toggle(row, "Mood 7")
    assert heard == [6, 7]
    assert row.accessibleName() == "Mood: 7"
    checked = [b.accessibleName() for b in row.findChildren(QAbstractButton) if b.isChecked()]
    assert checked == ["Mood 7"]


def test_the_same_point_again_takes_the_answer_back(row, heard):
    toggle(row, "Mood 6")
    toggle(row, "Mood 6")
    assert heard == [6, None]


def test_a_word_counts_and_takes_the_place_of_the_other(shown, heard):
    chips = shown(Chips("Safe?", [("yes", "Yes"), ("no", "No")]))
    chips.value_changed.connect(lambda: heard.append(chips.values))
    for word in ("Yes", "No", "No"):
        toggle(chips, f"Safe?: {word}")
    assert heard == [("yes",), ("no",), ()]


def test_several_words_stay_where_several_may_be_picked(shown, heard):
    chips = shown(Chips("Am I", [("a", "Tired"), ("b", "Hungry")], many=True))
    chips.value_changed.connect(lambda: heard.append(chips.values))
    toggle(chips, "Am I: Tired")
    toggle(chips, "Am I: Hungry")
    assert heard == [("a",), ("a", "b")]


def test_showing_an_answer_is_not_announced_as_one(shown, heard):
    chips = shown(Chips("Safe?", [("yes", "Yes"), ("no", "No")]))
    chips.value_changed.connect(lambda: heard.append(chips.values))
    chips.show_values(("no",))
    assert (chips.values, heard) == (("no",), [])


def test_a_place_of_the_navigation_is_gone_to_once(shown, icons, heard):
    window = Window(icons)
    shown(window)
    for name in ("today", "journal"):
        window.add_navigation(Screen(name, name.capitalize(), Built, icon=name))
    window.screen_requested.connect(heard.append)
    place = QWidget()
    window.screen_requested.connect(lambda name: window.show_screen(name, name, place))
    assert toggle(window, "Journal") is QAccessible.Role.RadioButton
    toggle(window, "Today")
    assert heard == ["journal", "today"]


def test_a_problem_is_said_aloud_when_it_comes_and_once(shown, monkeypatch):
    said = []
    monkeypatch.setattr(problem_line, "announce", lambda _line, text: said.append(text))
    line = shown(problem_line.ProblemLine())
    for text in ("", "It is empty.", "It is empty.", "", "It is too long."):
        line.setText(text)
    assert [text for text in said if text] == ["It is empty.", "It is too long."]


def test_no_screen_shows_a_problem_without_saying_it():
    silent = {
        path.name
        for path in (SOURCES / "ui").rglob("*.py")
        if '"problem")' in path.read_text("utf-8")
    }
    by_themselves = {"step.py", "asked_field.py", "problem_line.py"}
    assert silent <= by_themselves
