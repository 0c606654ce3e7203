"""What every report is printed with: template, words and fonts, read once."""

import json
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import typst
from matplotlib.ft2font import FT2Font

from journal_app.report.printable_text import PrintableText
from journal_app.report.system_fonts import SystemFonts
from journal_app.report.words import PaperWords, read_words

Files = dict[str, bytes]
Made = TypeVar("Made")


class PrintResources:
    """Template, words and fonts below one resources folder.

    Args:
        resources: Folder that holds ``report/`` and ``fonts/``.
        others: Where letters come from that the shipped fonts lack.
    """

    def __init__(self, resources: Path, others: SystemFonts | None = None) -> None:
        self._report = resources / "report"
        self.font_folder = resources / "fonts"
        self._others = SystemFonts(self.font_folder) if others is None else others

    @cached_property
    def template(self) -> dict[str, bytes]:
        """Template files by name; ``main.typ`` is the document."""
        files = {file.name: file.read_bytes() for file in sorted(self._report.glob("*.typ"))}
        return files | _families([])

    @cached_property
    def fonts(self) -> typst.Fonts:
        """The shipped fonts only: what one machine has must not change another's page."""
        return typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(self.font_folder)],
        )

    @property
    def printable(self) -> PrintableText:
        """Text fitted to the signs that every shipped font has, or another font lends."""
        return PrintableText(self._covered, self._others.family)

    def compiled(
        self,
        files: Callable[[PrintableText], Files],
        compiler: Callable[[Files, typst.Fonts], Made],
    ) -> Made:
        """Compile with the shipped fonts; with those of the computer only where letters need it."""
        text = self.printable
        made = files(text)
        if not text.borrowed:
            return compiler(made, self.fonts)
        try:
            return compiler(made | _families(text.borrowed), self._others.fonts)
        except typst.TypstError:  # a font of the computer that is broken
            return compiler(files(PrintableText(self._covered)), self.fonts)

    @cached_property
    def _covered(self) -> frozenset[int]:
        files = sorted(self.font_folder.glob("*.ttf"))
        covered = [set(FT2Font(str(file)).get_charmap()) for file in files]
        return frozenset(set.intersection(*covered))

    def words(self, language: str) -> PaperWords:
        """Read the report's own words in a language, English if there are none."""
        return read_words(self._report, language)


def _families(borrowed: list[str]) -> Files:
    """The template's list of fonts with further ones behind the shipped one."""
    return {"fonts.json": json.dumps(["Inter", *borrowed], ensure_ascii=False).encode()}
