"""A file with the right key may still lie: it is refused in words, and nothing of it is kept."""

import json
import random
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
import uuid6
from sqlcipher3 import dbapi2
from tests.exchange.written import as_json
from tests.storage.conftest import SteppingClock, furnish
from tests.storage.versions.sealed import require_sealed

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.merge import ExchangeDamagedError
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.storage.journal import create_journal, open_journal
from journal_app.storage.versions.digests import version_digest
from journal_app.usecases.documents import document_text
from journal_app.usecases.read_everything import read_everything


@pytest.fixture(scope="module")
def parted(tmp_path_factory, passphrase, rules, now):
    """A journal on two laptops, changed on both in every way."""
    root = tmp_path_factory.mktemp("parted")
    with closing(opened(root / "first", passphrase, rules, now, new=True)) as journal:
        furnish(journal)
        journal.entries.add_all([note(now, name) for name in ("one", "two", "three", "four")])
    shutil.copytree(root / "first", root / "second")
    for place in ("first", "second"):
        with closing(opened(root / place, passphrase, rules, now)) as journal:
            one, two, three, four = sorted(
                journal.entries.newest(9), key=lambda entry: entry.body.text
            )
            journal.entries.replace(replace(one, body=Note(f"one of {place}")))
            if place == "second":
                journal.entries.replace(replace(two, body=Note("two again")))
                journal.entries.replace(replace(two, body=Note("two for ever")))
                journal.entries.delete(three.id)
                journal.entries.purge_entry(four.id)
                journal.entries.add_all([note(now, "five"), note(now, "six")])
                mood = journal.scales.all()[0]
                journal.scales.save(replace(mood, name="Spirits"))
    return root


def opened(path, passphrase, rules, now, *, new=False):
    begin = create_journal if new else open_journal
    return begin(path, passphrase, clock=SteppingClock(now + timedelta(hours=1)), rules=rules)


def note(now, text):
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(now, now, "UTC"), Note(text))


@pytest.fixture
def first(parted, tmp_path, passphrase, rules, now):
    journal = opened(shutil.copytree(parted / "first", tmp_path / "a"), passphrase, rules, now)
    yield journal
    journal.close()


@pytest.fixture
def second(parted, tmp_path, passphrase, rules, now):
    journal = opened(shutil.copytree(parted / "second", tmp_path / "b"), passphrase, rules, now)
    yield journal
    journal.close()


@pytest.fixture
def bring(first, second, tmp_path):
    """Write the second's file as it is now, and bring it into the first."""

    def bring():
        file = tmp_path / "second.jex"
        second.copies.write(file, over=True)
        return first.copies.take(file)

    return bring


def spoil(journal, *statements):
    """Change the tables past the program."""
    database = journal.vault.database
    database.write("PRAGMA foreign_keys = OFF")
    database.write("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        assert database.write(statement) != 0
    database.write("DELETE FROM changed_row")


ENTRY = "(SELECT row_id FROM row_version WHERE kind = 'entry' AND depth > 1 LIMIT 1)"
LIES = {
    "a version is missing": f"DELETE FROM row_version WHERE depth = 0 AND row_id = {ENTRY}",
    "the one that stands is missing": "DELETE FROM row_version WHERE kind = 'entry' AND state = 2",
    "nothing stands": "UPDATE row_version SET state = 0 WHERE kind = 'entry'",
    "two stand": f"UPDATE row_version SET state = 2 WHERE row_id = {ENTRY}",
    "no such state": f"UPDATE row_version SET state = 7 WHERE row_id = {ENTRY}",
    "no such end": f"UPDATE row_version SET gone = 9 WHERE row_id = {ENTRY}",
    "parents go round": f"UPDATE row_version SET parents = digest WHERE row_id = {ENTRY}",
    "parents that nobody knows": f"UPDATE row_version SET parents = zeroblob(16) WHERE row_id = {ENTRY}",
    "half a parent": f"UPDATE row_version SET parents = zeroblob(7) WHERE row_id = {ENTRY}",
    "another depth": f"UPDATE row_version SET depth = depth + 1 WHERE row_id = {ENTRY}",
    "a depth below nothing": f"UPDATE row_version SET depth = depth - 9 WHERE row_id = {ENTRY}",
    "a name that does not fit": f"UPDATE row_version SET digest = zeroblob(16) WHERE state = 2 AND row_id = {ENTRY}",
    "a short name": f"UPDATE row_version SET digest = zeroblob(3) WHERE state = 2 AND row_id = {ENTRY}",
    "other words than their name": "UPDATE note SET text = 'something else'",
    "another time": "UPDATE entry SET occurred_at = occurred_at + 1 WHERE zone <> ''",
    "no words": "DELETE FROM note",
    "no row": "DELETE FROM entry WHERE zone <> ''",
    "wordings that are none": "UPDATE row_wording SET body = '[]'",
    "wordings that are no JSON": "UPDATE row_wording SET body = 'x'",
    "wordings of nobody": "UPDATE OR REPLACE row_wording SET digest = zeroblob(16)",
    "a zero in a text": "UPDATE note SET text = 'a' || char(0) || 'b'",
    "made before all time": f"UPDATE row_version SET made_at = -9e15 WHERE row_id = {ENTRY}",
    "made after all time": f"UPDATE row_version SET made_at = 9e15 WHERE row_id = {ENTRY}",
    "a scale that was purged": "UPDATE row_version SET gone = 2 WHERE kind = 'scale' AND depth = 1",
    "purged, and it says something": f"UPDATE row_version SET gone = 2 WHERE row_id = {ENTRY}",
    "deleted, and it stands": f"UPDATE row_version SET gone = 1 WHERE state = 2 AND row_id = {ENTRY}",
    "a table is missing": "ALTER TABLE row_wording RENAME TO other",
    "no such kind of entry": "UPDATE entry SET kind = 'poem'",
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
def test_a_copy_that_lies_is_refused_and_nothing_is_kept(first, second, bring, lie):
    before = as_json(first)
    if lie == "a table is missing":
        second.vault.database.write(LIES[lie])
    else:
        spoil(second, LIES[lie])
    with pytest.raises(ExchangeDamagedError):
        bring()
    assert as_json(first) == before
    require_sealed(first)


def stated_anew(journal, table, change):
    """Have a row say something else under a name that fits."""
    database = journal.vault.database
    database.write("PRAGMA foreign_keys = OFF")
    database.write("PRAGMA ignore_check_constraints = ON")
    rows = " WHERE zone <> ''" if table == "entry" else ""
    with journal.transaction():
        database.write(f"UPDATE {table} SET updated_at = updated_at + 1, {change}{rows}")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("scale", "kind = 'poem'"),
        ("scale", "name = replace(hex(zeroblob(500000)), '0', 'x')"),
        ("entry", "import_id = 'nobody'"),
        ("entry", "recorded_at = 250000000000000"),
        ("entry", "day = '0001-01-01'"),
        ("preference", "value = 'soon'"),
    ],
)
def test_a_rightly_named_row_that_cannot_be_is_refused(first, second, bring, table, change):
    before = as_json(first)
    second.preferences.save(replace(second.preferences.get(), initials="A."))
    stated_anew(second, table, change)
    with pytest.raises(ExchangeDamagedError):
        bring()
    assert as_json(first) == before
    require_sealed(first)


