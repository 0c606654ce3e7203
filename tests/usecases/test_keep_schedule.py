"""A schedule is entered once; what was is never changed by it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.schedule import Schedule
from journal_app.domain.session_origin import FromSchedule
from journal_app.exchange.occurrences import occurrences
from journal_app.usecases.keep_schedule import KeepSchedule

MONDAY = date(2026, 3, 2)
"""Three days before the clock of these tests (Thursday, 18:30 UTC)."""


@pytest.fixture
def keep(kept, clock):
    ids = count(1)
    kept.programme.save_programme(Programme(MONDAY, 10, 12.0))
    return KeepSchedule(kept, clock, lambda: f"id-{next(ids)}", occurrences)


def weekly(**others) -> Schedule:
    facts = {"first": MONDAY, "days": (0, 2, 3), "starts": time(18), "minutes": 180}
    facts |= {"id": "evenings", "zone": "Europe/Dublin"}
    return Schedule(**(facts | others))


def sessions(kept) -> list[Session]:
    return kept.programme.sessions(date.min, date.max)


def ahead(kept, clock) -> list[Session]:
    return [one for one in sessions(kept) if one.starts_at > clock.time]


def test_ten_weeks_of_three_evenings_are_thirty_sessions(keep, kept):
    assert keep(weekly()) == 30
    assert len(sessions(kept)) == 30
    assert {one.day.weekday() for one in sessions(kept)} == {0, 2, 3}
    assert sessions(kept)[-1].day <= date(2026, 5, 10)
    assert kept.schedules.all() == [weekly()]


def test_the_hour_on_the_clock_stays_when_the_clocks_change(keep, kept):
    keep(weekly())
    hours = {one.day < date(2026, 3, 29): one.starts_at.hour for one in sessions(kept)}
    assert hours == {True: 18, False: 17}


def test_every_other_week_counts_from_the_first(keep, kept):
    keep(weekly(days=(0,), every=2))
    days = [one.day for one in sessions(kept)]
    assert days == [MONDAY + timedelta(weeks=n) for n in (0, 2, 4, 6, 8)]


def test_a_schedule_ends_on_a_day_of_its_own(keep, kept):
    keep(weekly(last=date(2026, 3, 4)))
    assert [one.day.day for one in sessions(kept)] == [2, 4]


def test_without_a_programme_twelve_weeks_are_filled(kept, clock):
    keep = KeepSchedule(kept, clock, iter(map(str, range(99))).__next__, occurrences)
    assert keep(weekly(days=(0,))) == 13


def test_a_change_moves_what_is_to_come_and_nothing_else(keep, kept, clock):
    keep(weekly())
    before = sessions(kept)
    keep(weekly(starts=time(17), days=(0, 1)))
    after = sessions(kept)
    past = [one for one in before if one.starts_at <= clock.time]
    assert [one for one in after if one.starts_at <= clock.time] == past
    assert {(one.day.weekday(), one.starts_at.hour) for one in after[len(past) :]} == {
        (0, 17),
        (1, 17),
        (0, 16),
        (1, 16),
    }
    mondays = {one.id for one in before if one.day.weekday() == 0}
    assert {one.id for one in after if one.day.weekday() == 0} == mondays


def test_what_was_answered_moved_or_noted_by_hand_stays(keep, kept):
    keep(weekly())
    _, _, _, one, two, three, *_ = sessions(kept)
    excused = one.answered(Attendance.EXCUSED)
    moved = replace(two, starts_at=two.starts_at + timedelta(days=1), day=two.day + timedelta(1))
    noted = replace(three, takeaway="bring the sheet")
    for touched in (excused, moved, noted):
        kept.programme.save_session(touched)
    keep(weekly(starts=time(9), days=(0, 2, 3, 4)))
    after = {one.id: one for one in sessions(kept)}
    assert [after[touched.id] for touched in (excused, moved, noted)] == [excused, moved, noted]
    slots = [one.origin.slot for one in after.values()]
    assert len(slots) == len(set(slots))


def test_one_that_is_called_off_stays_away_and_can_be_put_back(keep, kept):
    keep(weekly())
    gone = sessions(kept)[5]
    keep.call_off(gone)
    assert kept.schedules.all()[0].skips == (gone.day,)
    keep(replace(kept.schedules.all()[0], starts=time(17)))
    assert gone.day not in {one.day for one in sessions(kept)}
    keep.put_back(gone)
    assert kept.schedules.all()[0].skips == ()
    assert gone in sessions(kept)


def test_one_that_was_typed_in_by_itself_is_called_off_too(keep, kept):
    at = datetime(2026, 3, 9, 9, tzinfo=UTC)
    single = Session("single", at, at.date(), SessionKind.MEDICAL, 30, title="dentist")
    kept.programme.save_session(single)
    keep.call_off(single)
    assert sessions(kept) == []
    keep.put_back(single)
    assert sessions(kept) == [single]


def test_a_schedule_that_ends_takes_only_what_is_to_come(keep, kept, clock):
    keep(weekly())
    touched = replace(ahead(kept, clock)[2], takeaway="ask about Sundays")
    kept.programme.save_session(touched)
    before = sessions(kept)
    taken = keep.end(weekly())
    left = sessions(kept)
    assert [one.day.day for one in left if one.starts_at <= clock.time] == [2, 4, 5]
    assert [one for one in left if one.starts_at > clock.time] == [touched]
    assert kept.schedules.all() == []
    keep.bring_back(weekly(), taken)
    assert sessions(kept) == before
    assert kept.schedules.all() == [weekly()]


def test_a_longer_programme_gets_more_sessions_and_a_shorter_one_fewer(keep, kept):
    keep(weekly(days=(0,)))
    keep.follow_programme(Programme(MONDAY, 12, 12.0))
    assert len(sessions(kept)) == 12
    keep.follow_programme(Programme(MONDAY, 4, 12.0))
    assert len(sessions(kept)) == 4
    assert kept.programme.programme().weeks == 4


def test_a_programme_that_begins_later_leaves_what_was(keep, kept, clock):
    keep(weekly())
    past = [one for one in sessions(kept) if one.starts_at <= clock.time]
    keep.follow_programme(Programme(MONDAY + timedelta(weeks=2), 10, 12.0))
    assert sessions(kept)[: len(past)] == past


def test_a_session_says_where_it_came_from(keep, kept):
    keep(weekly())
    first = sessions(kept)[0]
    assert first.origin == FromSchedule("evenings", MONDAY)


days = st.lists(st.integers(0, 6), min_size=1, max_size=4)
changes = st.lists(
    st.tuples(days, st.integers(6, 21), st.integers(1, 2), st.integers(0, 2), st.integers(0, 40)),
    max_size=5,
)


@given(changes)
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_change_of_a_schedule_ever_changes_what_was(keep, kept, clock, steps):
    clock.time = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
    kept.programme.delete_sessions([one.id for one in sessions(kept)])
    kept.schedules.delete("evenings")
    keep(weekly(skips=()))
    for weekdays, hour, every, answer, later in steps:
        was = [one for one in sessions(kept) if one.starts_at <= clock.time]
        touched = {one.id: one for one in ahead(kept, clock)[:answer]}
        for one in list(touched.values()):
            touched[one.id] = one.answered(Attendance.EXCUSED)
            kept.programme.save_session(touched[one.id])
        keep(weekly(days=tuple(weekdays), starts=time(hour), every=every))
        found = {one.id: one for one in sessions(kept)}
        assert [found[one.id] for one in was] == was
        assert all(found[one_id] == one for one_id, one in touched.items())
        slots = [one.origin.slot for one in found.values()]
        assert len(slots) == len(set(slots))
        clock.time += timedelta(hours=later)
