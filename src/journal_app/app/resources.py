"""Where the files that ship with the program lie."""

import json
import sys
from pathlib import Path

from journal_app.domain.crisis_line import CrisisLine, parse_crisis_line


def resources_folder() -> Path:
    """The resources folder of a frozen program, an installed package, or a checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]  # noqa: SLF001
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def crisis_lines(resources: Path) -> tuple[CrisisLine, ...]:
    """Lines of help for every country that ships with the program."""
    found = json.loads((resources / "crisis_lines.json").read_text(encoding="utf-8"))
    return tuple(parse_crisis_line(line) for line in found["lines"])
