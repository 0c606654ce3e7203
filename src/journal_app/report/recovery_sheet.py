"""The recovery words on paper; nothing on the page says what they open."""

import json
from datetime import date

from journal_app.domain.paper import Paper
from journal_app.report.compiling import compile_pdf
from journal_app.report.print_resources import PrintResources

NO_DAY = date(2000, 1, 1)
"""The sheet says no day, and neither does its file."""


def recovery_sheet(
    words: tuple[str, ...], print_resources: PrintResources, paper: Paper, language: str = "en"
) -> bytes:
    """One PDF page with numbered words in two columns."""
    said = print_resources.words(language)
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
        "main.typ": print_resources.template["recovery-sheet.typ"],
        "inks.typ": print_resources.template["inks.typ"],
        "data.json": json.dumps(data).encode(),
    }
    return compile_pdf(files, print_resources.fonts, NO_DAY)
