"""Content that ships with the program as data: one file a language, with the same ids."""

from pathlib import Path

from journal_app import translation

ENGLISH = "en"


def content_file(folder: Path, name: str = "{language}.toml", language: str | None = None) -> Path:
    """The file in a language (the one in force unless it is named); English where there is none."""
    wanted = folder / name.format(language=language or translation.language())
    return wanted if wanted.is_file() else folder / name.format(language=ENGLISH)
