"""What is entered in the programme is kept as it was meant."""

from datetime import UTC, date, datetime, time

import pytest

from journal_app.domain.programme import Programme, SessionKind
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.domain.weekday import NoWeekdayError
from journal_app.exchange.occurrences import occurrences
from journal_app.usecases.add_session import AddSession
from journal_app.usecases.keep_own_time import KeepOwnTime, OwnTime
from journal_app.usecases.keep_schedule import KeepSchedule, Weekly

MONDAY = date(2026, 3, 2)
EVENINGS = Weekly((0, 3), time(18), 180, SessionKind.GROUP, "Skills", 1, MONDAY, None)
"""Entered on a Thursday at 18:30 UTC."""


@pytest.fixture
def keep(kept, clock):
    ids = iter(f"id-{n}" for n in range(100))
    kept.programme.save_programme(Programme(MONDAY, 2))
    return KeepSchedule(kept, clock, lambda: next(ids), occurrences)


def test_what_comes_every_week_holds_in_the_zone_of_this_place(keep, kept, clock):
    clock.place = "America/New_York"
    assert keep.enter(EVENINGS, None) == 4
    (schedule,) = kept.schedules.all()
    assert (schedule.id, schedule.zone, schedule.skips) == ("id-0", "America/New_York", ())
    assert (schedule.days, schedule.starts, schedule.title) == ((0, 3), time(18), "Skills")


def test_a_change_keeps_the_zone_and_the_days_that_were_taken_out(keep, kept, clock):
    keep.enter(EVENINGS, None)
    keep.call_off(kept.programme.sessions(date(2026, 3, 9), date(2026, 3, 9))[0])
    (old,) = kept.schedules.all()
    clock.place = "America/New_York"
    keep.enter(EVENINGS, old)
    assert kept.schedules.all() == [old]
    assert old.skips == (date(2026, 3, 9),)


def test_a_week_without_days_is_refused_and_nothing_kept(keep, kept):
    with pytest.raises(NoWeekdayError):
        keep.enter(Weekly((), time(18), 180, SessionKind.GROUP, "", 1, MONDAY, None), None)
    assert kept.schedules.all() == []


def test_own_time_is_kept_and_changed_in_its_place(kept):
    keep = KeepOwnTime(kept.schedules, lambda: "own")
    entered = OwnTime(BlockKind.WORK, (0, 1), time(8), 480, "the bakery")
    keep(entered, None)
    (block,) = kept.schedules.blocks()
    assert block == WeekBlock("own", BlockKind.WORK, (0, 1), time(8), 480, "the bakery")
    keep(OwnTime(BlockKind.REST, (6,), time(9), 60, ""), block)
    assert kept.schedules.blocks() == [WeekBlock("own", BlockKind.REST, (6,), time(9), 60)]


def test_a_session_is_put_on_the_hour_of_this_place(kept, clock):
    clock.place = "America/New_York"
    add = AddSession(kept.programme, clock, lambda: "one")
    add(datetime(2026, 3, 9, 22), SessionKind.FAMILY, 60, "about us")  # noqa: DTZ001 - wall clock
    (session,) = kept.programme.sessions(MONDAY, date(2026, 3, 31))
    assert (session.starts_at, session.day) == (
        datetime(2026, 3, 10, 2, tzinfo=UTC),
        date(2026, 3, 9),
    )
