"""What papers are built from: sections with lines, tables and room to write."""

from collections.abc import Iterable, Sequence
from typing import Any

from journal_app.domain.text import lines_of
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords

Part = dict[str, Any]
Section = dict[str, Any]
Rows = list[list[list[Section]]]
"""Rows of columns; a column has sections below each other."""

LINE_SIGNS = 500


class PaperPieces:
    """Lays out pieces in one language."""

    def __init__(self, words: PaperWords, text: PrintableText) -> None:
        self.words, self.text = words, text

    def say(self, phrase: str, **values: str | int) -> str:
        """Give a phrase of the papers."""
        return self.words.say(f"paper.{phrase}", **values)

    def line(self, typed: str, limit: int = LINE_SIGNS) -> str:
        """Give something typed as one printable line."""
        return self.text.line(typed, limit)

    def section(self, phrase: str, *parts: Part | None, note: str = "") -> Section | None:
        """Give a section of the parts that there are; None where there are none."""
        found = [part for part in parts if part is not None]
        if not found:
            return None
        return {"heading": self.say(phrase), "note": note, "parts": found}

    def bullets(self, typed: str | Iterable[str]) -> Part | None:
        """Give lines with a mark before each."""
        lines = lines_of(typed) if isinstance(typed, str) else typed
        items = [{"lead": "", "text": self.line(one), "after": ""} for one in lines]
        return self.items([item for item in items if item["text"]])

    def items(self, items: Sequence[dict[str, str]], *, numbered: bool = False) -> Part | None:
        """Give lines with a lead and a second line."""
        kind = "numbered" if numbered else "lines"
        return {"kind": kind, "items": list(items)} if items else None

    def item(self, text: str, *, lead: str = "", after: str = "") -> dict[str, str]:
        """Give one line."""
        return {"lead": self.line(lead), "text": self.line(text), "after": self.line(after)}

    def small(self, said: str) -> Part | None:
        """Give a quiet line of our own."""
        return {"kind": "note", "text": said} if said else None

    def room(self, lines: int) -> Part:
        """Give room to write by hand."""
        return {"kind": "room", "lines": lines}

    def calls(self, rows: Iterable[tuple[str, str, str]]) -> Part | None:
        """Give people or lines to call: name, number, when or what for."""
        found = [[self.line(cell, 160) for cell in row] for row in rows]
        if not found:
            return None
        head = [self.say(f"calls.{n}") for n in (1, 2, 3)]
        return {"kind": "calls", "head": head, "rows": found}

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], sides: str) -> Part | None:
        """Give a table; ``sides`` has one letter a column, l or r."""
        if not rows:
            return None
        named = {"l": "left", "r": "right"}
        return {
            "kind": "table",
            "head": [self.say(head) for head in heads],
            "sides": [named[side] for side in sides],
            "rows": [list(row) for row in rows],
        }
