"""Disks of a given size, and places that may only be read; both take the right to mount."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, kibibytes: int) -> Iterator[Path]:
    """A disk in memory."""
    place.mkdir(exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(place))
    try:
        yield place
    finally:
        unmount(place)


@contextmanager
def read_only(place: Path) -> Iterator[None]:
    """A folder is mounted over itself, and may only be read."""
    _mount("--bind", str(place), str(place))
    try:
        _mount("-o", "remount,bind,ro", str(place))
        yield
    finally:
        unmount(place)


def unmount(place: Path) -> None:
    """Take a disk away, even while it is in use; one that is gone already stays so."""
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def _mount(*options: str) -> None:
    """Skips the test where this may not be done."""
    program = shutil.which("mount")
    if program is None:
        pytest.skip("there is no mount here")
    if subprocess.run([program, *options], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
