"""The guide, read from the files that ship with the program."""

import tomllib
from pathlib import Path

from journal_app import translation
from journal_app.app.content import ENGLISH
from journal_app.domain.guide import GuidePage, Reader, page_of


def guide_folder(resources: Path, language: str | None = None) -> Path:
    """The folder of a language (the one in force unless it is named); English where it has none."""
    wanted = resources / "guide" / (language or translation.language())
    return wanted if wanted.is_dir() else resources / "guide" / ENGLISH


def guide_pages(resources: Path, language: str | None = None) -> tuple[GuidePage, ...]:
    """Every page in its order."""
    folder = guide_folder(resources, language)
    with (resources / "guide" / "pages.toml").open("rb") as file:
        order = tomllib.load(file)
    return tuple(
        page_of(f"{name}.md", reader, (folder / f"{name}.md").read_text(encoding="utf-8"))
        for reader in Reader
        for name in order[reader]
    )
