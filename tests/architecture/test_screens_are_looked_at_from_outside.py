"""Tests press and read what a person can; what reaches into a screen grows fewer and never more."""

import ast
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST = 71
"""Places in tests/ that reach into a name with an underscore. Take some away, then lower this."""


def reaches(file: Path) -> int:
    """Names with an underscore that are asked of something else than ``self``."""
    return sum(
        isinstance(node, ast.Attribute)
        and node.attr.startswith("_")
        and not node.attr.startswith("__")
        and not (isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"})
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    )


def test_no_test_reaches_further_into_what_it_tests():
    found = Counter({file: reaches(file) for file in ROOT.rglob("*.py")})
    assert found.total() <= MOST, [str(file) for file, _ in found.most_common(5)]
