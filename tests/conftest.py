"""Options that hold for every test, and what several folders of tests need."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules

TINY = Cost(memory_kib=8, iterations=1, lanes=1)

_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3
"""Bytes that have to be free in memory for what the tests write."""

# A journal waits for the disk at each of its writes: tests keep theirs in memory where there is room.
if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


# A program that a test starts is the one that is tested, not one that is installed.
os.environ["PYTHONPATH"] = str(Path(__file__).resolve().parents[1] / "src")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the long fault and validation runs")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--full"):
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="long run: script/test --faults full"))


@pytest.fixture(autouse=True)
def _no_widget_stays() -> Iterator[None]:
    """Delete what a test closed: thousands of widgets would be dressed anew with each style."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def passphrase() -> str:
    return "quiet harbour at dawn"


@pytest.fixture(scope="session")
def tiny() -> Cost:
    return TINY


@pytest.fixture(scope="session")
def rules() -> VaultRules:
    return VaultRules(
        limits=CostLimits(least=TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
        choose_cost=lambda _limits: TINY,
    )


@pytest.fixture(scope="session")
def shipped() -> Path:
    """The folder of files that ship with the program."""
    return Path(__file__).resolve().parents[1] / "resources"
