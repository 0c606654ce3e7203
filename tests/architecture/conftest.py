"""The sources as they are read by the tests of the house's rules."""

import ast
from pathlib import Path

import pytest

SOURCES = Path(__file__).resolve().parents[2] / "src" / "journal_app"


@pytest.fixture(scope="package")
def trees() -> dict[str, ast.Module]:
    """Every file of the program by its path; read once, and let go when these tests are done."""
    return {
        path.relative_to(SOURCES).as_posix(): ast.parse(path.read_bytes())
        for path in sorted(SOURCES.rglob("*.py"))
    }
