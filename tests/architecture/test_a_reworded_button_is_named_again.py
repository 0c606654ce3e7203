"""A button whose words change tells a screen reader the new ones, not those it began with."""

import ast
from pathlib import Path

SCREENS = Path(__file__).resolve().parents[2] / "src" / "journal_app" / "ui"


def calls(tree, name):
    """What a method of this name is called on."""
    return {
        ast.unparse(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == name
    }


def worded(tree):
    """Names that are given a ``button(...)`` with words, which it takes as its accessible name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            (target, value) = (node.targets[0], node.value)
            pairs = (
                zip(target.elts, value.elts, strict=True)
                if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
                else [(target, value)]
            )
            for name, made in pairs:
                if (
                    isinstance(made, ast.Call)
                    and ast.unparse(made.func) == "button"
                    and ast.unparse(made.args[0]) != "''"
                ):
                    yield ast.unparse(name)


def test_a_button_that_says_something_else_is_named_anew():
    found = {
        f"{file.name}: {name}"
        for file in SCREENS.rglob("*.py")
        for tree in [ast.parse(file.read_text(encoding="utf-8"))]
        for name in set(worded(tree)) & calls(tree, "setText") - calls(tree, "setAccessibleName")
    }
    assert found == set()
