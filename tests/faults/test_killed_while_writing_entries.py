"""Entries written by a process that is killed: each one that was acknowledged is there, once."""

import os
import random
import signal
import time
from datetime import UTC, datetime

import pytest

from journal_app.app.new_id import new_id
from journal_app.domain.check_in import CheckIn
from journal_app.domain.ids import ScaleId
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.storage.health import check_file
from journal_app.storage.journal import create_journal, open_journal
from journal_app.usecases.write_entry import WriteEntry

CANARY = "kingfisher over the weir "
MOOD = ScaleId("mood")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and signals")


class StandingClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "Europe/Dublin"


def write_until_killed(folder, passphrase, rules, start, acknowledge):
    """In the child: notes and check-ins by turns, each acknowledged once it came back."""
    journal = open_journal(folder, passphrase, clock=StandingClock(), rules=rules)
    write = WriteEntry(journal.entries, journal.preferences, StandingClock(), new_id)
    for number in range(start, start + 100_000):
        words = f"{number:08} {CANARY * (number % 90)}"
        if number % 2:
            write(Note(words))
        else:
            write(CheckIn(ratings=(Rating(MOOD, number % 11),), line=words[:400]))
        os.write(acknowledge, b"%08d\n" % number)


def in_child(work):
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(1)
    return child


def number_of(entry):
    """The number an entry was written under; a half entry has none and fails here."""
    body = entry.body
    if isinstance(body, CheckIn):
        number = int(body.line[:8])
        assert body.value(MOOD) == number % 11
        return number
    number = int(body.text[:8])
    assert body.text == f"{number:08} {CANARY * (number % 90)}"
    return number


@pytest.mark.parametrize("rounds", [20, pytest.param(5_000, marks=pytest.mark.slow)])
def test_every_acknowledged_entry_is_there_once_and_whole(tmp_path, passphrase, rules, rounds):
    folder, clock = tmp_path / "journal", StandingClock()
    journal = create_journal(folder, passphrase, clock=clock, rules=rules)
    journal.scales.save(Scale(MOOD, "Mood"))
    key = journal.vault.key.database_key()
    journal.close()
    chance, start = random.Random(7), 0
    for _ in range(rounds):
        reader, writer = os.pipe()
        child = in_child(lambda: write_until_killed(folder, passphrase, rules, start, writer))  # noqa: B023
        os.close(writer)
        os.read(reader, 9)  # the first is saved
        time.sleep(chance.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader) as lines:
            acknowledged = {start} | {int(line) for line in lines if line.endswith("\n")}
        journal = open_journal(folder, passphrase, clock=clock, rules=rules)
        kept = [number_of(entry) for entry in journal.entries.newest(len(acknowledged) + 1)]
        journal.close()
        assert len(kept) == len(set(kept))
        assert acknowledged <= set(kept)
        start = max(kept) + 1
    assert check_file(folder / "journal.db", key)
    for path in folder.rglob("*"):
        assert CANARY.encode() not in path.read_bytes()
