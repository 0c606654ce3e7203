"""The table of what comes with the program: names of the starting set in every language."""

from functools import cache
from pathlib import Path

from journal_app.app.help_tools import help_tools
from journal_app.app.starter import starter_set
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.shipped_text import ShippedTexts, TextKey
from journal_app.usecases.shipped_names import Named, ShippedNames, texts_of


def shipped_names(resources: Path) -> ShippedNames:
    """Shipped names in the language in force."""
    return ShippedNames(shipped_texts(resources))


@cache
def shipped_texts(resources: Path) -> ShippedTexts:
    """Every text of the starting set by language; a tool's own word counts to it."""
    languages = sorted(file.stem for file in (resources / "starter").glob("*.toml"))
    return ShippedTexts({language: _texts(resources, language) for language in languages})


def _texts(resources: Path, language: str) -> dict[TextKey, tuple[str, ...]]:
    starter = starter_set(resources, language)
    tools = (
        Choice(tool.skill, ChoiceList.SKILL, tool.written)
        for tool in help_tools(resources, language)
        if tool.written
    )
    things: tuple[Named, ...] = (
        *starter.scales,
        *starter.signs,
        *starter.choices,
        *starter.templates,
        *tools,
    )
    found = ((key, text) for thing in things for key, text in texts_of(thing))
    lined = ((key, (text,) if isinstance(text, str) else text) for key, text in found)
    return {key: lines for key, lines in lined if any(lines)}
