"""What was deleted can be taken back for thirty days, and is gone after that."""

from datetime import timedelta

import pytest

from journal_app.domain.entry import NoSuchEntryError
from journal_app.domain.note import Note
from journal_app.usecases.empty_bin import EmptyBin
from journal_app.usecases.ports import Changed


def test_after_thirty_days_in_the_bin_an_entry_is_gone(write, kept, clock):
    old, young, stays = (write(Note(text)) for text in ("old", "young", "stays"))
    start = clock.time
    kept.entries.delete(old.id)
    clock.time = start + timedelta(days=1)
    kept.entries.delete(young.id)
    clock.time = start + timedelta(days=30)
    assert EmptyBin(kept.entries, kept.questionnaires, clock)() == 0
    clock.time += timedelta(seconds=1)
    assert EmptyBin(kept.entries, kept.questionnaires, clock)() == 1
    assert [one.entry for one in kept.entries.bin()] == [young]
    assert kept.entries.newest(9) == [stays]
    with pytest.raises(NoSuchEntryError):
        kept.entries.restore(old.id)


def test_an_empty_bin_is_no_change(kept, clock):
    heard = []
    kept.listen(heard.append)
    assert EmptyBin(kept.entries, kept.questionnaires, clock)() == 0
    assert heard == []


def test_what_went_from_the_bin_is_told(write, kept, clock):
    kept.entries.delete(write(Note("old")).id)
    clock.time += timedelta(days=30, seconds=1)
    heard = []
    kept.listen(heard.append)
    EmptyBin(kept.entries, kept.questionnaires, clock)()
    assert heard == [Changed.ENTRIES]
