"""A reminder is off, comes once, and keeps quiet whenever it can."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.moment import counting_day
from journal_app.domain.reminder import Reminder

EVENING = Reminder(time(19))
times = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1))  # noqa: DTZ001 - wall clock


def at(hour: int, minute: int = 0, day: int = 5) -> datetime:
    return datetime(2026, 3, day, hour, minute)  # noqa: DTZ001 - wall clock


@given(times, st.text())
def test_it_is_off_until_somebody_asks_for_it(local, quiet):
    assert not Reminder().is_due(local, quiet_on=quiet)


@pytest.mark.parametrize(
    ("hour", "minute", "due"),
    [(18, 59, False), (19, 0, True), (21, 59, True), (22, 0, False), (9, 0, False)],
)
def test_it_asks_at_its_time_and_not_long_after(hour, minute, due):
    assert EVENING.is_due(at(hour, minute), quiet_on="") is due


def test_it_keeps_quiet_on_a_day_on_which_something_was_written():
    assert not EVENING.is_due(at(19), quiet_on="2026-03-05")
    assert EVENING.is_due(at(19), quiet_on="2026-03-04")


def test_a_reminder_after_midnight_belongs_to_the_evening():
    late = Reminder(time(23, 30))
    assert late.is_due(at(1, day=6), quiet_on="2026-03-04")
    assert not late.is_due(at(1, day=6), quiet_on="2026-03-05")


@given(st.times(), times)
def test_whoever_was_asked_is_not_asked_again_that_day(when, local):
    reminder = Reminder(when)
    asked = counting_day(local).isoformat()
    for minutes in range(0, 600, 7):
        later = local + timedelta(minutes=minutes)
        if counting_day(later) == counting_day(local):
            assert not reminder.is_due(later, quiet_on=asked)


@given(st.times(), st.dates(datetime(2026, 1, 1).date(), datetime(2027, 1, 1).date()))  # noqa: DTZ001
def test_looked_at_every_minute_it_asks_once_a_day(when, day):
    reminder, asked, quiet = Reminder(when), [], ""
    begin = datetime.combine(day, time(4))
    for minute in range(0, 2 * 24 * 60, 3):
        now = begin + timedelta(minutes=minute)
        if reminder.is_due(now, quiet_on=quiet):
            quiet = counting_day(now).isoformat()
            asked.append(counting_day(now))
    assert len(asked) == len(set(asked))
    assert len(asked) >= 1
