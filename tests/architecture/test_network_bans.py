"""The two checks that read the tree refuse network code; the third one runs it (e2e)."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
BANNED = (
    "import socket",
    "from socket import create_connection",
    "import ssl",
    "import http.client",
    "import urllib.request",
    "import ftplib",
    "import smtplib",
    "import asyncio",
    "import requests",
    "import httpx",
    "from PySide6 import QtNetwork",
    "from PySide6.QtNetwork import QTcpSocket",
)


def ruff(tmp_path: Path, line: str) -> str:
    offender = tmp_path / "offender.py"
    offender.write_text(f'"""It calls home."""\n\n{line}\n')
    told = subprocess.run(
        [BIN / "ruff", "check", "--no-cache", "--config", _bans(tmp_path), offender],
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout


def _bans(tmp_path: Path) -> Path:
    """The project's own configuration, put beside the offender."""
    return Path(shutil.copy(ROOT / "pyproject.toml", tmp_path / "pyproject.toml"))


@pytest.mark.parametrize("line", BANNED)
def test_ruff_refuses_an_import_that_reaches_the_network(tmp_path, line):
    assert "TID251" in ruff(tmp_path, line)


def test_ruff_lets_an_ordinary_import_pass(tmp_path):
    assert "TID251" not in ruff(tmp_path, "import json")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the sources that a contract can be broken in."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=skip)
    return tmp_path


def contracts(tree: Path) -> tuple[int, str]:
    told = subprocess.run(
        [BIN / "lint-imports", "--no-cache"],
        cwd=tree,
        env={"PYTHONPATH": str(tree / "src"), "PATH": str(BIN)},
        capture_output=True,
        text=True,
        check=False,
    )
    return told.returncode, told.stdout


def test_the_import_contracts_hold(tree):
    status, told = contracts(tree)

    assert status == 0, told
    assert "No network KEPT" in told


@pytest.mark.parametrize("module", ["socket", "ssl", "http.client", "asyncio"])
def test_a_network_import_breaks_the_contract(tree, module):
    offender = tree / "src" / "journal_app" / "storage" / "health.py"
    offender.write_text(offender.read_text() + f"\nimport {module}\n")

    status, told = contracts(tree)

    assert status == 1
    assert "No network BROKEN" in told
