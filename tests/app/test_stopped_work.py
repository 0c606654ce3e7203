"""Stopped at whichever look, long work leaves everything as it was: rows, files, and the key."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from journal_app.app.sealed_copy import write_sealed_copy
from journal_app.app.vault_service import OpenVaultService
from journal_app.domain.entry import Entry
from journal_app.domain.long_work import LongWork, WorkStoppedError
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.storage.backup.moving import restore_to
from journal_app.storage.backup.reading import keyed_by_passphrase
from journal_app.storage.contents import contents_of
from journal_app.storage.journal import create_journal, open_journal
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.bring_together import BringTogether
from journal_app.usecases.import_journal import ImportJournal
from journal_app.usecases.take_in_other import TakeInOther


class SetClock:
    time = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def now(self):
        return self.time

    def zone(self):
        return "Europe/Dublin"


class StopsAt(LongWork):
    """Is stopped at its n-th look."""

    def __init__(self, look):
        super().__init__()
        self._left = look

    def check(self):
        self._left -= 1
        if not self._left:
            self.stop()
        super().check()


class Laptop:
    """One journal with a backup, another copy's file, a journal put aside, and one to take in."""

    def __init__(self, tmp_path, passphrase, rules, shipped):
        self.clock, self.rules, self.passphrase = SetClock(), rules, passphrase
        self.outside = tmp_path / "outside"
        self.outside.mkdir()
        self.folder = tmp_path / "vault"
        journal = self._made(self.folder, "one")
        journal.close()
        shutil.copytree(self.folder, tmp_path / "second")
        self._write_files(tmp_path)
        self.journal = self._open(self.folder)
        self.care = OpenVaultService(self.journal, self.clock, shipped, lambda: None)
        self.back_up = BackUp(self.journal.backups, self.clock, self.journal.preferences)
        self.kept = self.care.back_up()
        self.clock.time += timedelta(minutes=1)
        self.care.restore(self.kept.name)
        self.journal.close()
        self.journal = self._open(self.folder)
        self.care = OpenVaultService(self.journal, self.clock, shipped, lambda: None)
        self.back_up = BackUp(self.journal.backups, self.clock, self.journal.preferences)
        self.aside = self.care.overview().aside[0]
        self.clock.time += timedelta(minutes=1)
        self.write(self.journal, "two")

    def _made(self, folder, text):
        made = create_journal(folder, self.passphrase, clock=self.clock, rules=self.rules)
        self.write(made, text)
        return made

    def _open(self, folder):
        return open_journal(folder, self.passphrase, clock=self.clock, rules=self.rules)

    def _write_files(self, tmp_path):
        """Files of another copy of this journal, and of another journal."""
        self.clock.time += timedelta(minutes=1)
        second = self._open(tmp_path / "second")
        self.write(second, "there")
        second.copies.write(self.outside / "second.jex")
        second.close()
        other = self._made(tmp_path / "other", "elsewhere")
        other.copies.write(self.outside / "other.jex")
        self.words_of_other = " ".join(other.vault.words())
        other.close()
        self.clock.time += timedelta(minutes=1)

    def write(self, journal, text):
        moment = moment_of(self.clock.time, self.clock.time, "Europe/Dublin")
        journal.entries.add(Entry(text, moment, Note(text)))

    def seen(self):
        """Every row, and every file inside and outside."""
        files = {
            str(path): path.read_bytes() if path.suffix in {".jbk", ".jex", ".keys"} else b""
            for folder in (self.folder, self.outside)
            for path in folder.rglob("*")
            if path.name != "journal.db-journal"  # comes and goes with SQLite's connections
        }
        return contents_of(self.journal.vault.database), files

    def bring(self):
        return BringTogether(self.journal.copies, self.back_up)

    def take_in(self):
        importing = ImportJournal(self.journal, iter_ids().__next__)
        return TakeInOther(self.journal.copies, importing, self.back_up)


def iter_ids():
    number = 0
    while True:
        number += 1
        yield f"new-{number}"


LONG = {
    "back up": lambda at, work: at.care.back_up(work),
    "copy out": lambda at, work: at.care.copy_out(at.kept.name, at.outside / "copy.jbk", work),
    "seal": lambda at, work: write_sealed_copy(
        at.journal, at.clock, at.outside / "sealed.jbk", work
    ),
    "check": lambda at, work: at.care.check(work),
    "go back": lambda at, work: at.care.restore(at.kept.name, work),
    "take back": lambda at, work: at.care.take_back(at.aside.name, work),
    "write for the other laptop": lambda at, work: at.journal.copies.write(
        at.outside / "mine.jex", work=work
    ),
    "look at the other copy": lambda at, work: at.bring().preview(
        at.outside / "second.jex", None, work
    ),
    "bring the other copy in": lambda at, work: at.bring()(at.outside / "second.jex", None, work),
    "take another journal in": lambda at, work: at.take_in()(
        at.outside / "other.jex", at.words_of_other, work
    ),
    "make a journal of a backup": lambda at, work: restore_to(
        at.outside / "new",
        keyed_by_passphrase(at.folder / "backups" / at.kept.name, at.passphrase, at.rules.limits),
        at.passphrase,
        now=at.clock.now(),
        rules=at.rules,
        work=work,
    ).close(),
}


@pytest.fixture
def at(tmp_path, passphrase, rules, shipped):
    made = Laptop(tmp_path, passphrase, rules, shipped)
    yield made
    made.journal.close()


@pytest.mark.parametrize("deed", LONG)
def test_stopped_at_any_look_it_leaves_everything_as_it_was(at, deed):
    before = at.seen()
    looks = 0
    while True:
        looks += 1
        try:
            LONG[deed](at, StopsAt(looks))
        except WorkStoppedError:
            assert at.seen() == before, f"stopped at look {looks}"
        else:
            break
    assert looks > 1, "it cannot be stopped"


def test_a_journal_whose_work_was_stopped_goes_on_being_written_in(at):
    with pytest.raises(WorkStoppedError):
        at.care.restore(at.kept.name, StopsAt(4))
    at.write(at.journal, "three")
    assert at.care.is_open()
    assert "three" in {entry.body.text for entry in at.journal.entries.newest(10)}


def test_how_far_it_is_only_grows_and_comes_near_its_end(at):
    said = []

    class Heard(LongWork):
        def tell(self, done, total=0):
            super().tell(done, total)
            said.append(done / total)

    at.care.check(Heard())
    assert said == sorted(said)
    assert said[-1] == 1
    assert len(set(said)) > 6
