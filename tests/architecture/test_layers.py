"""The rules of the house that can be read off the sources."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "journal_app"
LAYERS = ("domain", "analysis", "charts", "usecases", "storage", "report", "exchange")
DRAWERS = {"utils", "util", "misc", "common", "helpers", "helper", "core", "manager", "managers"}
MAY_CATCH_ALL = {"ui/jobs.py", "app/crash.py", "app/cli.py", "app/self_test.py"}
"""The job runner, the crash path, that of the command line, and the self-test's: a line a part."""
MAY_LOOP = {"app/window_main.py", "app/walk.py"}
"""The event loop of the program itself, and that of the walk that takes pictures."""


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == name
    ]


@pytest.fixture
def where(trees):
    """The files in which something is found."""

    def where(found) -> set[str]:
        return {name for name, tree in trees.items() if found(tree)}

    return where


def imports(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_the_layers_hold():
    told = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


def test_there_are_no_drawers(trees):
    named = {part for name in trees for part in Path(name).with_suffix("").parts}
    assert named & DRAWERS == set()


@pytest.mark.parametrize("layer", LAYERS)
def test_qt_stays_out_of_the_lower_layers(layer, trees):
    with_qt = {
        name
        for name, tree in trees.items()
        if name.startswith(f"{layer}/")
        and any(module.split(".")[0] in {"PySide6", "shiboken6"} for module in imports(tree))
    }
    assert with_qt == set()


def test_no_dialog_stops_the_window(where):
    assert where(lambda tree: calls(tree, "exec") or calls(tree, "exec_")) <= MAY_LOOP


def test_nothing_turns_the_event_loop_by_hand(where):
    assert where(lambda tree: calls(tree, "processEvents")) == set()


def test_no_timer_of_zero_mends_an_order(where):
    def zero(tree):
        return [
            call
            for call in calls(tree, "singleShot")
            if call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0
        ]

    assert where(zero) == set()


def catches_all(tree: ast.AST) -> bool:
    return any(
        isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
        for node in ast.walk(tree)
    )


def test_unexpected_errors_are_caught_in_the_crash_paths_only(where):
    assert where(catches_all) <= MAY_CATCH_ALL


def test_who_catches_everything_lets_it_go_again(where):
    def swallows(tree):
        return [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.ExceptHandler)
            and isinstance(node.type, ast.Name)
            and node.type.id == "BaseException"
            and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
        ]

    assert where(swallows) == set()


def test_pyplot_is_never_imported(where):
    assert where(lambda tree: "matplotlib.pyplot" in imports(tree)) == set()


def test_no_class_inherits_from_two_widgets(where):
    def mixes(tree):
        return [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and sum(bool(re.fullmatch(r"Q[A-Z]\w+", ast.unparse(base))) for base in node.bases) > 1
        ]

    assert where(mixes) == set()


def test_a_screen_is_a_state_a_view_and_a_presenter():
    screens = [path for path in (SOURCES / "ui" / "screens").iterdir() if path.is_dir()]
    for screen in screens:
        if screen.name != "__pycache__":
            files = {path.name for path in screen.glob("*.py")}
            assert {"state.py", "view.py", "presenter.py"} <= files, screen.name


def test_states_know_no_qt(trees):
    with_qt = {
        name
        for name, tree in trees.items()
        if name.startswith("ui/screens/") and name.endswith("/state.py")
        if any(module.startswith("PySide6") for module in imports(tree))
    }
    assert with_qt == set()
