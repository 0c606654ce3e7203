"""Several days written down at once: all of them or none, and nothing that stood there changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.check_in import CheckIn, CheckInSize, Medication, Span
from journal_app.domain.draft import Draft
from journal_app.domain.entry import EmptyEntryError, Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.usecases.catch_up import FORM, CatchUp, CatchUpDraft, Kept
from journal_app.usecases.day_sheet import Asked, Cell, ReadSheet, question_id
from journal_app.usecases.write_entry import AtTime, Marks, OnDay

TODAY = date(2026, 3, 5)
TUESDAY = date(2026, 3, 3)
FIRST = date(2026, 2, 27)


@pytest.fixture
def read(kept, clock):
    return ReadSheet(kept, clock)


@pytest.fixture
def catch_up(kept, write, edit):
    return CatchUp(kept, write, edit)


@pytest.fixture
def draft(kept, clock):
    return CatchUpDraft(kept.drafts, clock)


@pytest.fixture
def mood(write):
    """Write down a mood at 19:00 of a day."""

    def keep(day: date, value: float, **others) -> Entry:
        at = datetime(day.year, day.month, day.day, 19, tzinfo=UTC)
        return write(CheckIn(ratings=(Rating("mood", value),), **others), when=AtTime(at))

    return keep


def entries(kept):
    return kept.entries.between(FIRST, TODAY)


def test_the_sheet_is_of_the_last_seven_days_and_of_every_question(read):
    sheet = read()
    assert (sheet.days[0], sheet.days[-1], len(sheet.days)) == (FIRST, TODAY, 7)
    assert sheet.newest
    assert [question_id(question) for question in sheet.questions] == [
        "mood",
        "sleep_hours",
        Asked.ACTED,
        Asked.MEDICATION,
        "restless",
        "alone",
        "hope",
        "skipped",
        "drinks",
    ]


def test_an_earlier_week_can_be_read_and_none_ahead(read):
    assert read(FIRST - timedelta(days=1)).days[-1] == date(2026, 2, 26)
    assert not read(FIRST - timedelta(days=1)).newest
    assert read(TODAY + timedelta(days=9)).days[-1] == TODAY


def test_a_hidden_scale_is_asked_where_it_was_typed_into(read):
    asked = [question_id(question) for question in read(also=frozenset({"secret"})).questions]
    assert "secret" in asked
    assert "old" not in asked


def test_the_sheet_says_nothing_of_what_stands_on_it(read, mood):
    mood(TUESDAY, 7)
    sheet = read()
    assert "7" not in repr(sheet) + repr(sheet.standing)


def test_what_was_written_on_a_day_stands_there_as_the_day_value(read, mood):
    mood(TUESDAY, 4)
    mood(TUESDAY, 7)
    sheet = read()
    standing = sheet.standing[Cell("mood", TUESDAY)]
    assert (standing.answer, standing.count) == (5.5, 2)
    assert not sheet.open(Cell("mood", TUESDAY))
    assert sheet.open(Cell("restless", TUESDAY))


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ((Medication.YES,), Medication.YES),
        ((Medication.YES, Medication.YES), Medication.YES),
        ((Medication.YES, Medication.NO), Medication.PARTLY),
        ((Medication.NONE_PRESCRIBED,), Medication.NONE_PRESCRIBED),
    ],
)
def test_medication_comes_to_one_answer_as_in_the_report(read, mood, said, comes_to):
    for one in said:
        mood(TUESDAY, 5, medication=one)
    assert read().standing[Cell(Asked.MEDICATION, TUESDAY)].answer == comes_to


def test_a_day_on_which_it_was_acted_on_once_says_yes(read, mood):
    mood(TUESDAY, 5, acted=True)
    mood(TUESDAY, 5, acted=False)
    assert read().standing[Cell(Asked.ACTED, TUESDAY)].answer == 1


def test_each_day_gets_one_check_in_that_is_entered_later(kept, catch_up):
    done = catch_up(
        {
            Cell("mood", TUESDAY): 6.0,
            Cell("sleep_hours", TUESDAY): 7.5,
            Cell(Asked.ACTED, TUESDAY): 0.0,
            Cell(Asked.MEDICATION, TUESDAY): Medication.PARTLY,
            Cell("mood", TODAY): 0.0,
        }
    )
    tuesday, today = entries(kept)
    assert done == Kept(written=(tuesday.id, today.id))
    assert done.days == 2
    assert tuesday.body == CheckIn(
        span=Span.DAY,
        ratings=(Rating("mood", 6), Rating("sleep_hours", 7.5)),
        acted=False,
        medication=Medication.PARTLY,
    )
    assert (tuesday.moment.day, tuesday.moment.entered_later) == (TUESDAY, True)
    assert (today.moment.day, today.moment.entered_later) == (TODAY, False)
    assert today.body.value("mood") == 0
    assert today.body.acted is None


def test_a_day_that_was_caught_up_is_edited_and_not_doubled(kept, read, catch_up):
    catch_up({Cell("mood", TUESDAY): 6.0, Cell("restless", TUESDAY): 2.0})
    sheet = read()
    assert sheet.open(Cell("mood", TUESDAY))
    assert sheet.standing[Cell("mood", TUESDAY)].late
    done = catch_up({Cell("mood", TUESDAY): 7.0, Cell("hope", TUESDAY): 3.0})
    (entry,) = entries(kept)
    assert done == Kept(edited=(entry.id,))
    answers = {rating.scale: rating.value for rating in entry.body.ratings}
    assert answers == {"mood": 7, "restless": 2, "hope": 3}


def test_what_was_caught_up_keeps_all_else(kept, write, catch_up):
    body = CheckIn(span=Span.DAY, ratings=(Rating("mood", 4),), line="rain")
    written = write(body, when=OnDay(TUESDAY), marks=Marks(private=True, tags=("home",)))
    catch_up({Cell("alone", TUESDAY): 9.0})
    (entry,) = entries(kept)
    assert (entry.id, entry.private, entry.tags) == (written.id, True, ("home",))
    assert (entry.body.line, entry.body.value("mood")) == ("rain", 4)


def test_a_check_in_on_the_whole_day_that_was_written_that_evening_stays(
    kept, read, mood, catch_up
):
    before = mood(TUESDAY, 4, span=Span.DAY)
    assert not read().open(Cell("mood", TUESDAY))
    catch_up({Cell("alone", TUESDAY): 9.0})
    assert before in entries(kept)
    assert len(entries(kept)) == 2


def test_an_answer_from_a_check_in_at_a_time_stays_as_it_is(kept, read, mood, catch_up):
    before = mood(TUESDAY, 4)
    catch_up({Cell("restless", TUESDAY): 8.0})
    first, second = sorted(entries(kept), key=lambda entry: entry.id != before.id)
    assert first == before
    assert second.body.ratings == (Rating("restless", 8),)
    assert not read().open(Cell("mood", TUESDAY))


def test_an_imported_check_in_on_the_whole_day_is_left_as_it_came(kept, clock, read, catch_up):
    at = datetime(2026, 3, 3, 12, tzinfo=UTC)
    moment = moment_of(at, clock.now(), "Europe/Dublin")
    body = CheckIn(span=Span.DAY, ratings=(Rating("mood", 4),))
    kept.imports.begin("import-1", "csv")
    kept.entries.add(Entry("came", moment, body, imported="import-1"))
    assert not read().open(Cell("mood", TUESDAY))
    catch_up({Cell("restless", TUESDAY): 1.0})
    assert len(entries(kept)) == 2
    assert kept.entries.get("came").body == body


def test_of_two_that_were_caught_up_the_newest_is_edited(kept, write, clock, read):
    body = CheckIn(span=Span.DAY, ratings=(Rating("mood", 4),))
    write(body, when=OnDay(TUESDAY))
    clock.time += timedelta(minutes=5)
    newest = write(CheckIn(span=Span.DAY, ratings=(Rating("alone", 2),)), when=OnDay(TUESDAY))
    sheet = read()
    assert not sheet.open(Cell("mood", TUESDAY))
    assert sheet.open(Cell("alone", TUESDAY))
    assert newest.body.value("alone") == 2


def test_taking_the_last_answer_back_puts_the_check_in_into_the_bin(kept, read, catch_up):
    catch_up({Cell("mood", TUESDAY): 6.0, Cell(Asked.ACTED, TUESDAY): 1.0})
    (entry,) = entries(kept)
    assert catch_up({Cell("mood", TUESDAY): None}) == Kept(edited=(entry.id,))
    done = catch_up({Cell(Asked.ACTED, TUESDAY): None, Cell(Asked.MEDICATION, TUESDAY): None})
    assert done == Kept(emptied=(entry.id,))
    assert entries(kept) == []
    catch_up.take_back(done)
    assert [one.id for one in entries(kept)] == [entry.id]


def test_one_undo_takes_everything_back(kept, read, catch_up):
    catch_up({Cell("mood", TUESDAY): 6.0, Cell("mood", FIRST): 2.0})
    before = entries(kept)
    done = catch_up(
        {Cell("mood", TUESDAY): 1.0, Cell("hope", TODAY): 8.0, Cell("mood", FIRST): None}
    )
    assert (len(done.written), len(done.edited), len(done.emptied)) == (1, 1, 1)
    catch_up.take_back(done)
    assert entries(kept) == before


def test_where_one_day_is_refused_none_is_kept(kept, catch_up, draft):
    draft.keep({Cell("mood", TUESDAY): "6"})
    with pytest.raises(ValueError):
        catch_up({Cell("mood", TUESDAY): 6.0, Cell(Asked.MEDICATION, TODAY): 3.0})
    assert entries(kept) == []
    assert draft.load() == {Cell("mood", TUESDAY): "6"}


def test_nothing_to_keep_is_refused_and_leaves_no_version(kept, catch_up):
    catch_up({Cell("mood", TUESDAY): 6.0})
    (entry,) = entries(kept)
    for answers in ({}, {Cell("mood", TUESDAY): 6.0}, {Cell("alone", TODAY): None}):
        with pytest.raises(EmptyEntryError):
            catch_up(answers)
    assert kept.entries.history(entry.id) == []


def test_a_save_takes_its_draft_with_it(catch_up, draft):
    draft.keep({Cell("mood", TUESDAY): "6"})
    catch_up({Cell("mood", TUESDAY): 6.0})
    assert draft.load() == {}


def test_what_was_typed_is_taken_up_as_it_was_typed(draft):
    typed = {Cell("mood", TUESDAY): "often", Cell(Asked.ACTED, TODAY): "", Cell("x", FIRST): "½ 👩"}
    draft.keep(typed)
    assert draft.load() == typed
    draft.keep({})
    assert draft.load() == {}


@pytest.mark.parametrize(
    "body", ["", "{}", "[]", '{"cells": [[1]]}', '{"cells": [["a", "b", "c"]]}', "[" * 9000]
)
def test_a_draft_that_cannot_be_read_is_left_alone(draft, kept, clock, body):
    kept.drafts.save(Draft(FORM, body, clock.now()))
    assert draft.load() == {}
    assert kept.drafts.get(FORM).body == body


def test_a_depleted_check_in_on_the_whole_day_keeps_its_size(kept, write, catch_up):
    body = CheckIn(CheckInSize.DEPLETED, Span.DAY, (Rating("mood", 4),))
    write(body, when=OnDay(TUESDAY))
    catch_up({Cell("alone", TUESDAY): 9.0})
    (entry,) = entries(kept)
    assert entry.body.size is CheckInSize.DEPLETED


def test_the_questions_are_scales_and_what_is_asked_besides(read):
    kinds = {type(question) for question in read().questions}
    assert kinds == {Scale, Asked}
