"""Backing up, restoring, checking and new words, from the command line."""

import json
import shutil

import pytest
from tests.app.commands.conftest import PASSPHRASE, RULES, FixedClock

from journal_app.domain.backup import BackupReason
from journal_app.storage.journal import open_journal
from journal_app.usecases.back_up import BackUp

CSV = "date,mood\n2026-01-01,5\n2026-01-02,6\n"


@pytest.fixture
def asked(even_keel, words, folder, secret):
    def asked(command, *argv, status=0, first=()):
        done = even_keel(command, *first, folder, *argv, "--passphrase-file", secret)
        assert done.status == status, done.err
        return done

    return asked


@pytest.fixture
def fill(asked, tmp_path):
    file = tmp_path / "in.csv"
    file.write_text(CSV)
    return lambda: asked("import", file, "--map", "mood=mood")


def backups(folder):
    return sorted(path.name for path in (folder / "backups").glob("*.jbk"))


def entries(folder, passphrase=PASSPHRASE):
    journal = open_journal(folder, passphrase, clock=FixedClock(), rules=RULES)
    count = journal.entries.count()
    journal.close()
    return count


def spoil(path, at=-5000):
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_a_backup_is_made_and_named(asked, folder):
    done = asked("backup")
    assert done.out == "20260305T183000Z.jbk\n"
    assert backups(folder) == ["20260305T183000Z.jbk"]


def test_a_copy_goes_to_another_place_and_is_remembered(asked, folder, tmp_path):
    out = tmp_path / "stick.jbk"
    assert asked("backup", "--out", out).out == f"{out}\n"
    assert out.read_bytes() == (folder / "backups" / backups(folder)[0]).read_bytes()
    journal = open_journal(folder, PASSPHRASE, clock=FixedClock(), rules=RULES)
    assert journal.copied_out.last() == FixedClock().now()
    journal.close()


def test_a_file_that_is_there_is_never_written_over_with_a_backup(asked, folder, secret):
    done = asked("backup", "--out", secret, status=2)
    assert "already" in done.err
    assert backups(folder) == []


def test_before_an_import_there_is_a_backup_and_before_a_dry_run_none(
    asked, fill, folder, tmp_path
):
    (tmp_path / "in.csv").write_text(CSV)
    asked("import", tmp_path / "in.csv", "--map", "mood=mood", "--dry-run")
    assert backups(folder) == []
    fill()
    (one,) = json.loads(asked("check", "--json").out)["backups"]
    assert (one["reason"], one["entries"], one["whole"]) == ("before_import", 0, True)


def test_a_journal_goes_back_to_its_backup_and_what_was_there_is_kept(asked, fill, folder):
    asked("backup")
    fill()
    file = folder / "backups" / "20260305T183000Z.jbk"
    done = asked("restore", first=[file])
    assert (done.out, "30 days" in done.err) == ("", True)
    assert entries(folder) == 0
    assert len(list((folder / "aside").iterdir())) == 1


def test_a_damaged_journal_is_restored_too(asked, fill, folder):
    fill()
    asked("backup")
    file = folder / "backups" / backups(folder)[0]
    spoil(folder / "journal.db", at=100)
    asked("check", status=4)
    asked("restore", first=[file])
    assert entries(folder) == 2
    assert [path.name for path in (folder / "aside").iterdir()] == ["20260305T183000Z-damaged.db"]


def test_a_journal_with_a_damaged_page_is_restored_too(asked, fill, folder):
    fill()
    asked("backup")
    file = folder / "backups" / backups(folder)[0]
    spoil(folder / "journal.db", at=-2000)
    asked("restore", first=[file])
    assert entries(folder) == 2
    assert [path.name for path in (folder / "aside").iterdir()] == ["20260305T183000Z-damaged.db"]


def test_a_damaged_backup_changes_nothing(asked, folder, tmp_path):
    asked("backup", "--out", tmp_path / "x.jbk")
    spoil(tmp_path / "x.jbk")
    before = (folder / "journal.db").read_bytes()
    done = asked("restore", first=[tmp_path / "x.jbk"], status=4)
    assert "not a whole backup" in done.err
    assert asked("restore", first=[tmp_path / "none.jbk"], status=2).out == ""
    assert (folder / "journal.db").read_bytes() == before


def test_an_empty_folder_gets_the_journal_with_its_passphrase(
    asked, even_keel, fill, secret, tmp_path
):
    fill()
    asked("backup", "--out", tmp_path / "x.jbk")
    new = tmp_path / "new"
    done = even_keel("restore", tmp_path / "x.jbk", new, "--passphrase-file", secret)
    assert (done.status, entries(new)) == (0, 2)
    wrong = even_keel("restore", tmp_path / "x.jbk", tmp_path / "b", typed=["not this one"])
    assert (wrong.status, (tmp_path / "b").exists()) == (3, False)


