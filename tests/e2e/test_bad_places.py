"""Places and files that refuse: words on the screen, nothing typed is lost, a status outside."""

import os
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest

from journal_app.domain.entry import EntryKind
from journal_app.storage.journal import open_journal

NOBODY = 65534
DAMAGED, OPEN_ELSEWHERE = 4, 7


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MiB in the journal's place."""
    place = tmp_path / "journal"
    place.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place):
    with (place / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return


def test_a_full_disk_has_words_and_the_second_save_keeps_it_once(small_disk, at_home):
    at_home.open_form(EntryKind.NOTE)
    text = "a long evening " * 2000
    at_home.focus.insertPlainText(text)
    fill(small_disk)
    at_home.keys("Ctrl+Return")
    at_home.until(lambda: at_home.sees("The disk is full, so this could not be saved."), "words")
    assert at_home.form.body.text == text
    assert at_home.entries() == []
    (small_disk / "filler").unlink()
    at_home.save()
    assert [entry.body.text for entry in at_home.entries()] == [text]


def test_a_journal_file_that_goes_while_it_is_open_takes_no_text_with_it(at_home):
    at_home.open_form(EntryKind.NOTE)
    at_home.type("still here")
    (at_home.folder / "journal.db").rename(at_home.folder / "moved.db")
    at_home.keys("Ctrl+Return")
    at_home.until(lambda: at_home.sees("What you just typed is still here."), "words")
    assert at_home.form.body.text == "still here"
    (at_home.folder / "moved.db").rename(at_home.folder / "journal.db")
    at_home.save()
    assert [entry.body.text for entry in at_home.entries()] == ["still here"]


def empty_journal(folder):
    (folder / "journal.db").write_bytes(b"")


def torn_journal(folder):
    os.truncate(folder / "journal.db", 5000)


def garbled_journal(folder):
    content = bytearray((folder / "journal.db").read_bytes())
    content[100:4000] = bytes(3900)
    (folder / "journal.db").write_bytes(content)


def lost_journal(folder):
    (folder / "journal.db").unlink()


def damaged_keys(folder):
    for name in ("journal.keys", "journal.keys.bak"):
        (folder / name).write_text("not a key file")


BROKEN = {
    "empty": (empty_journal, "The journal file is empty."),
    "torn": (torn_journal, "The journal file is damaged: part of it is missing."),
    "garbled": (garbled_journal, "The journal file is damaged and cannot be read."),
    "lost": (lost_journal, "The journal file is not in its folder."),
    "keys": (damaged_keys, "The key file is damaged, and so is its copy."),
}


def command(folder, tmp_path, *name):
    """Run a command on the folder as another process would."""
    secret = tmp_path / "secret"
    secret.write_text("quiet harbour at dawn\n")
    run = (
        "import sys; from journal_app.app import cli, console; from dataclasses import replace;"
        "from journal_app.storage.keys.cost import Cost, CostLimits;"
        "from journal_app.storage.vault.rules import VaultRules;"
        "tiny = Cost(memory_kib=8, iterations=1, lanes=1);"
        "rules = VaultRules(limits=CostLimits(least=tiny, most=tiny), choose_cost=lambda _: tiny);"
        "sys.exit(cli.run(sys.argv[1:], replace(console.system_console(), rules=rules)))"
    )
    return subprocess.run(
        [sys.executable, "-c", run, *name, folder, "--passphrase-file", secret],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("harm", "said"), BROKEN.values(), ids=BROKEN)
def test_a_damaged_journal_has_its_own_words_and_status(at_home, passphrase, tmp_path, harm, said):
    at_home.leave()
    harm(at_home.folder)
    before = {path: path.read_bytes() for path in at_home.folder.rglob("*") if path.is_file()}
    at_home.start()
    at_home.unlock(passphrase)
    assert at_home.program.opened is None
    assert at_home.sees(said)
    at_home.leave()
    done = command(at_home.folder, tmp_path, "check")
    assert (done.returncode, said in done.stderr) == (DAMAGED, True)
    assert {
        path: path.read_bytes() for path in at_home.folder.rglob("*") if path.is_file()
    } == before


def test_a_newer_journal_is_left_untouched(at_home, passphrase, rules, tmp_path):
    at_home.ask(lambda: at_home.program.journal.vault.database.write("PRAGMA user_version = 99"))
    at_home.leave()
    before = (at_home.folder / "journal.db").read_bytes()
    at_home.start()
    at_home.unlock(passphrase)
    assert at_home.sees("This journal was written by a newer version of Even Keel.")
    at_home.leave()
    done = command(at_home.folder, tmp_path, "check")
    assert (done.returncode, "newer version" in done.stderr) == (DAMAGED, True)
    assert (at_home.folder / "journal.db").read_bytes() == before


def test_a_journal_that_is_open_elsewhere_is_told(at_home, passphrase, rules, tmp_path):
    at_home.leave()
    other = open_journal(at_home.folder, passphrase, clock=at_home.clock, rules=rules)
    at_home.start()
    at_home.unlock(passphrase)
    assert at_home.sees("This journal is open in another window.")
    done = command(at_home.folder, tmp_path, "check")
    assert (done.returncode, "another window" in done.stderr) == (OPEN_ELSEWHERE, True)
    other.close()
    at_home.unlock(passphrase)
    assert at_home.window.current == "today"


@pytest.mark.skipif(
    not hasattr(os, "seteuid") or os.geteuid() != 0, reason="needs root to act as another"
)
@pytest.mark.parametrize("name", ["", "journal.db", "journal.keys"])
def test_a_place_that_may_not_be_written_is_told(at_home, passphrase, tmp_path, name):
    at_home.leave()
    for path in (*at_home.folder.parents[:4], at_home.folder):
        if path.stat().st_uid == 0 and str(path).startswith(str(tmp_path.parents[1])):
            path.chmod(0o755)
    for path in (at_home.folder, *at_home.folder.iterdir()):
        os.chown(path, NOBODY, NOBODY)
    (at_home.folder / name).chmod(0o500 if not name else 0o000)
    at_home.start()
    os.seteuid(NOBODY)
    try:
        at_home.unlock(passphrase)
    finally:
        os.seteuid(0)
    assert at_home.program.opened is None
    assert at_home.sees("The journal's folder may only be read, not written.")


def test_too_little_room_is_said_when_the_journal_opens(at_home, monkeypatch):
    little = SimpleNamespace(free=1000)
    monkeypatch.setattr("journal_app.storage.vault.disk_space.shutil.disk_usage", lambda _: little)
    at_home.program._back_up_daily(at_home.program.journal)
    at_home.until(lambda: at_home.sees("left on this disk"), "the word about the room")
