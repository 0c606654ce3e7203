"""A process that dies while it writes loses nothing that it said was saved."""

import os
import random
import signal
import time

import pytest

from journal_app.domain.vault_errors import OpenElsewhereError, WrongPassphraseError
from journal_app.storage.health import check_file
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words

ROUNDS = 100
CANARY = "kingfisher over the weir"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and signals")


def write_until_killed(folder, passphrase, rules, start, acknowledge):
    """In the child: two rows a transaction, acknowledged once COMMIT came back."""
    database = open_with_passphrase(folder, passphrase, rules).database
    for number in range(start, start + 100_000):
        with database.transaction():
            for half in "ab":
                database.write(
                    "INSERT INTO draft (form, body, saved_at) VALUES (?, ?, 0)",
                    (f"{number:06}{half}", CANARY * (number % 400)),
                )
        os.write(acknowledge, b"%06d\n" % number)


def in_child(work):
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(1)
    return child


def numbers_kept(database):
    kept = {}
    for (form,) in database.rows("SELECT form FROM draft"):
        kept.setdefault(int(form[:-1]), set()).add(form[-1])
    return kept


def test_nothing_acknowledged_is_lost_and_nothing_is_half(
    folder, create, passphrase, rules, reopen
):
    vault = create()
    key = vault.key.database_key()
    vault.close()
    chance, acknowledged, start = random.Random(3), set(), 0
    for _ in range(ROUNDS):
        reader, writer = os.pipe()
        child = in_child(lambda: write_until_killed(folder, passphrase, rules, start, writer))  # noqa: B023
        os.close(writer)
        os.read(reader, 7)  # the first is saved
        acknowledged.add(start)
        time.sleep(chance.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader) as lines:
            acknowledged |= {int(line) for line in lines if line.endswith("\n")}
        vault = reopen()
        kept = numbers_kept(vault.database)
        vault.close()
        assert acknowledged <= kept.keys()
        assert all(halves == {"a", "b"} for halves in kept.values())
        start = max(kept) + 1
    assert check_file(folder / "journal.db", key)
    assert len(acknowledged) >= ROUNDS
    for path in folder.rglob("*"):
        assert CANARY.encode() not in path.read_bytes()


def change_until_killed(folder, rules, start, acknowledge):
    """In the child: one passphrase after another, acknowledged once the change came back."""
    vault = open_with_passphrase(folder, passphrase_number(start), rules)
    for number in range(start + 1, start + 100_000):
        vault.change_passphrase(passphrase_number(number - 1), passphrase_number(number))
        os.write(acknowledge, b"%06d\n" % number)


def passphrase_number(number):
    return f"lantern number {number}"


def test_a_passphrase_change_is_done_or_not_done(folder, create, rules):
    vault, chance, number = create(), random.Random(5), 0
    words = " ".join(vault.words())
    vault.set_passphrase(passphrase_number(0))
    vault.close()
    for _ in range(ROUNDS):
        reader, writer = os.pipe()
        child = in_child(lambda: change_until_killed(folder, rules, number, writer))  # noqa: B023
        os.close(writer)
        os.read(reader, 7)
        time.sleep(chance.random() * 0.01)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader) as lines:
            number += 1 + sum(line.endswith("\n") for line in lines)
        try:
            open_with_passphrase(folder, passphrase_number(number), rules).close()
        except WrongPassphraseError:  # killed between the change and its acknowledgement
            number += 1
            open_with_passphrase(folder, passphrase_number(number), rules).close()
        assert (folder / "journal.keys").read_bytes() == (folder / "journal.keys.bak").read_bytes()
    open_with_words(folder, words, rules).close()


def test_a_journal_open_in_another_process_is_refused_until_that_dies(
    folder, closed, passphrase, rules, reopen
):
    reader, writer = os.pipe()

    def hold():
        vault = open_with_passphrase(folder, passphrase, rules)
        os.write(writer, b"open")
        signal.pause()
        vault.close()

    child = in_child(hold)
    assert os.read(reader, 4) == b"open"
    try:
        with pytest.raises(OpenElsewhereError):
            reopen()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        os.close(writer)
    reopen()
