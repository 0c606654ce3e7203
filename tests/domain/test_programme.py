"""The programme's nouns: what they hold, what they refuse, and what is only counted."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.calendar_file import CalendarEvent
from journal_app.domain.errors import MissingError, OutOfRangeError
from journal_app.domain.goal import Goal, GoalStep, TooManyStepsError
from journal_app.domain.homework import Homework
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.programme_hours import Hours, hours_of
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.step_down import Continuing, StepDown, TooManyLinesError
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.domain.weekday import NoWeekdayError

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
DAY = NOW.date()


def session(hours: float = 0, **others) -> Session:
    at = NOW + timedelta(hours=hours)
    return Session("s", at, at.date(), SessionKind.GROUP, 180, **others)


def test_hours_are_added_up_by_what_was_said_of_them():
    there = session(-30).answered(Attendance.ATTENDED)
    late = replace(session(-60), attendance=Attendance.ATTENDED, attended_minutes=120)
    missed = session(-90).answered(Attendance.MISSED)
    found = hours_of([there, late, missed, session(-5), session(-1), session(9)], NOW)
    assert (found.planned, found.attended, found.told, found.unanswered) == (18, 5, 9, 1)


def test_no_sessions_are_no_hours():
    assert hours_of([], NOW) == Hours()


@given(st.sampled_from(Attendance))
def test_an_answer_that_is_changed_leaves_no_minutes_behind(attendance):
    answered = session().answered(Attendance.ATTENDED).answered(attendance)
    there = attendance is Attendance.ATTENDED
    assert answered.attended_minutes == (180 if there else 0)


@pytest.mark.parametrize(
    ("weeks", "week", "winding"), [(10, 7, False), (10, 8, True), (10, 10, True), (2, 1, True)]
)
def test_the_last_three_weeks_ask_what_comes_after(weeks, week, winding):
    programme = Programme(DAY, weeks)
    first = DAY + timedelta(weeks=week - 1)
    assert programme.winds_down(first) is winding
    assert programme.winds_down(programme.last_day + timedelta(days=9))


def test_homework_shows_from_its_day_on_until_it_is_done():
    due = Homework("h", "read page nine", due=DAY)
    assert not due.shows_on(DAY - timedelta(days=1))
    assert due.shows_on(DAY)
    assert due.shows_on(DAY + timedelta(days=3))
    assert not replace(due, done_on=DAY).shows_on(DAY)
    assert not replace(due, due=None).shows_on(DAY)


def test_the_next_step_is_the_first_that_is_not_done():
    goal = Goal(
        "g", "see my sister", steps=(GoalStep("call", DAY), GoalStep("train"), GoalStep("cake"))
    )
    assert goal.next_step == GoalStep("train")
    done = goal.with_step(1, GoalStep("train", DAY)).with_step(2, None)
    assert (done.next_step, len(done.steps)) == (None, 2)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Homework("h", " \n"), MissingError),
        (lambda: Goal("g", ""), MissingError),
        (lambda: GoalStep(" "), MissingError),
        (lambda: Goal("g", "x", steps=(GoalStep("y"),) * 31), TooManyStepsError),
        (lambda: WeekBlock("b", BlockKind.REST, (), time(9), 60), NoWeekdayError),
        (lambda: WeekBlock("b", BlockKind.REST, (1,), time(9), 0), OutOfRangeError),
        (lambda: WeekSkill(0, "c"), OutOfRangeError),
        (lambda: StepDown((Continuing("x"),) * 21), TooManyLinesError),
    ],
)
def test_what_cannot_be_is_refused(make, error):
    with pytest.raises(error):
        make()


def test_blank_lines_of_the_step_down_sheet_are_not_kept():
    sheet = StepDown((Continuing(), Continuing("group", days=(3, 1, 3)), Continuing(who=" ")))
    assert sheet.continuing == (Continuing("group", "", (1, 3)),)
    assert not sheet.empty
    assert StepDown((Continuing(),), " ").empty


def test_a_title_from_a_calendar_is_cut_to_what_a_line_holds():
    event = CalendarEvent("k", "s", NOW, 60, "  a\x00b" + "c" * 900)
    assert (event.title[:3], len(event.title)) == ("abc", 500)
