"""Where the files that ship with the program lie, and how they are read."""

import json
import sys
import tomllib
from pathlib import Path

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.crisis_line import CrisisLine, parse_crisis_line
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.usecases.begin_journal import StarterSet


def resources_folder() -> Path:
    """The resources folder of a frozen program, an installed package, or a checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]  # noqa: SLF001
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def starter_set(resources: Path, language: str = "en") -> StarterSet:
    """What a new journal begins with."""
    with (resources / "starter" / f"{language}.toml").open("rb") as file:
        found = tomllib.load(file)
    return StarterSet(
        scales=tuple(_scale(row, n, ScaleUse.BASIC) for n, row in enumerate(found["scale"])),
        signs=tuple(_scale(row, 100 + n, ScaleUse.SIGN) for n, row in enumerate(found["sign"])),
        choices=tuple(
            Choice(id=ChoiceId(word_id), list=ChoiceList(name), name=word, position=n)
            for name, words in found["choices"].items()
            for n, (word_id, word) in enumerate(words)
        ),
    )


def crisis_lines(resources: Path) -> tuple[CrisisLine, ...]:
    """Lines of help for every country that ships with the program."""
    found = json.loads((resources / "crisis_lines.json").read_text(encoding="utf-8"))
    return tuple(parse_crisis_line(line) for line in found["lines"])


def _scale(row: dict[str, str], position: int, use: ScaleUse) -> Scale:
    return Scale(
        id=ScaleId(row["id"]),
        name=row["name"],
        low=row.get("low", ""),
        high=row.get("high", ""),
        kind=ScaleKind(row.get("kind", "rating")),
        better=Better(row.get("better", "lower")),
        use=use,
        position=position,
    )
