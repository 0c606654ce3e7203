"""A week shows what takes up time, and counts without judging."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.practice import Practice
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.usecases.read_week import ReadWeek
from journal_app.usecases.write_entry import AtTime

THURSDAY = date(2026, 3, 5)


@pytest.fixture
def week(kept, clock):
    return ReadWeek(kept, clock)


def session(name, day, hour, minutes=180, **others):
    at = datetime(2026, 3, day, hour, tzinfo=UTC)
    return Session(name, at, at.date(), SessionKind.GROUP, minutes, **others)


def test_without_a_programme_a_week_is_monday_to_sunday(week):
    found = week()
    assert (found.first, found.number) == (date(2026, 3, 2), None)
    assert found.days[-1] == date(2026, 3, 8)


def test_a_week_of_the_programme_begins_on_its_first_weekday(week, kept):
    kept.programme.save_programme(Programme(date(2026, 2, 25), 8))
    assert (week().first, week().number) == (date(2026, 3, 4), 2)
    assert week(date(2026, 2, 24)).number is None
    assert week(date(2026, 3, 3)).number == 1


def test_sessions_and_own_time_stand_beside_each_other(week, kept):
    kept.programme.save_session(session("s", 5, 18))
    kept.schedules.save_block(WeekBlock("b", BlockKind.WORK, (3, 4), time(8, 30), 450))
    pieces = [(piece.day.day, piece.begins, piece.ends, piece.what.id) for piece in week().pieces]
    assert pieces == [(5, 510, 960, "b"), (5, 1080, 1260, "s"), (6, 510, 960, "b")]


def test_what_goes_past_midnight_is_two_pieces(week, kept):
    kept.schedules.save_block(WeekBlock("night", BlockKind.WORK, (2,), time(22), 480))
    pieces = [(piece.day.day, piece.begins, piece.ends) for piece in week().pieces]
    assert pieces == [(4, 1320, 1440), (5, 0, 360)]


def test_a_night_that_leaves_the_week_is_cut_at_its_end(week, kept):
    kept.schedules.save_block(WeekBlock("night", BlockKind.WORK, (6,), time(22), 480))
    assert [(piece.day.day, piece.ends) for piece in week().pieces] == [(8, 1440)]


def test_a_session_stands_at_the_hour_of_the_clock_here(week, kept, clock):
    clock.place = "America/New_York"
    kept.programme.save_session(session("s", 5, 18))
    assert [piece.begins for piece in week().pieces] == [13 * 60]


def test_hours_of_the_week_are_planned_and_attended(week, kept):
    there = session("a", 2, 18).answered(Attendance.ATTENDED)
    for one in (there, session("b", 4, 18).answered(Attendance.MISSED), session("c", 6, 18)):
        kept.programme.save_session(one)
    hours = week().hours
    assert (hours.planned, hours.attended, hours.unanswered) == (9, 3, 0)


def test_the_skill_of_the_week_counts_what_was_written_about_it(week, kept, write, clock):
    kept.programme.save_programme(Programme(date(2026, 3, 2), 8))
    for name in ("breathe", "walk"):
        kept.choices.save(Choice(name, ChoiceList.SKILL, name))
    kept.programme.save_week_skill(WeekSkill(1, "breathe"))
    write(Practice(skill="breathe"))
    write(Coping(skill="breathe"))
    write(Practice(skill="walk"))
    write(Practice(skill="breathe"), when=AtTime(clock.time - timedelta(days=7)))
    found = week()
    assert (found.skill, found.practised) == ("breathe", 2)
    assert [choice.id for choice in found.skills] == ["breathe", "walk"]
    assert week(THURSDAY + timedelta(days=7)).skill is None


def test_no_word_of_a_week_is_printed(week, kept):
    kept.programme.save_session(session("s", 5, 18, title="canary-7c1f"))
    assert "canary" not in repr(week())
