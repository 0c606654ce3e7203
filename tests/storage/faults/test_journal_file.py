"""Faults of the encrypted file: refused as damage, never read as something else."""

import random
from contextlib import closing

import pytest

from journal_app.domain.vault_errors import Damage, JournalDamagedError
from journal_app.storage.database import Database
from journal_app.storage.health import check_file
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.connection import PAGE_BYTES, connect

ROUNDS = 300


@pytest.fixture
def journal(folder, create):
    """A closed journal with some pages of text: its path, key and bytes."""
    vault = create()
    with vault.database.transaction():
        for n in range(60):
            vault.database.write(
                "INSERT INTO draft (form, body, saved_at) VALUES (?, ?, 0)",
                (f"f{n}", "word " * 500),
            )
    key = MasterKey.from_words(" ".join(vault.words())).database_key()
    vault.close()
    path = folder / "journal.db"
    return path, key, path.read_bytes()


def read(path, key):
    with closing(Database(connect(path, key))) as database:
        return database.rows("SELECT form, body FROM draft ORDER BY form")


def test_an_empty_file_is_not_taken_for_an_empty_journal(journal, reopen):
    path, _, _ = journal
    path.write_bytes(b"")
    with pytest.raises(JournalDamagedError) as refusal:
        reopen()
    assert refusal.value.damage is Damage.EMPTY
    assert path.read_bytes() == b""


@pytest.mark.parametrize("cut", [1, 100, 4095, -1])
def test_a_file_that_ends_inside_a_page_is_damage(journal, reopen, cut):
    path, _, content = journal
    path.write_bytes(content[:-cut] if cut > 0 else content + b"\0")
    before = path.read_bytes()
    with pytest.raises(JournalDamagedError) as refusal:
        reopen()
    assert refusal.value.damage is Damage.SIZE
    assert path.read_bytes() == before


def test_every_flipped_byte_is_noticed(journal):
    path, key, content = journal
    good, chance = read(path, key), random.Random(7)
    first = range(0, 3 * PAGE_BYTES, 97)
    anywhere = (chance.randrange(len(content)) for _ in range(ROUNDS))
    for position in [*first, *anywhere]:
        damaged = bytearray(content)
        damaged[position] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        with pytest.raises(JournalDamagedError):
            check_file(path, key)
        try:
            found = read(path, key)
        except JournalDamagedError:
            continue
        assert found == good  # the damage lies in a page that was not asked for
    path.write_bytes(content)
    assert check_file(path, key)['"draft"'] == 60


@pytest.mark.parametrize("fault", ["zeroed", "swapped", "doubled", "cut", "swapped with the first"])
def test_pages_out_of_place_are_noticed(journal, fault):
    path, key, content = journal
    pages = [content[at : at + PAGE_BYTES] for at in range(0, len(content), PAGE_BYTES)]
    good, chance = read(path, key), random.Random(11)
    for _ in range(20):
        one, other = sorted(chance.sample(range(1, len(pages)), 2))
        changed = pages.copy()
        match fault:
            case "zeroed":
                changed[one] = bytes(PAGE_BYTES)
            case "swapped":
                changed[one], changed[other] = pages[other], pages[one]
            case "doubled":
                changed[one] = pages[other]
            case "cut":
                del changed[one:]
            case _:
                changed[0], changed[other] = pages[other], pages[0]
        path.write_bytes(b"".join(changed))
        with pytest.raises(JournalDamagedError):
            check_file(path, key)
        try:
            found = read(path, key)
        except JournalDamagedError:
            continue
        assert found == good


def test_a_damaged_first_page_is_damage_and_not_a_wrong_passphrase(journal, reopen):
    path, _, content = journal
    for position in (0, 15, 16, 100, 4000, 4095):
        damaged = bytearray(content)
        damaged[position] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(JournalDamagedError) as refusal:
            reopen()
        assert refusal.value.damage is Damage.UNREADABLE
        assert path.read_bytes() == damaged


def test_damage_found_while_reading_is_told_as_damage(journal, reopen):
    path, _, content = journal
    vault = reopen()
    where = "SELECT rootpage FROM sqlite_schema WHERE name = 'draft'"
    ((page,),) = vault.database.rows(where)
    vault.close()
    damaged = bytearray(content)
    damaged[(page - 1) * PAGE_BYTES + PAGE_BYTES // 2] ^= 1
    path.write_bytes(damaged)
    vault = reopen()
    with pytest.raises(JournalDamagedError):
        vault.database.rows("SELECT * FROM draft")
