"""Paths, commands and options that the documents name exist."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from journal_app.app.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "docs/formats/*.md", "docs/guide/*.md", "bench/*.md")
    for path in ROOT.glob(pattern)
    if path.name != "CHANGELOG.md"
)
FOLDERS = "bench|docs|packaging|resources|script|src|tests"
LAYERS = "analysis|app|charts|domain|exchange|report|storage|ui|usecases"

PATH = re.compile(rf"(?<![\w/.-])(?:\.\./)?((?:{FOLDERS})/[\w<>{{}},*./-]*[\w>}}*/])")
SHORT = re.compile(rf"`((?:{LAYERS}|panels)/[\w<>{{}},*./-]*)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)[^)]*\)")
SAID = re.compile(r"(?:(?<![/\w])even-keel|-m journal_app|script/run) ([a-z]+)?((?: [^`\n|#]*)?)")
OPTION = re.compile(r"--[a-z][a-z-]*")
SCRIPT = re.compile(r"(?:python|\.venv/bin/python) ((?:bench|packaging|tests)/[\w/]+\.py)([^`\n]*)")


def names(text: str, pattern: re.Pattern[str]) -> set[str]:
    return {found.rstrip(".,;:") for found in pattern.findall(text)}


def there(name: str, base: Path) -> bool:
    """Whether something of this name is there; <noun>, {a,b} and * stand for any of a kind."""
    braces = re.search(r"\{([^}]*)\}", name)
    if braces:
        return all(
            there(name[: braces.start()] + one + name[braces.end() :], base)
            for one in braces[1].split(",")
        )
    pattern = re.sub(r"<[^>]*>", "*", name).rstrip("/")
    return any(base.glob(pattern))


@cache
def help_of(command: str) -> str:
    asked = [sys.executable, "-m", "journal_app", *([command] if command else []), "--help"]
    return subprocess.run(
        asked, capture_output=True, text=True, check=True, cwd=ROOT, env={"PYTHONPATH": "src"}
    ).stdout


@pytest.fixture(params=DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def document(request) -> Path:
    return request.param


def test_its_paths(document):
    text = document.read_text(encoding="utf-8")

    assert [name for name in sorted(names(text, PATH)) if not there(name, ROOT)] == []


def test_its_paths_within_the_program(document):
    text = document.read_text(encoding="utf-8")
    places = (ROOT / "src/journal_app", ROOT / "src/journal_app/ui/screens/entry_form")

    lost = [n for n in names(text, SHORT) if not any(there(n, place) for place in places)]

    assert sorted(lost) == []


def test_its_links(document):
    text = document.read_text(encoding="utf-8")

    assert [to for to in LINK.findall(text) if not (document.parent / to).exists()] == []


def test_its_commands_and_their_options(document):
    text = document.read_text(encoding="utf-8")
    unknown = []
    for command, rest in SAID.findall(text):
        name = command if command in COMMANDS else ""
        if command and not name:
            unknown.append(command)
        unknown += [option for option in OPTION.findall(rest) if option not in help_of(name)]

    assert unknown == []


def test_its_scripts_and_their_options(document):
    text = document.read_text(encoding="utf-8")

    assert [
        (script, option)
        for script, rest in SCRIPT.findall(text)
        for option in OPTION.findall(rest)
        if option not in (ROOT / script).read_text(encoding="utf-8")
    ] == []


def test_what_is_not_there_is_noticed():
    assert names("see `src/journal_app/gone.py`.", PATH) == {"src/journal_app/gone.py"}
    assert not there("src/journal_app/gone.py", ROOT)
    assert there("src/journal_app/domain/<noun>.py", ROOT)
    assert SAID.findall("`even-keel rapport DIR --nope`") == [("rapport", " DIR --nope")]
