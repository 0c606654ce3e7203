"""The recovery words on paper; nothing on the page says what they open."""

import json
from datetime import date

from journal_app.domain.paper import Paper
from journal_app.report.compiling import compile_pdf
from journal_app.report.stationery import Stationery

NO_DAY = date(2000, 1, 1)
"""The sheet says no day, and neither does its file."""
_TEXTS = {
    "en": {
        "title": "24 words",
        "lines": [
            "In this order, these words open something of mine. Whoever has them can open it too.",
            "Keep this page where nobody else looks, and make no photograph of it.",
        ],
        "number": "No.",
        "word": "Word",
    },
    "es": {
        "title": "24 palabras",
        "lines": [
            "En este orden, estas palabras abren algo mío. Quien las tenga también puede abrirlo.",
            "Guarda esta hoja donde nadie más mire y no le hagas fotos.",
        ],
        "number": "N.º",
        "word": "Palabra",
    },
}


def recovery_sheet(
    words: tuple[str, ...], stationery: Stationery, paper: Paper, language: str = "en"
) -> bytes:
    """One PDF page with numbered words in two columns."""
    texts = _TEXTS.get(language, _TEXTS["en"])
    data = {
        **texts,
        "words": list(words),
        "lang": language if language in _TEXTS else "en",
        "paper": {Paper.A4: "a4", Paper.LETTER: "us-letter"}[paper],
    }
    files = {
        "main.typ": stationery.template["recovery-sheet.typ"],
        "inks.typ": stationery.template["inks.typ"],
        "data.json": json.dumps(data).encode(),
    }
    return compile_pdf(files, stationery.fonts, NO_DAY)
