"""A week looked back at: facts with what they rest on, and nothing that was not written."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale
from journal_app.domain.trigger import Trigger
from journal_app.usecases.look_back import EasedSkill, ReadWeekBehind
from journal_app.usecases.write_entry import AtTime, Marks

LAST = date(2026, 3, 5)


@pytest.fixture
def look(kept):
    return ReadWeekBehind(kept)


@pytest.fixture
def put(write, clock):
    def keep(body, ago=0, **marks):
        clock.time = datetime(2026, 3, 5, 18, tzinfo=UTC)
        return write(body, when=AtTime(clock.time - timedelta(days=ago)), marks=Marks(**marks))

    return keep


def test_an_empty_week_has_nothing_but_its_days(look):
    week = look(LAST)
    assert (week.first, week.last) == (date(2026, 2, 27), LAST)
    assert (week.days_with_entry, week.means, week.strongest_urge) == (0, (), None)
    assert (week.triggers, week.eased, week.practised, week.hours) == ((), (), 0, None)
    assert week.brought == ()


def test_means_are_of_days_and_say_how_many(look, rate):
    rate(LAST, mood=4)
    rate(LAST, mood=6)
    rate(LAST - timedelta(days=2), mood=8, sleep_hours=7.5)
    rate(LAST - timedelta(days=7), mood=0)
    assert look(LAST).means == (("mood", 6.5, 2), ("sleep_hours", 7.5, 1))


def test_the_strongest_urge_may_stand_in_a_check_in_or_a_trigger(look, kept, rate, put):
    kept.scales.save(Scale("urge", "Urge"))
    rate(LAST, urge=6)
    assert look(LAST).strongest_urge == (6, LAST)
    put(Trigger(urge_peak=8), ago=2)
    put(Trigger(did="x"), ago=1)
    assert look(LAST).strongest_urge == (8, LAST - timedelta(days=2))


def test_triggers_and_skills_are_counted(look, kept, put):
    for choice in ("row", "walk", "call", "tv"):
        kept.choices.save(Choice(choice, ChoiceList.SKILL, choice))
    put(Trigger(kind="row"))
    put(Trigger(kind="row"), ago=1)
    put(Coping(skill="walk", before=7, after=5))
    put(Coping(skill="walk", before=8, after=4))
    put(Coping(skill="call", before=8, after=2))
    put(Coping(skill="tv", before=5, after=6))
    put(Coping(skill="call", before=8))
    put(Practice(what="asked"))
    week = look(LAST)
    assert week.triggers == (("row", 2),)
    assert week.eased == (EasedSkill("call", 1, 8, 2), EasedSkill("walk", 2, 7.5, 4.5))
    assert week.practised == 1


def test_only_sessions_that_were_answered_count(look, kept):
    for n, (attendance, minutes) in enumerate(
        [(Attendance.ATTENDED, 150), (Attendance.MISSED, 0), (Attendance.PLANNED, 0)]
    ):
        at = datetime(2026, 3, 3, 9 + n, tzinfo=UTC)
        kept.programme.save_session(
            Session(f"s{n}", at, at.date(), SessionKind.GROUP, 180, minutes, attendance)
        )
    assert look(LAST).hours == (2.5, 6.0)


def test_what_is_marked_for_the_session_is_listed_without_reviews(look, put):
    put(Note("not this"))
    brought = put(Note("this"), bring=True)
    put(Review(session="nor this"), bring=True)
    assert look(LAST).brought == (brought,)
