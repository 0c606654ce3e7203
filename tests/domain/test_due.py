"""A daily question is always due, a weekly one a week after its last answer."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.due import is_due
from journal_app.domain.scale import AskRhythm, Scale

DAILY, WEEKLY = Scale("d", "Daily"), Scale("w", "Weekly", every=AskRhythm.WEEKLY)
TODAY = date(2028, 3, 3)


@given(st.none() | st.dates())
def test_a_daily_question_is_always_due(last):
    assert is_due(DAILY, last, TODAY)


@pytest.mark.parametrize(
    ("days", "due"), [(None, True), (-1, False), (0, False), (6, False), (7, True), (400, True)]
)
def test_a_weekly_question_is_due_a_week_after_its_last_answer(days, due):
    last = None if days is None else TODAY - timedelta(days=days)
    assert is_due(WEEKLY, last, TODAY) is due


@given(st.dates(date(1901, 1, 1), date(2190, 1, 1)))
def test_answered_whenever_due_a_weekly_question_is_asked_on_one_weekday(first):
    asked, last = [], None
    for n in range(29):
        day = first + timedelta(days=n)
        if is_due(WEEKLY, last, day):
            asked.append(day)
            last = day
    assert {day.weekday() for day in asked} == {first.weekday()}
    assert len(asked) == 5
