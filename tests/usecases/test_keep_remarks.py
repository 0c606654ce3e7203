"""What is said to a chart is kept, and can be taken back."""

from datetime import UTC, date, datetime

import pytest

from journal_app.domain.known_event import EndsBeforeItStartsError, EventKind
from journal_app.domain.preferences import Sensitivity
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.keep_remarks import KeepRemarks

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 5)


@pytest.fixture
def keep(kept, clock):
    clock.time = datetime(2026, 3, 5, 18, tzinfo=UTC)
    return KeepRemarks(kept.events, kept.preferences, DayClock(clock), lambda: "k1")


def test_an_event_is_only_kept_once_it_is_saved(keep, kept):
    event = keep.event(FIRST, LAST, "flu", EventKind.EVENT)
    assert kept.events.known() == []
    keep.events.save(event)
    assert kept.events.known() == [event]


def test_an_event_that_ends_before_it_starts_is_refused(keep):
    with pytest.raises(EndsBeforeItStartsError):
        keep.event(LAST, FIRST, "flu", EventKind.EVENT)


def test_new_usual_levels_are_said_today_and_taken_back_together(keep, kept):
    normals = keep.normals([("overall", FIRST.toordinal()), ("alone", LAST.toordinal())])
    keep.save_normals(normals)
    found = kept.events.new_normals()
    assert sorted((one.series, one.since) for one in found) == [("alone", LAST), ("overall", FIRST)]
    assert {one.said_on for one in found} == {LAST}
    keep.take_back_normals(normals)
    assert kept.events.new_normals() == []


def test_how_soon_the_chart_speaks_changes_nothing_else_that_was_chosen(keep, kept):
    before = kept.preferences.get()
    keep.choose(Sensitivity.FEWER)
    after = kept.preferences.get()
    assert after.sensitivity is Sensitivity.FEWER
    assert (after.paper, after.initials) == (before.paper, before.initials)
