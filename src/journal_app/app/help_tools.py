"""The tools of Help now, read from the files that ship with the program."""

import tomllib
from pathlib import Path
from typing import Any

from journal_app.app.content import content_file
from journal_app.domain.breath import Breathing
from journal_app.domain.ids import ChoiceId
from journal_app.domain.tool import (
    CallSomeone,
    Exercise,
    ReadReasons,
    Tool,
    ToolQuestion,
    ToolStep,
    ToolSteps,
    Wait,
    Wave,
    Worksheet,
)


def help_tools(resources: Path, language: str | None = None) -> tuple[Tool, ...]:
    """Every tool, in the order in which they are offered to somebody new."""
    with content_file(resources / "help", language=language).open("rb") as file:
        return tuple(_tool(row) for row in tomllib.load(file)["tool"])


def _tool(row: dict[str, Any]) -> Tool:
    return Tool(
        skill=ChoiceId(row["skill"]),
        name=row["name"],
        line=row["line"],
        minutes=row["minutes"],
        exercise=_exercise(row),
        written=row.get("written", ""),
        care=row.get("care", ""),
    )


def _exercise(row: dict[str, Any]) -> Exercise:
    made: Exercise = ReadReasons()
    match row:
        case {"breathing": dict(pace)}:
            made = Breathing(**pace)
        case {"wave": {"minutes": int(minutes), "lines": list(lines)}}:
            made = Wave(minutes, tuple(lines))
        case {"wait": {"minutes": int(minutes), "ideas": list(ideas)}}:
            made = Wait(minutes, tuple(ideas))
        case {"call": {"openings": list(openings)}}:
            made = CallSomeone(tuple(openings))
        case {"step": list(steps)}:
            made = ToolSteps(tuple(ToolStep(**step) for step in steps))
        case {"question": list(questions)}:
            made = Worksheet(tuple(ToolQuestion(**question) for question in questions))
    return made
