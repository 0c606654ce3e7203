"""Every hazard names a test that holds it, and that test exists."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "hazards.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if re.match(r"\| \d+ \|", line)]
LEAST = 30


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split("|")]


def test_there_are_enough_and_they_are_numbered():
    assert [int(cells(row)[0]) for row in ROWS] == list(range(1, len(ROWS) + 1))
    assert len(ROWS) >= LEAST


@pytest.mark.parametrize("row", ROWS, ids=lambda row: cells(row)[1])
def test_its_control_has_a_test_that_is_there(row):
    _, hazard, severity, cause, control, test, *_ = cells(row)
    assert all((hazard, cause, control))
    assert severity in {"H", "M", "L"}
    path, _, name = test.strip("`").partition("::")
    source = (ROOT / path).read_text(encoding="utf-8")
    names = {node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)}
    assert name in names if name else any(one.startswith("test_") for one in names)
