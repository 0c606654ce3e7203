"""Two builds are compared file by file; every kind of difference is seen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMPARE = Path(__file__).resolve().parents[2] / "packaging" / "same_bytes.py"


@pytest.fixture
def builds(tmp_path):
    one = tmp_path / "one"
    (one / "part").mkdir(parents=True)
    (one / "part" / "code").write_bytes(b"bytes")
    (one / "link").symlink_to("part/code")
    return one, Path(shutil.copytree(one, tmp_path / "other", symlinks=True))


def compared(builds):
    done = subprocess.run(
        [sys.executable, COMPARE, *builds], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout.strip()


def one_byte(other):
    (other / "part" / "code").write_bytes(b"bytez")


def one_more(other):
    (other / "part" / "new").write_bytes(b"")


def one_less(other):
    (other / "part" / "code").unlink()


def another_link(other):
    (other / "link").unlink()
    (other / "link").symlink_to("part")


def no_link(other):
    (other / "link").unlink()
    (other / "link").write_bytes(b"bytes")


def test_the_same_is_the_same(builds):
    assert compared(builds) == (0, "the same bytes")


@pytest.mark.parametrize("harm", [one_byte, one_more, one_less, another_link, no_link])
def test_what_differs_is_named(builds, harm):
    harm(builds[1])
    status, said = compared(builds)
    assert status == 1
    assert said.splitlines()[0].startswith(("differs: ", "only in "))
