"""One byte of a backup changes: it does not count any more, and nothing is restored from it."""

from contextlib import closing
from functools import partial
from random import Random

import pytest
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding, contents_of
from tests.faults.harness.story import NOON, StandingClock, Story
from tests.faults.harness.tally import Tally, counts

from journal_app.domain.backup import BackupReason, ClosedBackup
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    NewerSchemaError,
)
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.reading import KeyedBackup, look_at, prove
from journal_app.storage.backup.restoring import restore_backup
from journal_app.storage.journal import OpenJournal, open_journal
from journal_app.storage.vault.opening import open_with_passphrase

STORY = Story.drawn(11, 30)
NOW = STORY.contents[-1]
REFUSALS = (BackupDamagedError, BackupOfOtherKeyError, NewerSchemaError)


@pytest.fixture
def vault(place, rules):
    """An open vault with one backup in it."""
    folder = place / "journal"
    Telling(rules, STORY, len(STORY.steps)).prepare(folder)
    vault = open_with_passphrase(folder, NOW.passphrase, rules)
    make_backup(vault, BackupReason.BY_HAND, NOON)
    yield vault
    vault.close()


def changed(content, chance):
    """The content with one byte changed, or one byte less, or one more."""
    at = chance.randrange(len(content))
    match chance.randrange(20):
        case 0:
            return content[:at]
        case 1:
            return content + bytes([chance.randrange(256)])
        case _:
            byte = content[at] ^ chance.randrange(1, 256)
            return content[:at] + bytes([byte]) + content[at + 1 :]


@counts(50, 3_000)
def test_a_changed_backup_never_counts(vault, rounds):
    tally, chance = Tally("damaged backups", "one byte"), Random(13)
    (path,) = vault.folder.backups.iterdir()
    content = path.read_bytes()
    head = 4_096  # where the manifest and the keys are, half of the changes
    for number in range(rounds):
        part = head if number % 2 else len(content)
        path.write_bytes(changed(content[:part], chance) + content[part:])
        listed = look_at(path, vault.key, partial(prove, scratch=vault.folder.backups))
        refused = isinstance(listed, ClosedBackup)
        tally.note(Finding.FINE if refused else Finding.UNDETECTED, (number, listed))
    tally.settle()


@counts(20, 400)
def test_nothing_false_is_restored_from_a_changed_backup(vault, rules, rounds):
    tally, chance = Tally("damaged backups", "one byte, then restored"), Random(14)
    (path,) = vault.folder.backups.iterdir()
    content = path.read_bytes()
    for number in range(rounds):
        path.write_bytes(changed(content, chance))
        try:
            vault = restore_backup(vault, KeyedBackup(path, vault.key), now=NOON)
        except REFUSALS:
            finding = Finding.FINE
        else:  # a part was changed that a restore with the journal's own key does not need
            found = contents_of(OpenJournal(vault, StandingClock()), NOW.passphrase)
            finding = Finding.FINE if found == NOW else Finding.WRONG
        tally.note(finding, number)
    vault.close()
    opening = open_journal(vault.folder.path, NOW.passphrase, clock=StandingClock(), rules=rules)
    with closing(opening) as journal:
        assert contents_of(journal, NOW.passphrase) == NOW
    tally.settle()
