"""Examples for the plan, read from a file of the language."""

import tomllib
from pathlib import Path

from journal_app.app.content import content_file
from journal_app.ui.screens.plan.examples import Examples, Theme


def plan_examples(resources: Path, language: str | None = None) -> Examples:
    """The examples of each field, by theme."""
    with content_file(resources / "plan", language=language).open("rb") as file:
        found = tomllib.load(file)
    return {
        field: tuple(Theme(row["theme"], tuple(row["lines"])) for row in rows)
        for field, rows in found.items()
    }
