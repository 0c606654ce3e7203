"""Every change of a row has a version, named by what the row says and what came before."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
import uuid6
from tests.storage.versions.sealed import require_sealed

from journal_app.domain.entry import Entry
from journal_app.domain.homework import Homework
from journal_app.domain.ids import EntryId, HomeworkId, ScaleId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.scale import Scale
from journal_app.storage.versions.all_rows import stated
from journal_app.storage.versions.digests import version_digest
from journal_app.storage.versions.stated_row import Gone
from journal_app.storage.versions.version_store import State, VersionStore


def versions(journal, kind, row_id):
    return VersionStore(journal.vault.database).of_rows(kind, [row_id]).get(row_id, [])


def note(now, text, **marks):
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(now, now, "UTC"), Note(text), **marks)


def test_a_new_entry_has_one_version(journal, now):
    entry = note(now, "first")
    journal.entries.add(entry)
    (only,) = versions(journal, "entry", entry.id)
    assert (only.parents, only.depth, only.state) == ((), 0, State.STANDS)
    require_sealed(journal)


def test_a_version_follows_the_one_before(journal, now):
    entry = note(now, "first")
    journal.entries.add(entry)
    journal.entries.replace(replace(entry, body=Note("second")))
    before, after = versions(journal, "entry", entry.id)
    assert after.parents == (before.digest,)
    assert (before.state, after.state) == (State.EARLIER, State.STANDS)
    require_sealed(journal)


def test_the_same_again_is_no_new_version(journal):
    scale = Scale(ScaleId("mood"), "Mood", position=3)
    journal.scales.save(scale)
    count = len(versions(journal, "scale", "mood"))
    journal.scales.save(scale)
    assert len(versions(journal, "scale", "mood")) == count
    require_sealed(journal)


def test_two_edits_in_one_transaction_keep_both_wordings(journal, now):
    entry = note(now, "first")
    with journal.transaction():
        journal.entries.add(entry)
        journal.entries.replace(replace(entry, body=Note("second")))
        journal.entries.replace(replace(entry, body=Note("third")))
    assert [old.body.text for _, old in journal.entries.history(entry.id)] == ["first", "second"]
    require_sealed(journal)


def test_an_edit_that_was_undone_is_a_version_of_its_own(journal, now):
    entry = note(now, "first")
    journal.entries.add(entry)
    journal.entries.replace(replace(entry, body=Note("second")))
    journal.entries.revert(entry.id)
    found = versions(journal, "entry", entry.id)
    assert [version.depth for version in found] == [0, 1, 2]
    assert journal.entries.history(entry.id) == []
    require_sealed(journal)


def test_a_mark_a_tag_and_the_bin_are_versions(journal, now):
    entry = note(now, "first", tags=("old",))
    journal.entries.add(entry)
    journal.entries.replace(replace(entry, bring=True))
    journal.entries.rename_tag("old", "new")
    journal.entries.delete(entry.id)
    journal.entries.restore(entry.id)
    assert [version.gone for version in versions(journal, "entry", entry.id)] == [0, 0, 0, 1, 0]
    require_sealed(journal)


def test_a_purge_leaves_one_version_and_no_word(journal, now):
    entry = note(now, "first")
    journal.entries.add(entry)
    journal.entries.replace(replace(entry, body=Note("second")))
    journal.entries.purge_entry(entry.id)
    (left,) = versions(journal, "entry", entry.id)
    assert left.gone is Gone.PURGED
    assert VersionStore(journal.vault.database).wordings("entry", [entry.id]) == {}
    require_sealed(journal)


def test_what_is_rolled_back_leaves_no_version(journal, now):
    entry = note(now, "first")

    def add_and_fail():
        with journal.transaction():
            journal.entries.add(entry)
            raise KeyError

    with pytest.raises(KeyError):
        add_and_fail()
    assert versions(journal, "entry", entry.id) == []
    require_sealed(journal)


def test_rows_of_other_kinds_are_sealed_as_well(journal):
    work = Homework(HomeworkId("h"), "call the group", due=date(2026, 3, 9))
    journal.homework.save(work)
    journal.homework.save(replace(work, done_on=date(2026, 3, 8)))
    journal.homework.delete(work.id)
    assert [version.gone for version in versions(journal, "homework", "h")] == [0, 0, 1]
    preferences = journal.preferences.get()
    journal.preferences.save(replace(preferences, day_ends=time(5)))
    journal.copied_out.remember()
    assert versions(journal, "preference", "backup_copied_out") == []
    require_sealed(journal)


def test_a_version_of_another_clock_has_the_same_name(journal, clock, now):
    entry = note(now, "first")
    journal.entries.add(entry)
    (first,) = versions(journal, "entry", entry.id)
    journal.entries.purge_entry(entry.id)
    clock.time += timedelta(days=400)
    again = replace(entry, id=EntryId("other"))
    journal.entries.add(again)
    (second,) = versions(journal, "entry", "other")
    assert first.made_at != second.made_at
    row = next(stated(journal.vault.database, "entry", ["other"]))
    said = row.document | {"id": entry.id}
    assert version_digest("entry", entry.id, said, ()) == first.digest
