"""Every exercise works by itself, can be stopped, and says what it shows."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from journal_app.domain.breath import Breathing
from journal_app.domain.tool import (
    CallSomeone,
    ToolQuestion,
    ToolStep,
    ToolSteps,
    Wait,
    Wave,
    Worksheet,
)
from journal_app.ui.screens.help_path.exercises.breathing import BreathingExercise
from journal_app.ui.screens.help_path.exercises.call import CallExercise
from journal_app.ui.screens.help_path.exercises.reasons import ReasonsExercise
from journal_app.ui.screens.help_path.exercises.steps import StepsExercise
from journal_app.ui.screens.help_path.exercises.wait import WaitExercise
from journal_app.ui.screens.help_path.exercises.wave import WaveExercise
from journal_app.ui.screens.help_path.exercises.worksheet import WorksheetExercise
from journal_app.ui.widgets.ticker import SLOW_MS, SMOOTH_MS

COLOURS = "light"


@pytest.fixture
def begun(shown, qtbot):
    """Begin an exercise; its end is counted."""

    def begin(made):
        shown(made, 600, 600)
        made.ends = []
        made.finished.connect(lambda: made.ends.append(True))
        made.begin()
        return made

    return begin


def texts(exercise):
    return [one.text() for one in exercise.findChildren(QLabel) if one.isVisible()]


def button(exercise, name):
    return next(one for one in exercise.findChildren(QPushButton) if one.accessibleName() == name)


@pytest.fixture
def breathe(begun, icons):
    return begun(BreathingExercise(Breathing(breaths=2), icons.colours, still=False))


def test_breathing_says_what_the_circle_shows(breathe):
    assert breathe.ticker.running
    breathe.ticker.ticked.emit(1.5)
    assert {"Breathe in", "3"} <= set(texts(breathe))
    breathe.ticker.ticked.emit(5.0)
    assert {"Breathe out", "5"} <= set(texts(breathe))
    assert any(text.startswith("Breath 1 of 2") for text in texts(breathe))


def test_breathing_ends_by_itself_once(breathe):
    breathe.ticker.ticked.emit(20.0)
    assert (breathe.ends, breathe.ticker.running) == ([True], False)


def test_the_circle_grows_with_the_breath(breathe):
    sizes = []
    for seconds in (0.5, 2.0, 4.0, 9.5):
        breathe.ticker.ticked.emit(seconds)
        sizes.append(filled(breathe._circle))
    assert sizes[0] < sizes[1] < sizes[2] > sizes[3]


def test_with_little_motion_nothing_grows_and_the_words_still_count(begun, icons):
    still = begun(BreathingExercise(Breathing(breaths=2), icons.colours, still=True))
    sizes = set()
    for seconds in (0.5, 2.0, 4.0, 9.5):
        still.ticker.ticked.emit(seconds)
        sizes.add(filled(still._circle))
    assert len(sizes) == 1
    assert "Breathe out" in texts(still)
    assert still.ticker._timer.interval() == SLOW_MS


def filled(widget):
    """How many points along the middle are inside the circle."""
    picture = widget.grab().toImage()
    middle = picture.height() // 2 - 60 * picture.height() // widget.height()
    inside = picture.pixelColor(picture.width() // 2, middle).name()
    row = range(picture.width())
    return sum(picture.pixelColor(x, middle).name() == inside for x in row)


def test_what_moves_is_drawn_sixty_times_a_second(breathe):
    assert breathe.ticker._timer.interval() == SMOOTH_MS


@pytest.fixture
def ride(begun, icons):
    return begun(WaveExercise(Wave(2, ("one", "two", "three")), icons.colours, still=False))


def test_the_wave_carries_one_line_after_the_other_to_its_end(ride):
    said = []
    for seconds in (0, 41, 81, 119):
        ride.ticker.ticked.emit(float(seconds))
        said.append(ride._line.text())
    assert said == ["one", "two", "three", "three"]
    assert "0:01 left" in texts(ride)
    ride.ticker.ticked.emit(120.0)
    assert ride.ends == [True]


def test_the_wave_is_drawn_and_moves(ride):
    ride.ticker.ticked.emit(10.0)
    before = ride._picture.grab().toImage()
    ride.ticker.ticked.emit(30.0)
    assert ride._picture.grab().toImage() != before
    ride.halt()
    assert not ride.ticker.running


def test_a_still_wave_has_no_ripple(begun, icons):
    still = begun(WaveExercise(Wave(60, ("one",)), icons.colours, still=True))
    still._picture.show_place(0.5, 1.0)
    before = still._picture.grab().toImage()
    still._picture.show_place(0.5, 2.0)
    assert still._picture.grab().toImage() == before


STEPS = ToolSteps((ToolStep("Look.", things=2), ToolStep("Hold.", seconds=7), ToolStep("Rest.")))


@pytest.fixture
def walk_through(begun):
    return begun(StepsExercise(STEPS))


def test_a_step_waits_for_a_press_and_its_things_can_be_ticked(walk_through):
    assert "Step 1 of 3" in texts(walk_through)
    boxes = walk_through.findChildren(QCheckBox)
    assert [box.accessibleName() for box in boxes] == ["found 1 of 2", "found 2 of 2"]
    assert not walk_through.ticker.running
    button(walk_through, "Next step").click()
    assert walk_through.step.text == "Hold."


def test_a_timed_step_counts_down_and_goes_on_by_itself(walk_through):
    button(walk_through, "Next step").click()
    assert walk_through.ticker.running
    walk_through.ticker.ticked.emit(3.2)
    assert "4" in texts(walk_through)
    walk_through.ticker.ticked.emit(7.0)
    assert walk_through.step.text == "Rest."
    assert not walk_through.ticker.running


def test_a_timed_step_can_be_skipped_and_gone_back_to(walk_through):
    button(walk_through, "Next step").click()
    button(walk_through, "Skip this step").click()
    assert walk_through.step.text == "Rest."
    button(walk_through, "Step back").click()
    assert walk_through.step.text == "Hold."
    assert walk_through.ticker.running


def test_the_last_step_ends_it(walk_through):
    button(walk_through, "Next step").click()
    button(walk_through, "Skip this step").click()
    button(walk_through, "Done").click()
    assert walk_through.ends == [True]


def test_waiting_counts_down_offers_ideas_in_turn_and_ends(begun):
    wait = begun(WaitExercise(Wait(15, ("shower", "song"))))
    wait.ticker.ticked.emit(61.0)
    assert {"13:59 left", "shower"} <= set(texts(wait))
    button(wait, "Another idea").click()
    assert "song" in texts(wait)
    button(wait, "Another idea").click()
    assert "shower" in texts(wait)
    wait.ticker.ticked.emit(900.0)
    assert (wait.ends, wait.ticker.running) == ([True], False)
    assert "The time is over. You waited it out." in texts(wait)


def test_a_worksheet_hands_back_what_is_written(begun):
    sheet = Worksheet((ToolQuestion("What?", "a hint"), ToolQuestion("When?")))
    written = begun(WorksheetExercise(sheet, ("the rent",)))
    heard = []
    written.answers_changed.connect(lambda: heard.append(True))
    assert written.answers == ("the rent", "")
    assert written.focusWidget() is written._fields[1]._field
    written._fields[1]._field.setPlainText("tomorrow")
    assert written.answers == ("the rent", "tomorrow")
    assert heard
    full = begun(WorksheetExercise(sheet, ("a", "b")))
    assert full.focusWidget() is full._fields[0]._field


def test_reasons_are_read_one_at_a_time(begun):
    reasons = begun(ReasonsExercise(("Mia", "mornings")))
    assert {"Reason 1 of 2", "Mia"} <= set(texts(reasons))
    button(reasons, "Next reason").click()
    assert "mornings" in texts(reasons)
    button(reasons, "Next reason").click()
    assert "Mia" in texts(reasons)


def test_a_first_reason_can_be_written_here(begun):
    reasons = begun(ReasonsExercise(()))
    heard = []
    reasons.reason_written.connect(heard.append)
    assert any("no reason in your plan yet" in text for text in texts(reasons))
    button(reasons, "Add this reason").click()
    assert heard == []
    reasons._new._field.setText("  my garden ")
    button(reasons, "Add this reason").click()
    assert heard == ["my garden"]
    assert "my garden" in texts(reasons)
    assert reasons._new.text == ""


def test_own_people_stand_with_how_to_begin(begun, mia):
    call = begun(CallExercise(CallSomeone(("Hello.",)), (mia,)))
    assert {"Mia", "01 555 0123", "when it gets late", "Hello."} <= set(texts(call))
    call.halt()


def test_with_nobody_in_the_plan_it_asks_who_comes_to_mind(begun):
    call = begun(CallExercise(CallSomeone(("Hello.",)), ()))
    assert any("Who comes to mind first?" in text for text in texts(call))
