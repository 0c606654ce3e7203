"""Goals come with what was practised, and lines that were typed come back."""

from datetime import timedelta

import pytest

from journal_app.domain.coping import Coping
from journal_app.domain.draft import Draft
from journal_app.domain.goal import Goal
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.usecases.lines_draft import FORM, LinesDraft
from journal_app.usecases.read_goals import ReadGoals
from journal_app.usecases.write_entry import AtTime


def ago(clock, days):
    return AtTime(clock.time - timedelta(days=days))


def test_what_was_practised_lately_can_be_picked_the_newest_first(kept, clock, write):
    old = write(Practice(what="long ago"), when=ago(clock, 90))
    first = write(Practice(what="walked"), when=ago(clock, 9))
    second = write(Coping(text="breathed"), when=ago(clock, 2))
    write(Note("not a practice"))
    found = ReadGoals(kept, clock)()
    assert [one.id for one in found.practices] == [second.id, first.id]
    assert old.id not in {one.id for one in found.practices}


def test_what_is_linked_is_there_however_old_and_what_is_gone_is_not(kept, clock, write):
    old = write(Practice(what="long ago"), when=ago(clock, 90))
    kept.goals.save(Goal("g", "sing", practices=(old.id, "gone for good")))
    found = ReadGoals(kept, clock)()
    assert [one.id for one in found.practices] == [old.id]
    assert found.goals[0].practices == (old.id, "gone for good")


def test_no_word_of_a_goal_is_printed(kept, clock):
    kept.goals.save(Goal("g", "canary-7c1f"))
    assert "canary" not in repr(ReadGoals(kept, clock)())


@pytest.fixture
def draft(kept, clock):
    return LinesDraft(kept.drafts, clock)


def test_lines_that_were_typed_come_back_and_go_when_they_are_kept(kept, draft):
    draft.keep({"homework": "page nine", "goal": "שלום 👋"})
    assert draft.load() == {"homework": "page nine", "goal": "שלום 👋"}
    draft.keep({})
    assert (draft.load(), kept.drafts.get(FORM)) == ({}, None)


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"homework": 3}', "[" * 90_000])
def test_a_draft_that_cannot_be_read_is_left_alone(kept, draft, clock, text):
    kept.drafts.save(Draft(FORM, text, clock.now()))
    assert draft.load() == {}
    assert kept.drafts.get(FORM) is not None
