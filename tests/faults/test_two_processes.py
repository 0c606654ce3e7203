"""One journal, one process: the others are refused, and nobody waits for one that died."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from tests.faults.harness.child import forked
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding
from tests.faults.harness.story import PASSPHRASE, Add, StandingClock, Story
from tests.faults.harness.tally import Tally, counts

from journal_app.domain.backup import Backup
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import EARLIEST, LATEST
from journal_app.domain.note import Note
from journal_app.domain.vault_errors import OpenElsewhereError
from journal_app.storage.backup.stored_backups import prove_backups
from journal_app.storage.journal import open_journal
from journal_app.usecases.write_entry import WriteEntry

ROOT = Path(__file__).resolve().parents[2]
WRITER = "tests.faults.harness.wrong_clock"
ROW = "two processes and clocks"


@pytest.fixture
def folder(place, rules):
    """A closed journal."""
    Telling(rules, Story([])).prepare(place / "journal")
    return place / "journal"


def opened(folder, rules, clock=None):
    return open_journal(folder, PASSPHRASE, clock=clock or StandingClock(), rules=rules)


def hold(folder, rules, acknowledge):
    with closing(opened(folder, rules)):
        acknowledge()
        signal.pause()


@counts(15, 200)
def test_a_second_process_is_refused_until_the_first_dies(folder, rules, rounds):
    tally = Tally(ROW, "second process, stale lock")
    for number in range(rounds):
        with forked(lambda ack: hold(folder, rules, ack)) as child:
            child.go()
            child.await_first()
            try:
                opened(folder, rules).close()
            except OpenElsewhereError:
                finding = Finding.FINE
            else:
                finding = Finding.UNDETECTED
        opened(folder, rules).close()  # the lock file is there still, and holds nobody up
        tally.note(finding, number)
    tally.settle()


@counts(15, 200)
def test_of_two_at_once_one_gets_it_and_what_it_writes_is_there(place, rules, rounds):
    tally, story = Tally(ROW, "two at once"), Story([Add(1), Add(2), Add(3)])
    for number in range(rounds):
        deed = Telling(rules, story)
        deed.prepare(place / f"{number}")
        do = lambda ack, deed=deed, number=number: deed.do(place / f"{number}", ack)  # noqa: E731
        with forked(do) as one, forked(do) as other:
            one.go()
            other.go()
            accounts = [one.account(), other.account()]
        # The later one may come when the first is done; it then finds what it would add.
        done = max(account.acknowledged for account in accounts)
        verdict = deed.judge(place / f"{number}", done)
        tally.note(verdict.finding if done else Finding.LOST, (number, accounts, verdict), done)
    tally.settle()


class SteppedClock:
    """A clock that is wherever it was put."""

    def __init__(self):
        self.time = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
        self.place = "Europe/Dublin"

    def now(self):
        return self.time

    def zone(self):
        return self.place


TURNS = (
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2000, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 0, tzinfo=UTC),  # the clocks go forward in Europe
    datetime(2026, 10, 25, 1, 0, tzinfo=UTC),  # and back
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2100, 3, 1, tzinfo=UTC),
)
ZONES = ("Europe/Dublin", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "UTC", "nowhere")


def stepped(clock, chance):
    """Put the clock near a turn of the calendar, or let it jump."""
    if chance.random() < 0.5:
        clock.time = chance.choice(TURNS) + timedelta(seconds=chance.randint(-90_000, 90_000))
    else:
        step = timedelta(seconds=chance.randint(-(10**8), 10**8))
        clock.time = min(max(clock.time + step, EARLIEST), LATEST - timedelta(days=2))
    clock.place = chance.choice(ZONES)


@counts(60, 2_000)
def test_entries_stay_whole_whatever_the_clock_does(folder, rules, rounds):
    tally, chance, clock, written = Tally(ROW, "clock steps"), Random(41), SteppedClock(), {}
    journal = opened(folder, rules, clock)
    for number in range(rounds):
        stepped(clock, chance)
        if number % 20 == 0:  # a lock
            journal.close()
            journal = opened(folder, rules, clock)
        entry_id = EntryId(f"00000000-0000-7000-8000-{number:012}")
        write = WriteEntry(journal.entries, journal.preferences, clock, lambda: "")
        written[entry_id] = write(Note(f"{number}"), entry_id=entry_id)
        kept = journal.entries.get(entry_id)
        tally.note(Finding.FINE if kept == written[entry_id] else Finding.WRONG, number, 1)
    found = {entry.id: entry for entry in journal.entries.newest(rounds + 1)}
    journal.close()
    assert found == written
    tally.settle()


@counts(4, 60)
def test_the_clock_of_the_whole_process_is_wrong(folder, rules, rounds):
    program = shutil.which("faketime")
    if program is None:
        pytest.skip("faketime is not here")
    tally, chance, told = Tally(ROW, "faketime"), Random(42), {}
    for number in range(rounds):
        shown = TURNS[number % len(TURNS)] + timedelta(seconds=chance.randint(1, 90_000))
        zone = chance.choice(ZONES[:-1])
        done = subprocess.run(
            [program, f"{shown:%Y-%m-%d %H:%M:%S}", sys.executable, "-m", WRITER, folder],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TZ": zone},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        wrote = done.stdout.split()
        told |= {wrote[0]: wrote[1]} if wrote else {}
        tally.note(Finding.FINE if wrote else Finding.REFUSED, (shown, zone, done.stderr), 1)
    with closing(opened(folder, rules)) as journal:
        found = {one.id: one.moment.recorded_at.isoformat() for one in journal.entries.newest(999)}
        backups = prove_backups(journal.vault.folder, journal.vault.key)
    tally.settle(backups=len(backups))
    assert found == told
    assert [one for one in backups if not isinstance(one, Backup)] == []
