"""Asks where the page with the recovery words should go, and writes it."""

from pathlib import Path

from PySide6.QtCore import QLocale

from journal_app import translation
from journal_app.app.printing import write_whole
from journal_app.domain.paper import Paper
from journal_app.report.print_resources import PrintResources
from journal_app.report.recovery_sheet import recovery_sheet
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.refusal_words import explain
from journal_app.ui.widgets.file_dialogs import ask_new_file
from journal_app.ui.window import Window

NAME = "24-words.pdf"


def save_sheet(window: Window, jobs: Jobs, words: tuple[str, ...], resources: Path) -> None:
    """Save the words as one page to print; nothing happens where the person changes their mind."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    paper = Paper.LETTER if imperial else Paper.A4

    def make(path: Path) -> None:
        page = recovery_sheet(words, PrintResources(resources), paper, translation.language())
        write_whole(path, page)

    def write(path: Path) -> None:
        jobs.run(
            lambda: make(path),
            owner=window,
            done=lambda _: window.notices.say(
                tr("The page is there. It is not encrypted: print it, then delete the file.")
            ),
            refused=lambda error: window.notices.say(explain(error).short),
        )

    ask_new_file(window, tr("Where should it go?"), NAME, write)
