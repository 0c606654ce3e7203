"""What every report is printed with: template, words and fonts, read once."""

from functools import cached_property
from pathlib import Path

import typst
from matplotlib.ft2font import FT2Font

from journal_app.report.printable_text import PrintableText
from journal_app.report.words import Words, read_words


class Stationery:
    """Template, words and fonts below one resources folder.

    Args:
        resources: Folder that holds ``report/`` and ``fonts/``.
    """

    def __init__(self, resources: Path) -> None:
        self._report = resources / "report"
        self.font_folder = resources / "fonts"

    @cached_property
    def template(self) -> dict[str, bytes]:
        """Template files by name; ``main.typ`` is the document."""
        return {file.name: file.read_bytes() for file in sorted(self._report.glob("*.typ"))}

    @cached_property
    def fonts(self) -> typst.Fonts:
        """The shipped fonts only: what one machine has must not change another's page."""
        return typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(self.font_folder)],
        )

    @cached_property
    def printable(self) -> PrintableText:
        """Text fitted to the signs that every shipped font has."""
        files = sorted(self.font_folder.glob("*.ttf"))
        covered = [set(FT2Font(str(file)).get_charmap()) for file in files]
        return PrintableText(frozenset(set.intersection(*covered)))

    def words(self, language: str) -> Words:
        """Read the report's own words in a language, English if there are none."""
        return read_words(self._report, language)
