import stat
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import (
    CopyNotVerifiedError,
    JournalDamagedError,
    NewerSchemaError,
)
from journal_app.storage import migrate as module
from journal_app.storage.backup import making as copying
from journal_app.storage.backup.reading import take_out
from journal_app.storage.contents import contents_of
from journal_app.storage.database import Database
from journal_app.storage.health import check_file
from journal_app.storage.migrate import (
    Migration,
    apply_migrations,
    pending,
    schema_version,
    shipped_migrations,
    statements,
)
from journal_app.storage.vault.connection import connect
from journal_app.storage.vault.opening import open_with_passphrase

GROWTH = "CREATE TABLE later (a TEXT) STRICT;\nINSERT INTO later VALUES ('one; two');\n"


@pytest.fixture
def database():
    database = Database(dbapi2.connect(":memory:", isolation_level=None))
    yield database
    database.close()


@pytest.fixture
def grown(rules):
    """Rules of a version with one more step."""
    number = len(rules.migrations) + 1
    return replace(rules, migrations=(*rules.migrations, Migration(number, GROWTH)))


def test_the_shipped_steps_count_up_and_build_the_schema(database):
    steps = shipped_migrations()
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    apply_migrations(database, steps)
    assert schema_version(database) == len(steps)
    assert pending(database, steps) == []


def test_every_table_is_strict(database):
    apply_migrations(database, shipped_migrations())
    tables = [row for row in database.rows("PRAGMA table_list") if row[2] == "table"]
    loose = [name for _, name, _, _, _, strict in tables if not strict]
    assert [name for name in loose if not name.startswith("sqlite_")] == []


def test_statements_are_told_apart_as_sqlite_does():
    script = "-- a; comment\nCREATE TABLE t (a TEXT);\nCREATE TRIGGER x AFTER INSERT ON t\nBEGIN\n SELECT 1;\nEND;\n\n"
    assert [text.strip().split()[0] for text in statements(script)] == ["--", "CREATE"]


def test_a_step_that_fails_is_undone_with_its_number(database):
    apply_migrations(database, [Migration(1, "CREATE TABLE a (x TEXT);")])
    broken = Migration(2, "CREATE TABLE b (x TEXT);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(dbapi2.OperationalError):
        apply_migrations(database, [broken])
    assert schema_version(database) == 1
    assert list(contents_of(database)) == ["a"]


def test_steps_before_a_broken_one_stay(database):
    steps = [Migration(1, "CREATE TABLE a (x TEXT);"), Migration(2, "SELECT nothing;")]
    with pytest.raises(dbapi2.OperationalError):
        apply_migrations(database, steps)
    assert schema_version(database) == 1


def test_a_newer_journal_is_refused(database):
    database.write("PRAGMA user_version = 7")
    with pytest.raises(NewerSchemaError) as refusal:
        pending(database, [Migration(1, "")])
    assert (refusal.value.found, refusal.value.known) == (7, 1)


def test_an_older_vault_is_backed_up_and_then_brought_up_to_date(  # noqa: PLR0917
    folder, closed, passphrase, rules, grown, tmp_path
):
    vault = open_with_passphrase(folder, passphrase, grown)
    assert vault.database.rows("SELECT a FROM later") == [("one; two",)]
    vault.close()
    (copy,) = (folder / "backups").iterdir()
    facts = take_out(copy, vault.key, tmp_path / "taken out").snapshot.facts
    assert (facts.reason, facts.schema) == (BackupReason.BEFORE_MIGRATION, len(rules.migrations))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert '"later"' not in check_file(tmp_path / "taken out", vault.key.database_key())
    with pytest.raises(NewerSchemaError):
        open_with_passphrase(folder, passphrase, rules)


def test_a_broken_upgrade_leaves_the_journal_as_it_was(folder, closed, passphrase, rules, reopen):
    number = len(rules.migrations) + 1
    broken = Migration(number, "CREATE TABLE later (a TEXT);\nSELECT nothing;\n")
    before = (folder / "journal.db").read_bytes()
    for _ in range(2):
        with pytest.raises(dbapi2.OperationalError):
            open_with_passphrase(
                folder, passphrase, replace(rules, migrations=(*rules.migrations, broken))
            )
        assert (folder / "journal.db").read_bytes() == before
    assert len(list((folder / "backups").iterdir())) == 1
    assert reopen().database.row("SELECT count(*) FROM vault") == (1,)


def test_no_copy_no_upgrade(folder, closed, passphrase, grown, monkeypatch):
    before = (folder / "journal.db").read_bytes()

    def damaged(*_):
        raise JournalDamagedError(None)

    for verdict in (damaged, lambda *_: {}):
        monkeypatch.setattr(copying, "whole_contents", verdict)
        with pytest.raises(CopyNotVerifiedError):
            open_with_passphrase(folder, passphrase, grown)
        assert (folder / "journal.db").read_bytes() == before
        assert list((folder / "backups").iterdir()) == []


def test_damage_is_not_copied_into_a_good_looking_copy(folder, create, passphrase, grown):
    vault = create()
    for n in range(9):
        vault.database.write("INSERT INTO draft VALUES (?, ?, 0)", (f"f{n}", "x" * 9000))
    vault.close()
    content = bytearray((folder / "journal.db").read_bytes())
    content[-4000] ^= 1
    (folder / "journal.db").write_bytes(content)
    with pytest.raises(JournalDamagedError):
        open_with_passphrase(folder, passphrase, grown)
    assert (folder / "journal.db").read_bytes() == content
    assert list((folder / "backups").iterdir()) == []


def test_a_file_that_fails_a_check_is_not_whole(folder, closed, monkeypatch, reopen):
    vault = reopen()
    key = vault.key.database_key()
    vault.close()
    real = connect(folder / "journal.db", key)
    real.execute("CREATE TABLE odd (a INTEGER)")
    real.execute("CREATE INDEX odd_index ON odd (a)")
    real.execute("INSERT INTO odd VALUES (1)")
    real.execute("PRAGMA writable_schema = ON")
    real.execute(
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX odd_index ON odd (-a)' WHERE name = 'odd_index'"
    )
    real.close()
    with pytest.raises(JournalDamagedError):
        check_file(folder / "journal.db", key)


def test_a_gap_in_the_numbers_is_a_mistake_of_ours(tmp_path, monkeypatch):
    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "0001_one.sql").write_text("")
    (tmp_path / "migrations" / "0003_three.sql").write_text("")
    (tmp_path / "migrations" / "notes.txt").write_text("")
    monkeypatch.setattr(module, "files", lambda _package: tmp_path)
    with pytest.raises(AssertionError):
        shipped_migrations.__wrapped__()
