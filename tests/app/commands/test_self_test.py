"""The self-test tries every part in a folder of its own, and its lines say what holds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.app import self_test_parts
from journal_app.domain.vault_errors import DiskFullError

PROGRAM = Path(__file__).parents[2] / "low_cost_program.py"
PARTS = 8
FONTS = ".cache/matplotlib"
"""Where the charts' library notes which fonts this computer has; nothing else may be left."""


@pytest.fixture
def from_outside(tmp_path):
    """Run it as a process without a display, in a home and a folder for passing files."""
    home, passing = tmp_path / "hôme of a person", tmp_path / "passing"
    home.mkdir()
    passing.mkdir()

    def from_outside(*argv):
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        around = {**kept, "HOME": str(home), "TMPDIR": str(passing), "LANG": "C.UTF-8"}
        done = subprocess.run(
            [sys.executable, PROGRAM, "--self-test", *argv],
            env={**around, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        left = [path for place in (home, passing) for path in place.rglob("*") if path.is_file()]
        return done, [path for path in left if not path.is_relative_to(home / FONTS)]

    return from_outside


def test_every_part_works_without_a_display_and_nothing_is_left(from_outside):
    done, left = from_outside()
    assert done.returncode == 0, done.stdout + done.stderr
    first, *parts, last = done.stdout.splitlines()
    assert first.startswith("Even Keel ")
    assert [line.partition(": ")[0] for line in parts] == ["ok"] * PARTS
    assert last == "Everything works."
    assert left == []


def test_it_is_said_in_spanish_too(from_outside):
    done, _ = from_outside("--language", "es")
    assert done.returncode == 0
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()[1:-1]] == ["bien"] * PARTS


@pytest.fixture
def tried(even_keel, monkeypatch):
    """Its lines, in this process and without Qt."""
    monkeypatch.setattr("journal_app.app.self_test_window.draw_window", lambda _folder: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def tried():
        done = even_keel("--self-test")
        return done.status, done.out.splitlines()

    return tried


def failures(lines):
    return [line for line in lines if line.startswith("failed: ")]


def test_a_word_that_lies_readable_on_the_disk_is_told(tried, monkeypatch):
    create = self_test_parts.create_journal

    def leak(place, *rest, **more):
        journal = create(place, *rest, **more)
        (place / "left.txt").write_text(f"… {self_test_parts.WRITTEN} …")
        return journal

    monkeypatch.setattr(self_test_parts, "create_journal", leak)
    status, lines = tried()
    assert status == 1
    assert [line.partition(" (")[0] for line in failures(lines)] == [
        "failed: keep it unreadable without its passphrase"
    ]


def test_a_journal_that_opens_with_any_passphrase_is_told(tried, monkeypatch):
    opens = self_test_parts.open_journal
    monkeypatch.setattr(
        self_test_parts,
        "open_journal",
        lambda place, _wrong, **how: opens(place, self_test_parts.PASSPHRASE, **how),
    )
    status, lines = tried()
    assert (status, len(failures(lines))) == (1, 1)
    assert "unreadable without its passphrase" in failures(lines)[0]


def test_a_pdf_without_its_lock_is_told(tried, monkeypatch):
    printing = self_test_parts.Printing
    real = printing.report
    monkeypatch.setattr(printing, "report", lambda self, content, _lock: real(self, content, ""))
    status, lines = tried()
    assert status == 1
    assert [line.partition(" (")[0] for line in failures(lines)] == [
        "failed: print a PDF and lock it with a password"
    ]


def test_what_cannot_be_written_is_told_in_words_and_every_part_has_its_line(tried, monkeypatch):
    def full(*_rest, **_more):
        raise DiskFullError

    monkeypatch.setattr(self_test_parts, "create_journal", full)
    status, lines = tried()
    assert status == 1
    assert len(lines) == PARTS + 2
    assert "The disk is full" in lines[1]
    assert lines[-1] == "Something does not work: see above."


def test_a_part_that_is_missing_takes_no_other_with_it(tried, monkeypatch):
    monkeypatch.setattr("journal_app.app.self_test.WINDOW", "journal_app.app.not_there")
    status, lines = tried()
    assert status == 1
    assert failures(lines) == [lines[-2]]
    assert "failed: draw the window (ModuleNotFoundError at " in lines[-2]
