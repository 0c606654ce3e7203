"""Every exercise works by itself, can be stopped, and says what it shows."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox
from tests.ui.seen import field, lines, press, seen, text_field

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
from journal_app.ui.screens.help_path.exercises.breath_circle import BreathCircle
from journal_app.ui.screens.help_path.exercises.breathing import BreathingExercise
from journal_app.ui.screens.help_path.exercises.call import CallExercise
from journal_app.ui.screens.help_path.exercises.reasons import ReasonsExercise
from journal_app.ui.screens.help_path.exercises.steps import StepsExercise
from journal_app.ui.screens.help_path.exercises.wait import WaitExercise
from journal_app.ui.screens.help_path.exercises.wave import WaveExercise
from journal_app.ui.screens.help_path.exercises.wave_picture import WavePicture
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


def circle(exercise):
    (found,) = seen(exercise, BreathCircle)
    return found


def wave(exercise):
    (found,) = seen(exercise, WavePicture)
    return found


def pace(exercise):
    """How many milliseconds pass between two pictures."""
    (timer,) = exercise.ticker.findChildren(QTimer)
    return timer.interval()


@pytest.fixture
def breathe(begun, icons):
    return begun(BreathingExercise(Breathing(breaths=2), icons.colours, still=False))


def test_breathing_says_what_the_circle_shows(breathe):
    assert breathe.ticker.running
    breathe.ticker.ticked.emit(1.5)
    assert {"Breathe in", "3"} <= set(lines(breathe))
    breathe.ticker.ticked.emit(5.0)
    assert {"Breathe out", "5"} <= set(lines(breathe))
    assert any(text.startswith("Breath 1 of 2") for text in lines(breathe))


def test_breathing_ends_by_itself_once(breathe):
    breathe.ticker.ticked.emit(20.0)
    assert (breathe.ends, breathe.ticker.running) == ([True], False)


def test_the_circle_grows_with_the_breath(breathe):
    sizes = []
    for seconds in (0.5, 2.0, 4.0, 9.5):
        breathe.ticker.ticked.emit(seconds)
        sizes.append(filled(circle(breathe)))
    assert sizes[0] < sizes[1] < sizes[2] > sizes[3]


def test_with_little_motion_nothing_grows_and_the_words_still_count(begun, icons):
    still = begun(BreathingExercise(Breathing(breaths=2), icons.colours, still=True))
    sizes = set()
    for seconds in (0.5, 2.0, 4.0, 9.5):
        still.ticker.ticked.emit(seconds)
        sizes.add(filled(circle(still)))
    assert len(sizes) == 1
    assert "Breathe out" in lines(still)
    assert pace(still) == SLOW_MS


def filled(widget):
    """How many points along the middle are inside the circle."""
    picture = widget.grab().toImage()
    middle = picture.height() // 2 - 60 * picture.height() // widget.height()
    inside = picture.pixelColor(picture.width() // 2, middle).name()
    row = range(picture.width())
    return sum(picture.pixelColor(x, middle).name() == inside for x in row)


def test_what_moves_is_drawn_sixty_times_a_second(breathe):
    assert pace(breathe) == SMOOTH_MS


@pytest.fixture
def ride(begun, icons):
    return begun(WaveExercise(Wave(2, ("one", "two", "three")), icons.colours, still=False))


def test_the_wave_carries_one_line_after_the_other_to_its_end(ride):
    said = []
    for seconds in (0, 41, 81, 119):
        ride.ticker.ticked.emit(float(seconds))
        said += [line for line in lines(ride) if line in {"one", "two", "three"}]
    assert said == ["one", "two", "three", "three"]
    assert "0:01 left" in lines(ride)
    ride.ticker.ticked.emit(120.0)
    assert ride.ends == [True]


def test_the_wave_is_drawn_and_moves(ride):
    ride.ticker.ticked.emit(10.0)
    before = wave(ride).grab().toImage()
    ride.ticker.ticked.emit(30.0)
    assert wave(ride).grab().toImage() != before
    ride.halt()
    assert not ride.ticker.running


def test_a_still_wave_has_no_ripple(begun, icons):
    still = begun(WaveExercise(Wave(60, ("one",)), icons.colours, still=True))
    wave(still).show_place(0.5, 1.0)
    before = wave(still).grab().toImage()
    wave(still).show_place(0.5, 2.0)
    assert wave(still).grab().toImage() == before


STEPS = ToolSteps((ToolStep("Look.", things=2), ToolStep("Hold.", seconds=7), ToolStep("Rest.")))


@pytest.fixture
def walk_through(begun):
    return begun(StepsExercise(STEPS))


def test_a_step_waits_for_a_press_and_its_things_can_be_ticked(walk_through):
    assert "Step 1 of 3" in lines(walk_through)
    boxes = seen(walk_through, QCheckBox)
    assert [box.accessibleName() for box in boxes] == ["found 1 of 2", "found 2 of 2"]
    assert not walk_through.ticker.running
    press(walk_through, "Next step")
    assert walk_through.step.text == "Hold."


def test_a_timed_step_counts_down_and_goes_on_by_itself(walk_through):
    press(walk_through, "Next step")
    assert walk_through.ticker.running
    walk_through.ticker.ticked.emit(3.2)
    assert "4" in lines(walk_through)
    walk_through.ticker.ticked.emit(7.0)
    assert walk_through.step.text == "Rest."
    assert not walk_through.ticker.running


def test_a_timed_step_can_be_skipped_and_gone_back_to(walk_through):
    press(walk_through, "Next step")
    press(walk_through, "Skip this step")
    assert walk_through.step.text == "Rest."
    press(walk_through, "Step back")
    assert walk_through.step.text == "Hold."
    assert walk_through.ticker.running


def test_the_last_step_ends_it(walk_through):
    press(walk_through, "Next step")
    press(walk_through, "Skip this step")
    press(walk_through, "Done")
    assert walk_through.ends == [True]


def test_waiting_counts_down_offers_ideas_in_turn_and_ends(begun):
    wait = begun(WaitExercise(Wait(15, ("shower", "song"))))
    wait.ticker.ticked.emit(61.0)
    assert {"13:59 left", "shower"} <= set(lines(wait))
    press(wait, "Another idea")
    assert "song" in lines(wait)
    press(wait, "Another idea")
    assert "shower" in lines(wait)
    wait.ticker.ticked.emit(900.0)
    assert (wait.ends, wait.ticker.running) == ([True], False)
    assert "The time is over. You waited it out." in lines(wait)


def test_a_worksheet_hands_back_what_is_written(begun):
    sheet = Worksheet((ToolQuestion("What?", "a hint"), ToolQuestion("When?")))
    written = begun(WorksheetExercise(sheet, ("the rent",)))
    heard = []
    written.answers_changed.connect(lambda: heard.append(True))
    assert written.answers == ("the rent", "")
    assert written.focusWidget() is text_field(written, "When?")
    text_field(written, "When?").setPlainText("tomorrow")
    assert written.answers == ("the rent", "tomorrow")
    assert heard
    full = begun(WorksheetExercise(sheet, ("a", "b")))
    assert full.focusWidget() is text_field(full, "What?")


def test_reasons_are_read_one_at_a_time(begun):
    reasons = begun(ReasonsExercise(("Mia", "mornings")))
    assert {"Reason 1 of 2", "Mia"} <= set(lines(reasons))
    press(reasons, "Next reason")
    assert "mornings" in lines(reasons)
    press(reasons, "Next reason")
    assert "Mia" in lines(reasons)


def test_a_first_reason_can_be_written_here(begun):
    reasons = begun(ReasonsExercise(()))
    heard = []
    reasons.reason_written.connect(heard.append)
    assert any("no reason in your plan yet" in text for text in lines(reasons))
    press(reasons, "Add this reason")
    assert heard == []
    field(reasons, "What is worth it to you?").setText("  my garden ")
    press(reasons, "Add this reason")
    assert heard == ["my garden"]
    assert "my garden" in lines(reasons)
    assert field(reasons, "What is worth it to you?").text() == ""


def test_own_people_stand_with_how_to_begin(begun, mia):
    call = begun(CallExercise(CallSomeone(("Hello.",)), (mia,)))
    assert {"Mia", "01 555 0123", "when it gets late", "Hello."} <= set(lines(call))
    call.halt()


def test_with_nobody_in_the_plan_it_asks_who_comes_to_mind(begun):
    call = begun(CallExercise(CallSomeone(("Hello.",)), ()))
    assert any("Who comes to mind first?" in text for text in lines(call))
