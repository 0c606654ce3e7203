"""The day an entry counts for is read off the wall clock, once, at the place of writing."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.moment import (
    DAY_ENDS,
    EARLIEST,
    LATEST,
    FutureDateError,
    ImpossibleDateError,
    Moment,
    counting_day,
    moment_of,
    noon_of,
    zone_named,
)

ZONES = ("Europe/Dublin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "UTC")
zones = st.sampled_from(ZONES)
some_days = st.dates(date(1900, 1, 2), date(2199, 12, 30))
times = st.builds(datetime.combine, some_days, st.times(), st.just(UTC))
ends = st.times(max_value=time(11, 59)).map(lambda t: t.replace(microsecond=0, tzinfo=None))


def wrote(happened: datetime, zone="Europe/Dublin", written=None, day_ends=DAY_ENDS) -> Moment:
    return moment_of(happened, written or happened, zone, day_ends)


def at(zone: str, *parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, tzinfo=ZoneInfo(zone), fold=fold)


@pytest.mark.parametrize(
    ("hour", "minute", "day"),
    [(3, 59, 4), (4, 0, 5), (0, 0, 4), (23, 59, 5), (12, 0, 5)],
)
def test_a_day_ends_at_four_in_the_morning(hour, minute, day):
    assert wrote(at("Europe/Dublin", 2026, 3, 5, hour, minute)).day == date(2026, 3, day)


def test_a_person_may_let_the_day_end_at_midnight():
    assert wrote(at("UTC", 2026, 3, 5, 0, 0), "UTC", day_ends=time(0)).day == date(2026, 3, 5)


@pytest.mark.parametrize("zone", ["Europe/Dublin", "America/New_York"])
@pytest.mark.parametrize("month", [3, 10, 11])
def test_a_change_of_the_clocks_never_splits_or_skips_a_day(zone, month):
    start = at(zone, 2026, month, 1, 4).astimezone(UTC)
    quarters = (start + timedelta(minutes=15) * n for n in range(29 * 96))
    days = [wrote(moment, zone).day for moment in quarters]
    assert days == sorted(days)
    assert {b - a for a, b in pairwise(days)} == {timedelta(0), timedelta(1)}


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Dublin", date(2026, 3, 28), 23),
        ("Europe/Dublin", date(2026, 10, 24), 25),
        ("America/New_York", date(2026, 3, 7), 23),
        ("America/New_York", date(2026, 10, 31), 25),
        ("America/New_York", date(2026, 6, 1), 24),
    ],
)
def test_the_night_of_the_change_belongs_to_one_day_of_its_own_length(zone, day, hours):
    noon = noon_of(day, zone).astimezone(UTC)
    around = (noon + timedelta(minutes=30) * n for n in range(-60, 61))
    assert sum(wrote(moment, zone).day == day for moment in around) == hours * 2


def test_both_passes_of_a_repeated_hour_count_for_the_same_day():
    first = at("America/New_York", 2026, 11, 1, 1, 30)
    second = at("America/New_York", 2026, 11, 1, 1, 30, fold=1)
    assert wrote(first, "America/New_York").occurred_at != wrote(second, "UTC").occurred_at
    assert {wrote(m, "America/New_York").day for m in (first, second)} == {date(2026, 10, 31)}


def test_after_a_flight_the_place_of_writing_decides():
    happened = datetime(2026, 3, 5, 3, 30, tzinfo=UTC)
    assert wrote(happened, "Europe/Dublin").day == date(2026, 3, 4)
    assert wrote(happened, "Asia/Kolkata").day == date(2026, 3, 5)
    assert wrote(happened, "America/New_York").day == date(2026, 3, 4)


def test_the_day_stays_when_the_laptop_moves_on():
    moment = wrote(datetime(2026, 3, 5, 23, 30, tzinfo=UTC), "America/New_York")
    assert moment.local == at("America/New_York", 2026, 3, 5, 18, 30)
    assert moment.local.tzinfo == ZoneInfo("America/New_York")
    assert moment.day == date(2026, 3, 5)


@pytest.mark.parametrize(
    "happened",
    [
        datetime(2028, 2, 29, 12, tzinfo=UTC),
        datetime(1970, 1, 1, 4, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, tzinfo=UTC),
        datetime(2100, 2, 28, 12, tzinfo=UTC),
        datetime(2199, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(1900, 1, 1, tzinfo=UTC),
    ],
)
def test_rare_dates_are_ordinary_dates(happened):
    moment = wrote(happened, "UTC")
    assert moment.occurred_at == happened
    assert moment.day == counting_day(happened.replace(tzinfo=None))


def test_a_leap_day_is_the_day_before_the_first_of_march():
    assert wrote(datetime(2028, 3, 1, 3, 59, tzinfo=UTC), "UTC").day == date(2028, 2, 29)
    assert wrote(datetime(2100, 3, 1, 3, 59, tzinfo=UTC), "UTC").day == date(2100, 2, 28)


@pytest.mark.parametrize(
    "happened",
    [
        EARLIEST - timedelta(milliseconds=1),
        LATEST,
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_a_date_outside_the_calendar_is_refused(happened):
    with pytest.raises(ImpossibleDateError):
        wrote(happened, written=datetime(2026, 3, 5, tzinfo=UTC))


def test_a_moment_read_back_is_held_to_the_same_calendar():
    good = wrote(datetime(2026, 3, 5, 12, tzinfo=UTC))
    with pytest.raises(ImpossibleDateError):
        Moment(LATEST, good.recorded_at, good.zone, good.day, good.recorded_day)


def test_a_day_ahead_is_taken_and_more_is_refused():
    now = datetime(2026, 3, 5, 12, tzinfo=UTC)
    assert wrote(now + timedelta(hours=24), written=now).day == date(2026, 3, 6)
    with pytest.raises(FutureDateError):
        wrote(now + timedelta(hours=24, milliseconds=1), written=now)


@pytest.mark.parametrize(
    "name", ["Mars/Olympus", "", "../../etc/passwd", "\0", "Europe", "a" * 300]
)
def test_a_zone_that_this_machine_does_not_know_counts_as_utc(name):
    assert zone_named(name) == ZoneInfo("UTC")
    happened = datetime(2026, 3, 5, 3, 59, tzinfo=UTC)
    moment = wrote(happened, name)
    assert (moment.day, moment.zone) == (date(2026, 3, 4), name)


@given(happened=times, zone=zones, day_ends=ends)
def test_the_day_is_the_wall_clock_date_or_the_one_before(happened, zone, day_ends):
    moment = wrote(happened, zone, day_ends=day_ends)
    local = happened.astimezone(ZoneInfo(zone))
    early = local.time() < day_ends
    assert moment.day == local.date() - timedelta(days=early)
    assert not moment.entered_later
    assert moment.delay_days == 0


@given(happened=times, zone=zones)
def test_times_are_kept_to_the_millisecond_below(happened, zone):
    moment = wrote(happened, zone)
    assert timedelta(0) <= happened - moment.occurred_at < timedelta(milliseconds=1)
    assert moment.occurred_at.microsecond % 1000 == 0
    assert moment.occurred_at.tzinfo is UTC


@given(happened=times, zone=zones, later=st.timedeltas(timedelta(0), timedelta(days=400)))
def test_an_entry_is_late_exactly_when_its_days_differ(happened, zone, later):
    try:
        written = happened + later
    except OverflowError:
        return
    moment = wrote(happened, zone, written=written)
    assert moment.entered_later == (moment.recorded_day > moment.day)
    assert moment.delay_days == (moment.recorded_day - moment.day).days


def test_a_time_ahead_is_never_called_late():
    now = datetime(2026, 3, 5, 12, tzinfo=UTC)
    moment = wrote(now + timedelta(hours=20), written=now)
    assert (moment.entered_later, moment.delay_days) == (False, 0)


@given(day=some_days, zone=zones, day_ends=ends)
def test_noon_always_counts_for_its_own_day(day, zone, day_ends):
    assert wrote(noon_of(day, zone), zone, day_ends=day_ends).day == day


@given(
    written=times,
    zone=zones,
    day_ends=ends,
    ago=st.integers(0, 800),
    clock=st.times().map(lambda t: t.replace(tzinfo=None)),
)
def test_what_is_back_dated_counts_for_the_day_on_the_wall_and_is_late_by_it(
    written, zone, day_ends, ago, clock
):
    place = ZoneInfo(zone)
    on_the_wall = datetime.combine(written.astimezone(place).date(), clock) - timedelta(days=ago)
    happened = on_the_wall.replace(tzinfo=place).astimezone(UTC)
    if not EARLIEST <= happened <= written:
        return
    moment = wrote(happened, zone, written=written, day_ends=day_ends)
    shown = happened.astimezone(place).replace(tzinfo=None)
    assert moment.day == counting_day(shown, day_ends)
    assert moment.recorded_day == wrote(written, zone, day_ends=day_ends).day
    assert moment.entered_later == (moment.day < moment.recorded_day)
    assert moment.delay_days in {ago - 1, ago, ago + 1}


@given(day=some_days, zone=zones, day_ends=ends, later=st.integers(0, 400))
def test_a_whole_day_entered_days_later_keeps_its_date_over_clock_changes_and_leap_days(
    day, zone, day_ends, later
):
    try:
        written = noon_of(day + timedelta(days=later), zone)
    except OverflowError:
        return
    if written.year > 2199:
        return
    moment = wrote(noon_of(day, zone), zone, written=written, day_ends=day_ends)
    assert (moment.day, moment.delay_days) == (day, later)
    assert moment.entered_later == (later > 0)


@given(happened=times, here=zones, there=zones)
def test_a_flight_moves_an_entry_by_a_day_at_most_and_never_its_time(happened, here, there):
    one, other = wrote(happened, here), wrote(happened, there)
    assert one.occurred_at == other.occurred_at
    assert abs((one.day - other.day).days) <= 1
