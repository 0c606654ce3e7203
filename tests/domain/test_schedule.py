"""What comes every week stays at its time on the clock, whatever the clocks do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.known_event import EndsBeforeItStartsError
from journal_app.domain.programme import Attendance, SessionKind
from journal_app.domain.schedule import Schedule
from journal_app.domain.weekday import NoWeekdayError, Weekday

ZONES = ("Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "UTC")
MONDAY = date(2026, 3, 2)


def weekly(**others) -> Schedule:
    facts = {"first": MONDAY, "days": (0, 2), "starts": time(9), "minutes": 180}
    facts |= {"id": "s", "zone": "Europe/Dublin"}
    return Schedule(**(facts | others))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(ZONES))
def test_nine_stays_nine_on_every_day_of_the_year(day, zone):
    session = weekly(zone=zone).session(day, "x")
    local = session.starts_at.astimezone(ZoneInfo(zone))
    assert (local.date(), local.hour, local.minute) == (day, 9, 0)


def test_a_time_that_the_clock_skips_is_read_by_the_offset_before():
    spring = weekly(starts=time(1, 30)).session(date(2026, 3, 29), "x")
    assert spring.starts_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_is_the_first_of_both():
    autumn = weekly(starts=time(1, 30)).session(date(2026, 10, 25), "x")
    assert autumn.starts_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_days_stand_in_the_order_of_the_week_and_once():
    assert weekly(days=(4, 0, 4)).days == (Weekday.MONDAY, Weekday.FRIDAY)


def test_the_rule_is_written_as_calendars_write_it():
    assert weekly(days=(2, 6), every=2).rule == "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=WE,SU"


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"days": ()}, NoWeekdayError),
        ({"minutes": 0}, OutOfRangeError),
        ({"minutes": 1441}, OutOfRangeError),
        ({"every": 0}, OutOfRangeError),
        ({"every": 5}, OutOfRangeError),
        ({"last": MONDAY - timedelta(days=1)}, EndsBeforeItStartsError),
        ({"last": MONDAY + timedelta(weeks=105)}, OutOfRangeError),
    ],
)
def test_what_cannot_come_every_week_is_refused(wrong, error):
    with pytest.raises(error):
        weekly(**wrong)


@pytest.mark.parametrize(
    "change",
    [
        {"starts_at": datetime(2026, 3, 3, 9, tzinfo=UTC), "day": date(2026, 3, 3)},
        {"attendance": Attendance.EXCUSED},
        {"takeaway": "one sentence"},
        {"title": "another"},
        {"kind": SessionKind.PEER},
        {"planned_minutes": 60},
        {"origin": None},
    ],
)
def test_a_session_that_was_touched_by_hand_no_longer_stands_as_it_was_put(change):
    schedule = weekly()
    session = schedule.session(MONDAY, "x")
    assert schedule.gave(session)
    assert not schedule.gave(replace(session, **change))
    assert not replace(schedule, id="another").gave(session)
