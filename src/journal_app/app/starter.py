"""What a new journal begins with, read from the files that ship with the program."""

import tomllib
from pathlib import Path
from typing import Any

from journal_app.app.content import content_file
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import ChoiceId, ScaleId, TemplateId
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template
from journal_app.usecases.begin_journal import StarterSet


def starter_set(resources: Path, language: str | None = None) -> StarterSet:
    """What a new journal begins with, in one language."""
    with content_file(resources / "starter", language=language).open("rb") as file:
        found = tomllib.load(file)
    return StarterSet(
        scales=tuple(_scale(row, n, ScaleUse.BASIC) for n, row in enumerate(found["scale"])),
        signs=tuple(_scale(row, 100 + n, ScaleUse.SIGN) for n, row in enumerate(found["sign"])),
        choices=tuple(
            Choice(ChoiceId(word_id), ChoiceList(name), word, position=n, theme=" ".join(theme))
            for name, words in found["choices"].items()
            for n, (word_id, word, *theme) in enumerate(words)
        ),
        templates=tuple(_template(row, n) for n, row in enumerate(found["template"])),
        themes=tuple(row["theme"] for row in found["sign"]),
        first_signs=frozenset(ScaleId(row["id"]) for row in found["sign"] if row.get("first")),
    )


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
        every=AskRhythm(row.get("every", "daily")),
    )


def _template(row: dict[str, Any], position: int) -> Template:
    return Template(TemplateId(row["id"]), row["name"], tuple(row["prompts"]), position)
