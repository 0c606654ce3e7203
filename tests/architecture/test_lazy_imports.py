"""What is loaded only when it is needed has the names that are asked of it."""

import ast
from importlib import import_module


def loaded(node: ast.expr) -> str | None:
    """The module of this project that an ``import_module("…")`` loads."""
    match node:
        case ast.Call(
            func=ast.Attribute(attr="import_module") | ast.Name(id="import_module"),
            args=[ast.Constant(value=str(name)), *_],
        ) if name.startswith("journal_app"):
            return name
    return None


def asked(tree: ast.AST) -> set[tuple[str, str]]:
    """Modules that are loaded late, each with a name that is taken from it."""
    found = set()
    for scope in ast.walk(tree):
        if not isinstance(scope, ast.FunctionDef):
            continue
        modules = {
            target.id: name
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign) and (name := loaded(node.value)) is not None
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(scope):
            if not isinstance(node, ast.Attribute):
                continue
            name = loaded(node.value)
            if name is None and isinstance(node.value, ast.Name):
                name = modules.get(node.value.id)
            if name is not None:
                found.add((name, node.attr))
    return found


def test_every_name_taken_from_a_module_loaded_late_is_there(trees):
    wanted = {one for tree in trees.values() for one in asked(tree)}
    assert len(wanted) > 40
    missing = [
        f"{module}.{name}"
        for module, name in sorted(wanted)
        if not hasattr(import_module(module), name)
    ]
    assert missing == []
