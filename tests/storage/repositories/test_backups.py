"""The backups of an open journal, and when one was copied out."""

from datetime import timedelta

import pytest

from journal_app.domain.backup import BackupReason
from journal_app.storage.backup.restoring import restore_backup
from journal_app.storage.backup.stored_backups import keyed
from journal_app.storage.vault.aside import kept_aside
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.ports import Changed


@pytest.fixture
def back_up(journal, clock):
    return BackUp(journal.backups, clock, journal.preferences)


def test_a_backup_is_due_made_and_then_not_due(journal, back_up):
    assert back_up.is_due()
    made = back_up(BackupReason.DAILY)
    assert journal.backups.all() == journal.backups.whole() == [made]
    assert journal.backups.is_backed_up()
    assert not back_up.is_due()


def test_a_copy_that_gave_way_is_no_backup(journal, back_up):
    assert back_up.begin(BackupReason.DAILY, lambda: True) is None
    assert journal.backups.all() == []


def test_what_is_removed_is_gone(journal, back_up):
    made = back_up(BackupReason.BY_HAND)
    journal.backups.remove([made.name])
    assert journal.backups.all() == []


def test_what_a_restore_kept_aside_goes_after_its_time(journal, back_up, clock):
    made = back_up(BackupReason.BY_HAND)
    vault = restore_backup(
        journal.vault, keyed(journal.vault.folder, made.name, journal.vault.key), now=clock.now()
    )
    assert len(kept_aside(vault.folder)) == 1
    clock.time += timedelta(days=31)
    assert journal.backups.remove_what_is_over() == 1
    assert kept_aside(vault.folder) == []
    vault.close()


def test_a_copy_elsewhere_is_remembered_and_the_choices_stay(journal, clock):
    choices = journal.preferences.get()
    assert journal.copied_out.last() is None
    heard = []
    journal.listen(heard.append)
    for _ in range(2):
        journal.copied_out.remember()
        assert journal.copied_out.last() == clock.time
    assert heard == [Changed.PREFERENCES] * 2
    assert journal.preferences.get() == choices
