"""What was begun is found again."""

from datetime import timedelta

from journal_app.domain.draft import Draft
from journal_app.domain.entry import EntryKind
from journal_app.domain.note import Note
from journal_app.domain.trigger import Trigger
from journal_app.usecases.find_drafts import FindDrafts
from journal_app.usecases.keep_draft import DraftBox, Written, edit_form, new_form


def test_new_and_changed_entries_are_found_the_newest_first(kept, clock, write):
    entry = write(Note("kept"))
    box = DraftBox(kept.drafts, clock)
    box.keep(new_form(EntryKind.TRIGGER), Written(Trigger(situation="half")))
    clock.time += timedelta(minutes=5)
    box.keep(edit_form(entry.id), Written(Note("changed")))
    found = FindDrafts(kept.drafts, kept.entries)()
    assert [(one.kind, one.edited) for one in found] == [
        (EntryKind.NOTE, entry),
        (EntryKind.TRIGGER, None),
    ]
    assert found[0].saved_at == clock.time


def test_a_draft_of_an_entry_that_is_gone_and_those_of_other_places_are_left_alone(kept, clock):
    kept.drafts.save(Draft(edit_form("gone"), "{}", clock.time))
    kept.drafts.save(Draft("catch_up", "{}", clock.time))
    assert FindDrafts(kept.drafts, kept.entries)() == []


def test_what_was_finished_is_not_found_any_more(kept, clock):
    box = DraftBox(kept.drafts, clock)
    box.keep(new_form(EntryKind.NOTE), Written(Note("half")))
    box.drop(new_form(EntryKind.NOTE))
    assert FindDrafts(kept.drafts, kept.entries)() == []
