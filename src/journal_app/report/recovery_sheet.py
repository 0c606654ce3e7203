"""The recovery words on paper; nothing on the page says what they open."""

import json
from datetime import date

from journal_app.domain.paper import Paper
from journal_app.report.compiling import compile_pdf
from journal_app.report.stationery import Stationery

NO_DAY = date(2000, 1, 1)
"""The sheet says no day, and neither does its file."""


def recovery_sheet(
    words: tuple[str, ...], stationery: Stationery, paper: Paper, language: str = "en"
) -> bytes:
    """One PDF page with numbered words in two columns."""
    said = stationery.words(language)
    data = {
        "title": said.say("recovery.title"),
        "lines": [said.say("recovery.whoever"), said.say("recovery.keep")],
        "number": said.say("recovery.number"),
        "word": said.say("recovery.word"),
        "words": list(words),
        "lang": said.language,
        "paper": {Paper.A4: "a4", Paper.LETTER: "us-letter"}[paper],
    }
    files = {
        "main.typ": stationery.template["recovery-sheet.typ"],
        "inks.typ": stationery.template["inks.typ"],
        "data.json": json.dumps(data).encode(),
    }
    return compile_pdf(files, stationery.fonts, NO_DAY)
