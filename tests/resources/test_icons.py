"""The icon files are of one make: 24-grid strokes that a theme can tint."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
GRID = [path for path in sorted(ICONS.glob("*.svg")) if path.stem != "even-keel"]
WANTED = {
    *(
        "today",
        "journal",
        "trends",
        "plan",
        "programme",
        "share",
        "settings",
        "help",
        "lock",
        "hide",
    ),
    *(
        "check-in",
        "trigger",
        "coping",
        "note",
        "lapse",
        "session",
        "edit",
        "delete",
        "undo",
        "close",
    ),
    *("search", "calendar", "chevron-left", "chevron-right", "add", "bring", "private", "late"),
    *("table", "copy", "info", "app"),
}


def test_every_icon_the_screens_name_is_there():
    assert {path.stem for path in GRID} >= WANTED


@pytest.mark.parametrize("path", GRID, ids=lambda path: path.stem)
def test_an_icon_is_a_tintable_stroke_on_the_24_grid(path):
    root = ET.fromstring(path.read_bytes())
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == "round"
    assert not re.search(r"#[0-9a-fA-F]{3,6}|<(style|script|image|use)", path.read_text("utf-8"))


def test_the_application_icon_has_its_own_large_drawing():
    assert 'viewBox="0 0 256 256"' in (ICONS / "even-keel.svg").read_text("utf-8")
