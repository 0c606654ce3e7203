"""A calendar is looked at first, kept as a whole, and undone as a whole."""

from datetime import date, timedelta
from itertools import count

import pytest

from journal_app.domain.calendar_file import CalendarContents, CalendarEvent
from journal_app.domain.programme import Programme, SessionKind
from journal_app.domain.session_origin import FromCalendar
from journal_app.usecases.import_calendar import ImportCalendar


@pytest.fixture
def bring(kept, clock):
    ids = count(1)
    return ImportCalendar(kept, clock, lambda: f"id-{next(ids)}")


@pytest.fixture
def events(clock):
    return [
        CalendarEvent(f"{uid}/{n}", uid, clock.time + timedelta(days=n, hours=6), 90, uid)
        for uid, n in (("group", 1), ("dentist", 2), ("group", 8))
    ]


def reading(events, asked=None):
    def read(first, last, zone):
        if asked is not None:
            asked.append((first, last, zone))
        return CalendarContents(tuple(events))

    return read


def sessions(kept):
    return kept.programme.sessions(date.min, date.max)


def test_a_plan_says_what_would_come_and_keeps_nothing(bring, events, kept):
    plan = bring.plan(reading(events))
    assert [(one.title, one.times) for one in plan.series] == [("group", 2), ("dentist", 1)]
    assert (plan.duplicates, sessions(kept)) == (0, [])


def test_only_what_was_picked_is_kept(bring, events, kept):
    plan = bring.plan(reading(events))
    imported, many = bring.keep(plan, {"group"}, SessionKind.PEER)
    assert many == 2
    assert [(one.title, one.kind, one.planned_minutes) for one in sessions(kept)] == [
        ("group", SessionKind.PEER, 90),
        ("group", SessionKind.PEER, 90),
    ]
    assert sessions(kept)[0].origin == FromCalendar("group/1", imported)
    assert sessions(kept)[0].day == date(2026, 3, 7)


def test_what_is_there_is_not_brought_twice(bring, events, kept):
    bring.keep(bring.plan(reading(events)), {"group"}, SessionKind.GROUP)
    again = bring.plan(reading(events))
    assert ([one.title for one in again.series], again.duplicates) == (["dentist"], 2)


def test_the_same_key_twice_in_a_file_is_one_session(bring, events):
    plan = bring.plan(reading([events[0], events[0]]))
    assert (len(plan.events), plan.duplicates) == (1, 1)


def test_an_import_is_undone_as_a_whole_and_can_come_again(bring, events, kept):
    own = bring.keep(bring.plan(reading(events[:1])), {"group"}, SessionKind.GROUP)[0]
    imported, _ = bring.keep(bring.plan(reading(events)), {"group", "dentist"}, SessionKind.GROUP)
    assert kept.imports.undo(imported) == 2
    assert [one.origin.imported for one in sessions(kept)] == [own]
    assert [one for one, _, _ in kept.imports.list()] == [own]
    assert bring.plan(reading(events)).duplicates == 1


def test_the_days_of_the_programme_are_looked_at(bring, kept, clock):
    asked = []
    bring.plan(reading([], asked))
    kept.programme.save_programme(Programme(date(2026, 3, 2), 10))
    bring.plan(reading([], asked))
    assert asked == [
        (date(2026, 2, 5), date(2027, 3, 4), "Europe/Dublin"),
        (date(2026, 2, 2), date(2026, 8, 2), "Europe/Dublin"),
    ]


def test_no_title_of_a_plan_is_printed(bring, clock):
    event = CalendarEvent("canary-7c1f", "canary-7c1f", clock.time, 60, "canary-7c1f")
    assert "canary" not in repr(bring.plan(reading([event])))