def test_an_earlier_wording_that_names_nothing_is_refused(first, second, bring, now):
    added = note(now, "seven")
    second.entries.add(added)
    second.entries.replace(replace(added, body=Note("eight")))
    database = second.vault.database
    ((digest, body),) = database.rows(
        "SELECT digest, body FROM row_wording WHERE row_id = ?", (added.id,)
    )
    said = json.loads(body) | {"zone": 5}
    name = version_digest("entry", added.id, said, ())
    (entry,) = [row for row in second.whole.rows("entries", with_bin=True) if row["id"] == added.id]
    stands = {name: value for name, value in entry.items() if name not in {"updated_at", "earlier"}}
    top = version_digest("entry", added.id, stands, (name,))
    database.write(
        "UPDATE row_wording SET digest = ?, body = ? WHERE digest = ?",
        (name, document_text(said), digest),
    )
    database.write(
        "UPDATE row_version SET digest = ?, parents = ? WHERE parents = ?", (top, name, digest)
    )
    database.write("UPDATE row_version SET digest = ? WHERE digest = ?", (name, digest))
    before = as_json(first)
    with pytest.raises(ExchangeDamagedError):
        bring()
    assert as_json(first) == before


COLUMNS = {
    "row_version": ("kind", "row_id", "digest", "parents", "depth", "state", "gone", "made_at"),
    "row_wording": ("kind", "row_id", "digest", "body"),
    "row_extra": ("kind", "row_id", "body"),
    "entry": ("id", "kind", "occurred_at", "recorded_at", "zone", "day", "import_id", "deleted_at"),
    "note": ("entry_id", "text"),
    "scale": ("id", "name", "low", "high", "kind", "position", "deleted_at"),
}
VALUES = (
    "NULL", "0", "-1", "2", "9223372036854775807", "''", "'x'", "'[]'", "'{}'", "zeroblob(16)",
    "X'00'", "'2026-03-01'", "char(0)", "'entry'", "'scale'", "1.5",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(80))
def test_whatever_is_changed_in_a_copy_is_taken_whole_or_refused(first, second, bring, seed):
    chance, before = random.Random(seed), as_json(first)
    database = second.vault.database
    database.write("PRAGMA foreign_keys = OFF")
    database.write("PRAGMA ignore_check_constraints = ON")
    for _ in range(chance.randint(1, 3)):
        table = chance.choice(list(COLUMNS))
        column, value = chance.choice(COLUMNS[table]), chance.choice(VALUES)
        key = COLUMNS[table][0]
        act = f"UPDATE {table} SET {column} = {value}"
        if chance.random() < 0.2:
            act = f"DELETE FROM {table}"
        rows = f"SELECT {key} FROM {table} ORDER BY random() LIMIT {chance.randint(1, 3)}"
        try:
            database.write(f"{act} WHERE {key} IN ({rows})")
        except dbapi2.IntegrityError:  # a strict table takes not everything
            continue
    database.write("DELETE FROM changed_row")
    try:
        bring()
    except ExchangeDamagedError:
        assert as_json(first) == before
    read_everything(first)
    for entry in first.entries.newest(100):
        first.entries.history(entry.id)
        first.entries.beside(entry.id)
    first.conflicts.all()
    require_sealed(first)
