"""A look at everything: each kind of damage is found, and nothing is changed."""

import pytest
from tests.storage.backup.what_is_there import CANARY, files, spoil, texts, write

from journal_app.domain.backup import BackupProblem, BackupReason, ClosedBackup
from journal_app.domain.health import Checked
from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    NewerSchemaError,
    StorageUnavailableError,
)
from journal_app.storage import check_up as module
from journal_app.storage.backup.making import make_backup
from journal_app.storage.check_up import check_up
from journal_app.storage.health import opened_file
from journal_app.storage.vault.opening import unlock_with_passphrase


@pytest.fixture
def vault(create, now):
    made = create()
    write(made, CANARY, "two")
    make_backup(made, BackupReason.DAILY, now)
    yield made
    made.close()


@pytest.fixture
def look(vault, folder, passphrase, rules):
    """Close the vault, look at everything, and see that nothing was changed."""

    def _look():
        vault.close()
        unlocked = unlock_with_passphrase(folder, passphrase, rules)
        before = files(folder)
        report = check_up(unlocked)
        assert files(folder) == before
        unlocked.close()
        return report

    return _look


def test_a_whole_vault_is_whole(look):
    report = look()
    assert report.whole
    assert report.checked == tuple(Checked)
    assert (report.entries, dict(report.rows)["note"]) == (2, 2)
    assert [one.facts.entries for one in report.backups] == [2]


def test_a_journal_that_is_open_rests_meanwhile_and_goes_on(vault):
    with vault.resting() as unlocked:
        assert check_up(unlocked).whole
    assert texts(vault) == [CANARY, "two"]
    write(vault, "three")


@pytest.mark.parametrize(
    ("damage", "found", "kind"),
    [
        (lambda path: path.unlink(), (Checked.FILE,), Damage.MISSING),
        (lambda path: path.write_bytes(b""), (Checked.FILE,), Damage.EMPTY),
        (lambda path: path.write_bytes(b"x" * 5000), (Checked.FILE,), Damage.SIZE),
    ],
)
def test_a_file_that_cannot_be_a_journal_is_not_looked_into(look, folder, damage, found, kind):
    damage(folder / "journal.db")
    report = look()
    assert (report.damaged, report.damage) == (found, kind)
    assert report.checked == (Checked.FILE, Checked.KEY_FILE, Checked.KEY_COPY)
    assert report.backups


def test_a_changed_page_is_found(look, vault, folder):
    write(vault, *("x" * 9000 for _ in range(9)))
    vault.close()
    spoil(folder / "journal.db", at=-3000)
    report = look()
    assert Checked.PAGES in report.damaged
    assert report.damage is Damage.UNREADABLE


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("PRAGMA application_id = 1", Damage.FOREIGN),
        ("UPDATE vault SET vault_id = '0a1b2c3d-0000-4000-8000-000000000000'", Damage.OTHER_VAULT),
    ],
)
def test_the_journal_of_another_vault_is_found(look, vault, statement, kind):
    vault.database.write(statement)
    report = look()
    assert (report.damaged, report.damage) == ((Checked.CONTENT,), kind)


def test_a_newer_journal_is_told(look, vault):
    vault.database.write(f"PRAGMA user_version = {len(vault.rules.migrations) + 1}")
    with pytest.raises(NewerSchemaError):
        look()


def test_a_row_that_points_at_nothing_is_found(look, vault):
    vault.database.write("PRAGMA foreign_keys = OFF")
    vault.database.write("INSERT INTO note VALUES ('nobody', 'alone')")
    assert look().damaged == (Checked.LINKS,)


def test_a_search_index_that_says_something_else_is_found(look, vault, monkeypatch):
    with opened_file_of(vault) as database:
        database.write("CREATE TABLE IF NOT EXISTS entry_search (text TEXT) STRICT")
    monkeypatch.setattr(module, "check_search_index", lambda _: False)
    assert look().damaged == (Checked.SEARCH,)


def opened_file_of(vault):
    vault.database.close()
    return opened_file(vault.folder.journal, vault.key.database_key())


def test_a_journal_without_a_search_index_has_none_to_compare(look, vault, monkeypatch):
    for name in ("entry_search",):
        vault.database.write(f"DROP TABLE IF EXISTS {name}")

    def never(_):
        raise AssertionError

    monkeypatch.setattr(module, "check_search_index", never)
    assert look().whole


@pytest.mark.parametrize(
    ("name", "found"), [("journal.keys", Checked.KEY_FILE), ("journal.keys.bak", Checked.KEY_COPY)]
)
def test_a_damaged_key_file_is_found_in_either_place(look, folder, name, found):
    (folder / name).write_bytes(b"gone")
    assert look().damaged == (found,)


def test_the_key_file_of_another_vault_is_found(look, vault, folder, tmp_path, rules, now):  # noqa: PLR0917
    from journal_app.storage.vault.creation import create_vault  # noqa: PLC0415

    create_vault(tmp_path / "other", "a kettle by the sea", now=now, rules=rules).close()
    (folder / "journal.keys.bak").write_bytes((tmp_path / "other" / "journal.keys").read_bytes())
    assert look().damaged == (Checked.KEY_COPY,)


def test_a_damaged_backup_is_found(look, vault):
    (path,) = vault.folder.backups.iterdir()
    spoil(path)
    report = look()
    assert not report.whole
    assert report.damaged == ()
    assert report.damaged_backups == (
        ClosedBackup(
            path.name, path.stat().st_size, report.backups[0].made_at, BackupProblem.DAMAGED
        ),
    )


def test_a_disk_that_does_not_answer_is_no_damage(look, monkeypatch):
    def gone(*_, **__):
        raise OSError(5, "gone")

    monkeypatch.setattr(module, "require_plausible_file", gone)
    with pytest.raises(StorageUnavailableError):
        look()


def test_a_journal_that_was_damaged_while_it_rested_is_told(vault):
    with pytest.raises(JournalDamagedError), vault.resting() as unlocked:
        unlocked.folder.journal.write_bytes(b"x" * 8192)
