"""Journals with keys that cost next to nothing, on a disk in memory where there is one."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_MEMORY = Path("/dev/shm")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder for very many journals."""
    if not _MEMORY.is_dir():
        yield tmp_path
        return
    made = Path(tempfile.mkdtemp(prefix="journal-faults-", dir=_MEMORY))
    yield made
    shutil.rmtree(made, ignore_errors=True)
