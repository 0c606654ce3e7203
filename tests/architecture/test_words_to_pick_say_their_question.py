"""Each word of a row to pick from tells a screen reader what it answers."""

import ast
from pathlib import Path

SCREENS = Path(__file__).resolve().parents[2] / "src" / "journal_app" / "ui"


def nameless(tree):
    """Lines in which chips are made that neither show nor say their question."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"Chips", "WeekdayField"}
        and ast.unparse(node.args[0]) == "''"
        and not any(given.arg == "spoken" for given in node.keywords)
    ]


def test_no_row_of_words_is_without_its_question():
    found = [
        f"{file.name}:{line}"
        for file in SCREENS.rglob("*.py")
        for line in nameless(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []
