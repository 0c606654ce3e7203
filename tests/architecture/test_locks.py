"""The requirement locks fit pyproject.toml, and the check says so when they do not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def check(tree: Path) -> subprocess.CompletedProcess[str]:
    script = tree / "packaging" / "check_locks.py"
    return subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=False, cwd=tree
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copy(ROOT / "packaging" / "check_locks.py", tmp_path / "packaging")
    shutil.copytree(ROOT / "packaging" / "requirements", tmp_path / "packaging" / "requirements")
    return tmp_path


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_the_locks_are_fresh(tree):
    assert (check(tree).returncode, check(tree).stdout) == (0, "")


def test_a_dependency_without_a_pin_is_named(tree):
    replace(tree / "pyproject.toml", '"filelock>=4",', '"filelock>=4",\n    "keyring",')

    told = check(tree)

    assert told.returncode == 1
    assert "runtime.txt does not meet keyring" in told.stdout
    assert "runtime.in and pyproject.toml differ: keyring" in told.stdout


def test_a_pin_below_what_is_asked_is_named(tree):
    replace(tree / "pyproject.toml", "pikepdf>=10", "pikepdf>=999")

    assert "dev.txt does not meet pikepdf>=999" in check(tree).stdout


def test_two_locks_that_disagree_are_named(tree):
    replace(tree / "packaging" / "requirements" / "dev.txt", "attrs==", "attrs==0.")

    assert "dev.txt pins another attrs" in check(tree).stdout


def test_a_pin_without_a_hash_is_refused(tree):
    lock = tree / "packaging" / "requirements" / "runtime.txt"
    lock.write_text(lock.read_text() + "loose==1.0\n")

    told = check(tree)

    assert told.returncode == 1
    assert "UnhashedPinError" in told.stderr
