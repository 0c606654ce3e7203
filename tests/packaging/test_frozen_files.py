"""What the frozen program and the wheel carry beside the code."""

import ast
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "packaging" / "even_keel.spec"
GUIDE = sorted(path for path in (ROOT / "resources" / "guide").rglob("*") if path.is_file())


def literals(statements):
    """Names of the spec that stand for plain values."""
    for one in statements:
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
            with suppress(ValueError):
                yield one.targets[0].id, ast.literal_eval(one.value)


@pytest.fixture(scope="module")
def wanted():
    """The spec's own answer to whether a collected file is of use."""
    tree = ast.parse(SPEC.read_text("utf-8"))
    (function,) = [one for one in tree.body if getattr(one, "name", "") == "wanted"]
    found = {"Path": Path, **dict(literals(tree.body))}
    exec(compile(ast.Module([function], []), SPEC.name, "exec"), found)  # our own spec
    return found["wanted"]


def test_every_page_and_picture_of_the_guide_is_in_the_frozen_program(wanted):
    assert '(str(ROOT / "resources"), "resources")' in SPEC.read_text("utf-8")
    assert len(GUIDE) > 50
    assert [file for file in GUIDE if not wanted(str(file.relative_to(ROOT)))] == []


def test_what_the_program_has_no_use_for_is_left_out(wanted):
    assert not wanted("PySide6/Qt/lib/libQt6Network.so.6")
    assert wanted("resources/themes/style.qss")


def test_every_page_and_picture_of_the_guide_is_in_the_wheel():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["resources"] == "journal_app/_resources"


def test_time_zones_are_known_where_the_system_has_none(wanted):
    said = SPEC.read_text("utf-8")
    assert 'collect_data_files("tzdata")' in said
    assert 'collect_submodules("tzdata")' in said
    assert wanted("tzdata/zoneinfo/Europe/Dublin")


@pytest.mark.parametrize(
    "left_out",
    [
        "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "resources/translations/even_keel_es.ts",
        "typst-0.15.2.dist-info/sboms/typst-py.cyclonedx.json",
        "libdbus-1.so.3",
    ],
)
def test_what_costs_and_is_not_used_is_left_out(wanted, left_out):
    assert not wanted(left_out)
    assert wanted("resources/translations/even_keel_es.qm")
