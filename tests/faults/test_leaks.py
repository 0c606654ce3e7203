"""After a whole walk of the program its words stand in no file but the ones that were asked for."""

import base64
import os
import subprocess
import sys
from pathlib import Path

from tests.faults.harness.oracle import Finding
from tests.faults.harness.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
CANARY = "kingfisher over the weir"
PASSPHRASE = "four quiet boats at dusk"
ASKED_FOR = {"passphrase", "new passphrase", "words", "entries.csv", "report.pdf"}
"""What the walk itself writes in the clear, because it is told to."""


class Walker:
    """Runs commands in a home, with a folder for temporary files, that are nobody else's."""

    def __init__(self, home):
        self.home = home
        self.printed = []
        (home / "tmp").mkdir(parents=True)
        (home / "passphrase").write_text(PASSPHRASE)
        (home / "new passphrase").write_text(PASSPHRASE + " and rain")
        (home / "entries.csv").write_text(f"date,mood,note\n2026-03-01,4,{CANARY} today\n")

    def run(self, *arguments, expect=0):
        kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
        done = subprocess.run(
            [sys.executable, ROOT / "tests" / "low_cost_program.py", *arguments],
            env={
                **kept,
                "PYTHONPATH": str(ROOT / "src"),
                "HOME": str(self.home),
                "TMPDIR": str(self.home / "tmp"),
                "XDG_RUNTIME_DIR": str(self.home / "tmp"),
                "LANG": "C.UTF-8",
            },
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        assert done.returncode == expect, (arguments, done.stderr)
        self.printed += [done.stdout, done.stderr]


def signs():
    """The canary and the secrets, as they are and as files write such things."""
    for text in (CANARY, PASSPHRASE):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = text.encode(encoding)
            yield raw
            yield raw.hex().encode()
            yield base64.b64encode(raw)[:-4]


def shown_by(content):
    return [sign for sign in signs() if sign in content]


def shared_memory():
    """Files of this user that stand in the memory all processes share."""
    place = Path("/dev/shm")
    return {path for path in place.glob("*") if path.is_file()} if place.is_dir() else set()


def test_no_word_stands_in_home_temporary_files_memory_or_what_is_printed(tmp_path):
    tally, walker, before = (
        Tally("plaintext leak", "a walk by commands"),
        Walker(tmp_path / "home"),
        shared_memory(),
    )
    key = ("--passphrase-file", "passphrase")
    walker.run("init", "journal", *key, "--words-file", "words")
    walker.run(
        "import",
        "journal",
        "entries.csv",
        *key,
        "--map",
        "mood=own:Mood:0-10",
        "--map",
        "note=note",
    )
    walker.run("backup", "journal", *key)
    walker.run("check", "journal", *key)
    walker.run("signs", "journal", *key)
    walker.run("coping", "journal", *key)
    walker.run("passphrase", "journal", *key, "--new-passphrase-file", "new passphrase")
    walker.run("check", "journal", *key, expect=3)
    files = {path for path in walker.home.rglob("*") if path.is_file()} - {
        walker.home / name for name in ASKED_FOR
    }
    for path in files | shared_memory() - before:
        found = shown_by(path.read_bytes())
        tally.note(Finding.IN_THE_CLEAR if found else Finding.FINE, path.name)
    for printed in walker.printed:
        tally.note(Finding.IN_THE_CLEAR if shown_by(printed) else Finding.FINE, "printed")
    tally.settle(files=len(files))
    assert shown_by((walker.home / "entries.csv").read_bytes()), "the canary would not be found"
