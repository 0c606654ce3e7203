"""Writing something down: now, back-dated, for a whole day, and never twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EmptyEntryError
from journal_app.domain.errors import TextTooLongError
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import FutureDateError, ImpossibleDateError
from journal_app.domain.note import Note
from journal_app.domain.preferences import Preferences
from journal_app.domain.tag import MOST_TAGS, TooManyTagsError
from journal_app.domain.trigger import Trigger
from journal_app.usecases.write_entry import AtTime, Marks, OnDay

NOTE = Note("the sea was calm")


def test_what_is_written_now_stands_in_the_journal(write, kept, clock):
    entry = write(NOTE)
    assert kept.entries.get(entry.id) == entry
    assert entry.moment.occurred_at == entry.moment.recorded_at == clock.time
    assert (entry.moment.zone, entry.moment.day) == ("Europe/Dublin", date(2026, 3, 5))
    assert not entry.moment.entered_later


def test_what_is_back_dated_says_that_it_was_entered_later(write, kept, clock):
    entry = write(NOTE, when=AtTime(clock.time - timedelta(days=3)))
    found = kept.entries.get(entry.id).moment
    assert (found.day, found.recorded_day) == (date(2026, 3, 2), date(2026, 3, 5))
    assert (found.entered_later, found.delay_days) == (True, 3)


def test_an_entry_about_a_whole_day_stands_at_its_noon(write):
    moment = write(NOTE, when=OnDay(date(2026, 3, 1))).moment
    assert moment.occurred_at == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert moment.day == date(2026, 3, 1)


def test_the_end_of_the_day_is_the_one_the_person_chose(write, kept, clock):
    clock.time = datetime(2026, 3, 5, 1, 30, tzinfo=UTC)
    assert write(NOTE).moment.day == date(2026, 3, 4)
    kept.preferences.save(Preferences(day_ends=time(1)))
    assert write(NOTE).moment.day == date(2026, 3, 5)


@pytest.mark.parametrize("body", [CheckIn(), Trigger(), Coping(), Note("\n ")])
def test_nothing_at_all_is_refused_and_not_kept(write, kept, body):
    with pytest.raises(EmptyEntryError):
        write(body)
    assert kept.entries.count() == 0


def test_a_lapse_may_stay_without_a_word(write, kept):
    assert kept.entries.get(write(Lapse()).id).body == Lapse()


@pytest.mark.parametrize(
    ("when", "error"),
    [
        (datetime(2026, 3, 6, 18, 31, tzinfo=UTC), FutureDateError),
        (datetime(1899, 12, 31, tzinfo=UTC), ImpossibleDateError),
    ],
)
def test_an_impossible_time_is_refused_and_not_kept(write, kept, when, error):
    with pytest.raises(error):
        write(NOTE, when=AtTime(when))
    assert kept.entries.count() == 0


def test_marks_are_kept(write, kept):
    entry = write(NOTE, marks=Marks(bring=True, private=True, tags=("home", " home ", "")))
    found = kept.entries.get(entry.id)
    assert (found.bring, found.private, found.tags) == (True, True, ("home",))


def test_a_save_that_is_tried_again_is_kept_once(write, kept):
    first = write(NOTE, entry_id="form-1")
    again = write(NOTE, entry_id="form-1")
    assert first == again
    assert kept.entries.count() == 1
    assert kept.entries.history("form-1") == []


def test_what_was_added_before_the_second_try_is_kept_too(write, kept, clock):
    first = write(NOTE, entry_id="form-1")
    clock.time += timedelta(minutes=2)
    longer = Note(NOTE.text + ", and so was I")
    write(longer, entry_id="form-1", marks=Marks(private=True))
    found = kept.entries.get("form-1")
    assert (found.body, found.private, found.moment) == (longer, True, first.moment)
    assert kept.entries.history("form-1")[0][1] == first
    assert kept.entries.count() == 1


def test_a_second_try_at_another_time_moves_it(write, kept, clock):
    first = write(NOTE, entry_id="form-1")
    write(NOTE, entry_id="form-1", when=AtTime(clock.time - timedelta(days=1)))
    found = kept.entries.get("form-1").moment
    assert (found.day, found.recorded_at) == (date(2026, 3, 4), first.moment.recorded_at)


def test_an_edit_keeps_the_earlier_version_and_when_it_was_written(write, edit, kept, clock):
    first = write(NOTE)
    clock.time += timedelta(days=2)
    edited = edit(first.id, body=Note("the sea was wild"))
    assert edited == replace(first, body=Note("the sea was wild"))
    assert kept.entries.get(first.id) == edited
    assert [version for _, version in kept.entries.history(first.id)] == [first]


def test_an_entry_moves_to_another_day_and_stays_written_when_it_was(write, edit, kept, clock):
    first = write(NOTE)
    clock.time += timedelta(days=2)
    clock.place = "Asia/Tokyo"
    edit(first.id, when=AtTime(first.moment.occurred_at - timedelta(days=1)))
    found = kept.entries.get(first.id).moment
    assert (found.day, found.recorded_at, found.zone) == (
        date(2026, 3, 4),
        first.moment.recorded_at,
        "Europe/Dublin",
    )
    assert kept.entries.between(date(2026, 3, 5), date(2026, 3, 5)) == []


def test_an_edit_leaves_what_it_does_not_name(write, edit):
    first = write(NOTE, marks=Marks(bring=True, tags=("home",)))
    assert edit(first.id) == first
    assert edit(first.id, marks=Marks(private=True)) == replace(
        first, bring=False, private=True, tags=()
    )


def test_an_edit_to_nothing_is_refused_and_the_entry_stays(write, edit, kept):
    first = write(NOTE)
    with pytest.raises(EmptyEntryError):
        edit(first.id, body=Note(" "))
    assert kept.entries.get(first.id) == first


def test_an_entry_is_moved_to_a_later_day_that_is_past(write, edit, clock):
    entry = write(Note("monday"), when=AtTime(clock.time - timedelta(days=1)))
    clock.time += timedelta(days=5)
    later = entry.moment.recorded_at + timedelta(days=3)
    moved = edit(entry.id, when=AtTime(later))
    assert moved.moment.occurred_at == later
    assert moved.moment.recorded_at == entry.moment.recorded_at
    assert moved.moment.recorded_day == entry.moment.recorded_day


def test_an_entry_is_not_moved_to_a_day_that_has_not_come(write, edit, clock):
    entry = write(Note("monday"))
    with pytest.raises(FutureDateError):
        edit(entry.id, when=AtTime(clock.time + timedelta(days=2)))


@pytest.mark.parametrize(
    ("tags", "error"),
    [
        (tuple(str(n) for n in range(MOST_TAGS + 1)), TooManyTagsError),
        (("x" * 501,), TextTooLongError),
    ],
)
def test_tags_that_no_entry_holds_are_refused_and_the_words_are_not_cut(
    write, edit, kept, tags, error
):
    with pytest.raises(error):
        write(NOTE, marks=Marks(tags=tags))
    assert kept.entries.count() == 0
    entry = write(NOTE, marks=Marks(tags=("a",)))
    with pytest.raises(error):
        edit(entry.id, marks=Marks(tags=tags))
    assert kept.entries.get(entry.id) == entry


def test_an_entry_that_has_too_many_tags_already_can_still_be_edited(kept, write, edit):
    tags = tuple(str(n) for n in range(MOST_TAGS + 9))
    entry = replace(write(NOTE), tags=tags)
    kept.entries.replace(entry)
    assert edit(entry.id, marks=Marks(bring=True, tags=tags)).bring
