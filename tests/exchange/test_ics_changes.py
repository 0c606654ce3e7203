"""Changes to single times of a repeating event, and to one and all that follow."""

from datetime import date

import pytest

from journal_app.domain.calendar_file import LeftOut
from journal_app.exchange.ics_file import EventStretch, read_calendar

YEAR = EventStretch(date(2026, 1, 1), date(2026, 12, 31), "UTC")
HOUR = "DURATION:PT1H"
WEEKLY = ("DTSTART:20260302T180000Z", HOUR, "RRULE:FREQ=WEEKLY;COUNT=5")


def read(*events):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for event in events:
        lines += ["BEGIN:VEVENT", "UID:g", *event, "END:VEVENT"]
    return read_calendar("\r\n".join([*lines, "END:VCALENDAR", ""]).encode(), YEAR)


def starts(found):
    return [f"{event.starts_at:%m-%d %H}" for event in found.events]


def following(day, *lines):
    return (f"RECURRENCE-ID;RANGE=THISANDFUTURE:2026{day}T180000Z", *lines)


def single(day, *lines):
    return (f"RECURRENCE-ID:2026{day}T180000Z", *lines)


def test_a_change_to_this_and_following_may_bring_its_own_rule():
    rule = "RRULE:FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4"
    found = read(WEEKLY, following("0316", "DTSTART:20260317T170000Z", "DURATION:PT90M", rule))
    assert starts(found) == ["03-02 18", "03-09 18", "03-17 17", "03-20 17", "03-24 17", "03-27 17"]
    assert [event.minutes for event in found.events] == [60, 60, 90, 90, 90, 90]
    assert len({event.key for event in found.events}) == 6
    assert found.left_out == {}


def test_times_of_such_a_rule_are_changed_again_one_by_one_and_from_one_on():
    rule = "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4"
    found = read(
        WEEKLY,
        following("0316", "DTSTART:20260316T180000Z", HOUR, rule),
        single("0330", "DTSTART:20260331T120000Z", HOUR),
        following("0413", "DTSTART:20260413T190000Z", HOUR),
    )
    assert starts(found) == ["03-02 18", "03-09 18", "03-16 18", "03-31 12", "04-13 19", "04-27 19"]


def test_a_second_rule_ends_the_first():
    rule = "RRULE:FREQ=WEEKLY;COUNT=4"
    found = read(
        WEEKLY,
        following("0309", "DTSTART:20260309T190000Z", HOUR, rule),
        following("0323", "DTSTART:20260323T200000Z", HOUR, rule),
    )
    assert starts(found)[:3] == ["03-02 18", "03-09 19", "03-16 19"]
    assert starts(found)[3:] == ["03-23 20", "03-30 20", "04-06 20", "04-13 20"]


@pytest.mark.parametrize(
    "more",
    [
        ("DTSTART:20260316T180000Z", HOUR),
        ("DTSTART:20260316T180000Z", "DTEND:20260316T180000Z"),
        (),
    ],
)
def test_one_time_that_is_cancelled_is_gone(more):
    found = read(WEEKLY, single("0316", "STATUS:CANCELLED", *more))
    assert starts(found) == ["03-02 18", "03-09 18", "03-23 18", "03-30 18"]
    assert found.left_out == {LeftOut.CANCELLED: 1}


@pytest.mark.parametrize("more", [(), ("RRULE:FREQ=WEEKLY",)])
def test_a_time_and_all_that_follow_are_gone_when_they_are_cancelled(more):
    gone = following("0316", "DTSTART:20260316T180000Z", "STATUS:CANCELLED", *more)
    found = read(WEEKLY, gone)
    assert starts(found) == ["03-02 18", "03-09 18"]
    assert found.left_out == {LeftOut.CANCELLED: 1}


def test_a_cancelled_time_of_a_changed_rule_is_gone_as_well():
    rule = "RRULE:FREQ=WEEKLY;COUNT=3"
    found = read(
        WEEKLY,
        following("0316", "DTSTART:20260316T180000Z", HOUR, rule),
        single("0323", "STATUS:CANCELLED"),
        following("0330", "STATUS:CANCELLED"),
    )
    assert starts(found) == ["03-02 18", "03-09 18", "03-16 18"]


def test_a_time_that_became_a_whole_day_is_not_left_where_it_was():
    found = read(WEEKLY, single("0316", "DTSTART;VALUE=DATE:20260316"))
    assert starts(found) == ["03-02 18", "03-09 18", "03-23 18", "03-30 18"]
    assert found.left_out == {LeftOut.WHOLE_DAY: 1}


def test_an_event_that_is_cancelled_as_a_whole_is_gone():
    assert read((*WEEKLY, "STATUS:CANCELLED")).events == ()
