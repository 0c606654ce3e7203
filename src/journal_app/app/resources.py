"""Where the files that ship with the program lie."""

import json
import sys
from pathlib import Path
from typing import Any

from journal_app import translation
from journal_app.domain.crisis_line import CrisisLine, parse_crisis_line


def resources_folder() -> Path:
    """The resources folder of a frozen program, an installed package, or a checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]  # noqa: SLF001
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


_READ = ("name", "number", "text", "note")
"""What a person reads of a help line: numbers too have an "or" between them."""


def crisis_lines(resources: Path, language: str | None = None) -> tuple[CrisisLine, ...]:
    """Lines of help for every country, with names and remarks in a language where it has them.

    Without a language it is the one in force.
    """
    found = json.loads((resources / "crisis_lines.json").read_text(encoding="utf-8"))
    spoken = (language or translation.language()).partition("-")[0]
    file = resources / f"crisis_lines.{spoken}.json"
    said = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return tuple(parse_crisis_line(_in_words(line, said)) for line in found["lines"])


def _in_words(line: dict[str, Any], said: dict[str, str]) -> dict[str, Any]:
    """A line with what a person reads of it said in another language, by its English text."""
    words = {key: said[line[key]] for key in _READ if line.get(key) in said}
    return line | words
