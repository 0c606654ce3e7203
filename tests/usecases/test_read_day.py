"""The day that counts now, and the programme around it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from journal_app.domain.homework import Homework
from journal_app.domain.note import Note
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.review import Review
from journal_app.usecases.read_day import ReadToday
from journal_app.usecases.read_programme import ReadProgramme
from journal_app.usecases.write_entry import AtTime

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


@pytest.fixture
def today(kept, clock):
    return ReadToday(kept, clock)


@pytest.fixture
def programme(kept, clock):
    return ReadProgramme(kept, clock)


def session(name: str, starts_at: datetime, **others) -> Session:
    planned = others.pop("planned", 180)
    return Session(name, starts_at, starts_at.date(), SessionKind.GROUP, planned, **others)


@pytest.mark.parametrize(("hour", "minute", "day"), [(3, 59, 4), (4, 0, 5), (0, 0, 4), (23, 59, 5)])
def test_it_is_yesterday_until_four(today, clock, hour, minute, day):
    clock.time = datetime(2026, 3, 5, hour, minute, tzinfo=UTC)
    assert today().date == date(2026, 3, day)


def test_it_is_yesterday_until_the_day_ends_that_the_person_chose(today, kept, clock):
    kept.preferences.save(Preferences(day_ends=time(0)))
    clock.time = datetime(2026, 3, 5, 0, 1, tzinfo=UTC)
    assert today().date == date(2026, 3, 5)


def test_it_is_the_day_of_this_place(today, clock):
    clock.time = datetime(2026, 3, 5, 20, tzinfo=UTC)
    clock.place = "Asia/Tokyo"
    assert today().date == date(2026, 3, 6)
    clock.place = "not a zone"
    assert today().date == date(2026, 3, 5)


def test_what_is_written_after_midnight_stands_on_the_evening(today, write, clock):
    clock.time = datetime(2026, 3, 6, 0, 30, tzinfo=UTC)
    entry = write(Note("late"))
    assert (today().date, today().entries) == (date(2026, 3, 5), (entry,))
    clock.time = datetime(2026, 3, 6, 4, 0, tzinfo=UTC)
    assert (today().date, today().entries) == (date(2026, 3, 6), ())


def test_the_entries_stand_in_the_order_they_happened(today, write, clock):
    second = write(Note("second"))
    first = write(Note("first"), when=AtTime(clock.time - timedelta(hours=3)))
    assert today().entries == (first, second)


def test_sessions_of_the_day_have_their_time_on_this_clock(today, kept, clock):
    kept.programme.save_session(session("s1", datetime(2026, 3, 5, 14, tzinfo=UTC)))
    kept.programme.save_session(session("s2", datetime(2026, 3, 6, 14, tzinfo=UTC)))
    clock.place = "Europe/Paris"
    ((local, found),) = today().sessions
    assert (local.hour, found.id) == (15, "s1")


def test_no_word_of_the_day_is_printed(today, write):
    write(Note("canary-7c1f"))
    assert "canary" not in repr(today())


def test_hours_count_what_is_over_and_never_what_is_planned(programme, kept):
    kept.programme.save_programme(Programme(date(2026, 2, 23), weeks=8))
    attended, missed = Attendance.ATTENDED, Attendance.MISSED
    for one in (
        session("a", NOW - timedelta(days=3), attended_minutes=150, attendance=attended),
        session("b", NOW - timedelta(days=2), attendance=missed),
        session("c", NOW - timedelta(days=1)),
        session("d", NOW + timedelta(days=1)),
        session("e", NOW - timedelta(days=20), attended_minutes=60, attendance=attended),
    ):
        kept.programme.save_session(one)
    view = programme()
    assert (view.hours.attended, view.hours.told, view.hours.unanswered) == (2.5, 6.0, 1)
    assert view.week == 2
    assert [one.id for _, one in view.behind] == ["c", "b", "a", "e"]
    assert [one.id for _, one in view.ahead] == ["d"]


def test_without_a_programme_the_last_four_weeks_count(programme, kept):
    for days in (27, 29):
        at = NOW - timedelta(days=days)
        kept.programme.save_session(
            session(f"s{days}", at, attended_minutes=60, attendance=Attendance.ATTENDED)
        )
    view = programme()
    assert (view.programme, view.week, view.hours.attended) == (None, None, 1.0)
    assert not view.winds_down


def test_outside_its_weeks_a_programme_has_no_week(programme, kept):
    kept.programme.save_programme(Programme(date(2026, 3, 6), weeks=1, name="canary-7c1f"))
    assert programme().week is None
    assert "canary" not in repr(programme())


def test_days_without_an_entry_count_from_the_first_entry_on(today, write):
    assert today().gaps == 0
    write(Note("first"), when=AtTime(datetime(2026, 3, 2, 12, tzinfo=UTC)))
    assert today().gaps == 2
    write(Note("long ago"), when=AtTime(datetime(2026, 1, 2, 12, tzinfo=UTC)))
    assert today().gaps == 5
    write(Note("today"))
    assert today().gaps == 5


def test_homework_whose_day_has_come_is_there_until_it_is_done(today, kept):
    for one in (
        Homework("a", "due", due=date(2026, 3, 4)),
        Homework("b", "later", due=date(2026, 3, 6)),
        Homework("c", "done", due=date(2026, 3, 5), done_on=date(2026, 3, 5)),
        Homework("d", "no day"),
    ):
        kept.homework.save(one)
    assert [one.id for one in today().homework] == ["a"]


def test_a_session_can_be_answered_once_it_has_begun(today, kept):
    kept.programme.save_session(session("begun", NOW - timedelta(hours=1)))
    kept.programme.save_session(session("ahead", NOW + timedelta(hours=1)))
    assert today().begun == {"begun"}


def test_a_week_is_looked_back_at_once_three_days_of_it_were_written(today, rate, clock):
    assert not today().review_due
    for ago in (6, 3, 0):
        rate(date(2026, 3, 5) - timedelta(days=ago), mood=4)
    clock.time = NOW
    assert today().review_due


def test_a_journal_of_a_few_days_is_not_looked_back_at(today, rate, clock):
    for ago in (4, 3, 2, 1, 0):
        rate(date(2026, 3, 5) - timedelta(days=ago), mood=4)
    clock.time = NOW
    assert not today().review_due


def test_a_week_that_was_looked_back_at_is_not_offered_again(today, rate, write, clock):
    for ago in (9, 6, 3, 1, 0):
        rate(date(2026, 3, 5) - timedelta(days=ago), mood=4)
    clock.time = NOW
    assert today().review_due
    write(Review("quiet"), when=AtTime(NOW - timedelta(days=6)))
    assert not today().review_due
    clock.time = NOW + timedelta(days=1)
    assert today().review_due
