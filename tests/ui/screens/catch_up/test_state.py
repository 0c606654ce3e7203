"""What a cell shows, and how what is typed is read."""

from datetime import date

import pytest

from journal_app.domain.check_in import Medication
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.ui.screens.catch_up.cell_words import (
    answer_words,
    asked_words,
    cell_name,
    read_answer,
    standing_words,
)
from journal_app.ui.screens.catch_up.state import CatchUpState
from journal_app.usecases.day_sheet import Asked, Cell, DaySheet, StandingAnswer
from journal_app.usecases.typed_answer import UnreadableAnswerError

DAY, NEXT = date(2026, 10, 5), date(2026, 10, 6)
MOOD = Scale("mood", "Mood", "low", "high")
SLEEP = Scale("sleep", "Sleep", kind=ScaleKind.HOURS)
MEAL = Scale("meal", "Skipped a meal", kind=ScaleKind.YES_NO)
CUPS = Scale("cups", "Cups", kind=ScaleKind.COUNT)
CELL = Cell("mood", DAY)


def state(typed=None, standing=None):
    return CatchUpState(DaySheet((DAY, NEXT), NEXT, (MOOD, SLEEP), standing or {}), typed or {})


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        (MOOD, "7", 7),
        (MOOD, "10", 10),
        (MOOD, "0", 0),
        (MOOD, "  ", None),
        (SLEEP, "7:30", 7.5),
        (SLEEP, "7,5", 7.5),
        (CUPS, "12", 12),
        (MEAL, "y", 1),
        (MEAL, "N", 0),
        (Asked.ACTED, "no", 0),
        (Asked.MEDICATION, "y", Medication.YES),
        (Asked.MEDICATION, "n", Medication.NO),
        (Asked.MEDICATION, "p", Medication.PARTLY),
        (Asked.MEDICATION, "none", Medication.NONE_PRESCRIBED),
    ],
)
def test_what_is_typed_is_read_by_what_is_asked(qapp, question, text, answer):
    assert read_answer(question, text) == answer


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (MOOD, "7.5"),
        (MOOD, "11"),
        (MOOD, "y"),
        (SLEEP, "25"),
        (CUPS, "2,5"),
        (MEAL, "1"),
        (Asked.MEDICATION, "7"),
    ],
)
def test_what_is_no_answer_is_not_guessed_at(qapp, question, text):
    with pytest.raises(UnreadableAnswerError):
        read_answer(question, text)


@pytest.mark.parametrize(
    ("question", "answer", "shown"),
    [
        (MOOD, 5.5, "5.5"),
        (MOOD, 0.0, "0"),
        (SLEEP, 7.25, "7.2"),
        (MEAL, 1.0, "yes"),
        (MEAL, 0.5, "both"),
        (Asked.ACTED, 0.0, "no"),
        (Asked.MEDICATION, Medication.NONE_PRESCRIBED, "none"),
    ],
)
def test_an_answer_stands_in_its_cell_in_few_signs(qapp, question, answer, shown):
    assert answer_words(question, answer) == shown


@pytest.mark.parametrize("question", [MOOD, SLEEP, MEAL, CUPS, *Asked])
@pytest.mark.parametrize("answer", ["0", "1", "y", "n"])
def test_what_is_shown_can_be_typed_again(qapp, question, answer):
    try:
        said = read_answer(question, answer)
    except UnreadableAnswerError:
        return
    assert read_answer(question, answer_words(question, said)) == said


def test_every_cell_says_what_it_asks_for(qapp):
    asked = [asked_words(question) for question in (MOOD, SLEEP, MEAL, CUPS, *Asked)]
    assert len(set(asked)) == 5
    assert "0 low, 10 high" in asked[0]


def test_a_cell_is_called_by_its_question_and_day(qapp):
    assert cell_name(MOOD, CELL) == "Mood, Monday 5 October"


def test_what_stands_there_says_where_it_is_from(qapp):
    assert "3 check-ins" in standing_words(StandingAnswer(5.0, count=3))
    assert "stays" in standing_words(StandingAnswer(5.0))
    late = standing_words(StandingAnswer(5.0, caught_up=True, late=True))
    assert "Entered later" in late
    assert "change it here" in late


def test_typing_what_stands_there_is_no_change(qapp):
    here = state({CELL: "6"}, {CELL: StandingAnswer(7.0, caught_up=True)})
    assert here.typing(CELL, "7") == {}
    assert here.typing(CELL, "8") == {CELL: "8"}


def test_emptying_a_cell_takes_back_what_stood_there_and_else_nothing(qapp):
    here = state({}, {CELL: StandingAnswer(7.0, caught_up=True)})
    assert here.typing(CELL, "") == {CELL: ""}
    assert CatchUpState(here.sheet, {CELL: ""}).answers == {CELL: None}
    assert state({CELL: "6"}).typing(CELL, "") == {}


def test_unreadable_cells_come_in_the_order_of_the_days(qapp):
    typed = {
        Cell("sleep", NEXT): "x",
        Cell("mood", NEXT): "x",
        Cell("sleep", DAY): "long",
        CELL: "4",
    }
    found = state(typed).unreadable
    assert found == (Cell("sleep", DAY), Cell("mood", NEXT), Cell("sleep", NEXT))


def test_a_state_says_nothing_of_what_was_typed(qapp):
    assert "canary" not in repr(state({CELL: "canary"}))
