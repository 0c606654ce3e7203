"""What differs from one kind of entry to the next stands in the tables of the kinds, nowhere else."""

import ast

import pytest

from journal_app.domain.entry import BODIES, EntryKind

TABLES = {
    "domain/entry.py",
    "exchange/export/observed_kinds.py",
    "storage/bodies/entry_kinds.py",
    "usecases/report_parts/printed_kinds.py",
    "ui/entry_kinds/kinds.py",
    "ui/screens/entry_form/panels/kinds.py",
}
"""The one table of each floor, and that of the form's panels."""
MEMBERS = {kind.name for kind in EntryKind}
CLASSES = {body.__name__ for body in BODIES.values()}


def kinds_in(node: ast.AST) -> set[str]:
    """The kinds that are named: as members of ``EntryKind`` or as classes of bodies."""
    return {
        one.attr.replace("_", "").lower()
        for one in ast.walk(node)
        if isinstance(one, ast.Attribute)
        and isinstance(one.value, ast.Name)
        and one.value.id == "EntryKind"
        and one.attr in MEMBERS
    } | {
        one.id.lower() for one in ast.walk(node) if isinstance(one, ast.Name) and one.id in CLASSES
    }


def asked_in(function: ast.AST) -> set[str]:
    """The kinds that a function asks for, one after the other."""
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "isinstance":
                found |= kinds_in(node.args[1])
        elif isinstance(node, ast.Compare):
            found |= kinds_in(node)
    return found


def switches(tree: ast.AST) -> list[tuple[str, int]]:
    """Where something is chosen by the kind of an entry: match, table, chain of questions."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Match):
            named = set().union(*(kinds_in(case.pattern) for case in node.cases))
            found += [("match", node.lineno)] * (len(named) > 1)
        elif isinstance(node, ast.Dict):
            named = set().union(*(kinds_in(key) for key in node.keys if key is not None))
            found += [("table", node.lineno)] * (len(named) > 1)
        elif isinstance(node, ast.Tuple | ast.Set | ast.List):
            found += [("list", node.lineno)] * (len(kinds_in(node)) > 3)
        elif isinstance(node, ast.FunctionDef):
            found += [("questions", node.lineno)] * (len(asked_in(node)) > 2)
    return found


def test_nothing_outside_the_tables_is_chosen_by_the_kind_of_an_entry(trees):
    found = {name: switches(tree) for name, tree in trees.items() if name not in TABLES}
    assert {name: places for name, places in found.items() if places} == {}


def test_every_table_is_where_it_is_said_to_be(trees):
    assert [name for name in TABLES if not switches(trees[name])] == []


@pytest.mark.parametrize(
    "source",
    [
        "match body:\n case Note():\n  pass\n case Lapse():\n  pass",
        "match entry.kind:\n case EntryKind.NOTE:\n  1\n case EntryKind.CHECK_IN | EntryKind.CHAIN:\n  2",
        "{EntryKind.NOTE: 1, EntryKind.REVIEW: 2}",
        "{Note: 1, CheckIn: 2}",
        "(EntryKind.NOTE, EntryKind.REVIEW, EntryKind.CHAIN, EntryKind.COPING)",
        "def f(b):\n if isinstance(b, Note): return 1\n return 2 if isinstance(b, Chain | Review) else 3",
        "def f(k):\n if k is EntryKind.NOTE: return 1\n return k in {EntryKind.CHAIN, EntryKind.LAPSE}",
    ],
)
def test_a_switch_is_seen_in_every_form(source):
    assert switches(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "match body:\n case Coping(skill=str(skill)):\n  pass",
        "match reading:\n case Figures():\n  1\n case Said():\n  2",
        "kinds = (EntryKind.PRACTICE, EntryKind.COPING)",
        "def f(b): return isinstance(b, Practice | Coping)",
    ],
)
def test_one_kind_that_something_is_about_is_no_switch(source):
    assert not switches(ast.parse(source))