def test_an_empty_folder_gets_the_journal_with_its_words(asked, even_keel, words, tmp_path):
    asked("backup", "--out", tmp_path / "x.jbk")
    (tmp_path / "words").write_text(words)
    done = even_keel(
        "restore", tmp_path / "x.jbk", tmp_path / "new", "--words-file", tmp_path / "words",
        typed=["a third morning"] * 2,
    )  # fmt: skip
    assert done.status == 0
    assert entries(tmp_path / "new", "a third morning") == 0


def test_the_backup_of_another_machine_needs_its_own_secret(asked, even_keel, folder, tmp_path):
    other, theirs = tmp_path / "other", tmp_path / "theirs"
    theirs.write_text("a kettle by the sea")
    for argv in (("init", other), ("backup", other, "--out", tmp_path / "x.jbk")):
        assert even_keel(*argv, "--passphrase-file", theirs).status == 0
    before = (folder / "journal.db").read_bytes()
    done = asked("restore", first=[tmp_path / "x.jbk"], status=3)
    assert "other recovery words" in done.err
    assert (folder / "journal.db").read_bytes() == before
    asked("restore", "--backup-passphrase-file", theirs, first=[tmp_path / "x.jbk"])
    assert entries(folder) == 0


def test_a_restore_that_fails_lets_the_lock_go(asked, tmp_path):
    asked("restore", first=[tmp_path / "none.jbk"], status=2)
    asked("check")


def test_check_tells_damaged_backups_and_keys_by_name_and_status(asked, folder):
    asked("backup")
    spoil(folder / "backups" / backups(folder)[0])
    (folder / "backups" / "theirs.jbk").write_bytes(b"")
    (folder / "journal.keys.bak").write_bytes(b"gone")
    done = asked("check", status=4)
    assert "Damaged: the copy of the key file" in done.out
    assert "20260305T183000Z.jbk: damaged" in done.out
    found = json.loads(asked("check", "--json", status=4).out)
    assert list(found) == ["whole", "damage", "entries", "rows", "checks", "backups"]
    assert (found["whole"], found["damage"]) == (False, None)
    assert found["checks"]["key_copy"] == "damaged"
    assert [one["problem"] for one in found["backups"]] == ["damaged", "damaged"]


def test_check_prints_its_document_for_a_damaged_journal_too(asked, folder):
    (folder / "journal.db").write_bytes(b"")
    found = json.loads(asked("check", "--json", status=4).out)
    assert (found["whole"], found["damage"], found["checks"]["file"]) == (False, "empty", "damaged")
    assert "Damaged: the journal file" in asked("check", status=4).out


def test_new_words_open_and_the_old_ones_do_not(asked, even_keel, words, folder):
    asked("backup")
    done = asked("passphrase", "--new-words")
    assert "still open 2 older copies" in done.err
    new = done.out
    assert len(new.split()) == 24
    assert even_keel("recover", folder, typed=[words]).status == 3
    assert even_keel("recover", folder, typed=[new, *["one more evening"] * 2]).status == 0


def test_new_words_go_to_a_file_and_the_older_copies_away(asked, folder, tmp_path):
    asked("backup")
    file = tmp_path / "new words"
    done = asked("passphrase", "--new-words", "--words-file", file, "--remove-older-copies")
    assert (done.out, len(file.read_text().split())) == ("", 24)
    assert "Removed: 2" in done.err
    assert [one["whole"] for one in json.loads(asked("check", "--json").out)["backups"]] == [True]


@pytest.mark.parametrize(
    "argv",
    [
        ("--words-file", "x"),
        ("--remove-older-copies",),
        ("--new-words", "--new-passphrase-file", "x"),
    ],
)
def test_new_words_and_a_new_passphrase_are_two_things(asked, argv):
    asked("passphrase", *argv, status=2)


def test_a_wrong_passphrase_makes_no_new_words(even_keel, words, folder):
    done = even_keel("passphrase", folder, "--new-words", typed=["not this one"])
    assert (done.status, done.out) == (3, "")


def test_a_full_disk_is_told_before_anything_is_written(asked, folder, monkeypatch):
    usage = shutil.disk_usage(folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert "nearly full" in asked("backup", status=6).err
    assert backups(folder) == []


def test_the_first_unlock_of_a_day_owes_a_backup_until_there_is_one(journal):
    back_up = BackUp(journal.backups, FixedClock(), journal.preferences)
    assert back_up.is_due()
    back_up(BackupReason.DAILY)
    assert not back_up.is_due()
