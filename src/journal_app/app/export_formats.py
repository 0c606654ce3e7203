"""The formats that a whole journal is written in: what each is, and who writes it."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journal_app.app.outside_files import PlaceBeingMade
from journal_app.exchange.export.csv_folder import WriteCsv
from journal_app.exchange.export.fhir_journal import WriteFhir
from journal_app.exchange.export.journal_json import write_json
from journal_app.exchange.export.markdown_folder import WriteMarkdown
from journal_app.exchange.fhir_format import FHIR
from journal_app.storage.vault.refusals import outside_errors
from journal_app.translation import tr
from journal_app.usecases.export_pages import JournalPages
from journal_app.usecases.export_ports import ExportOrder, Steps, WriteExport
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format; the program, the window and the command know it by this row alone."""

    name: str
    title: Callable[[], str]
    sentence: Callable[[], str]
    """What it is good for, in one sentence."""
    ending: str
    """Of the one file that it makes; empty for a folder."""
    write: WriteExport

    @property
    def makes_folder(self) -> bool:
        """Whether it makes a folder with files in it."""
        return not self.ending


def _in_words(journal: Journal) -> JournalPages:
    """The window's words, which cost Qt; only what is to be read needs them."""
    module = importlib.import_module("journal_app.app.journal_pages.window_words")
    pages: JournalPages = module.WindowWords(journal)
    return pages


FORMATS: Final[Mapping[str, ExportFormat]] = {
    row.name: row
    for row in (
        ExportFormat(
            "json",
            title=lambda: tr("Even Keel’s own format (JSON)"),
            sentence=lambda: tr(
                "One file with everything, earlier wordings too. Even Keel can make the same "
                "journal of it again."
            ),
            ending=".json",
            write=write_json,
        ),
        ExportFormat(
            "csv",
            title=lambda: tr("Tables (CSV)"),
            sentence=lambda: tr(
                "A folder of tables for a spreadsheet or for counting: one for each kind of "
                "entry, and one with a row for each day."
            ),
            ending="",
            write=WriteCsv(FHIR),
        ),
        ExportFormat(
            "markdown",
            title=lambda: tr("Pages to read (Markdown)"),
            sentence=lambda: tr(
                "A folder with a page for each month, to read, to print, or to keep in a note "
                "program such as Obsidian or Joplin."
            ),
            ending="",
            write=WriteMarkdown(_in_words),
        ),
        ExportFormat(
            "fhir",
            title=lambda: tr("For a clinic's system (FHIR)"),
            sentence=lambda: tr(
                "One file in the language that clinics' systems speak: your numbers, "
                "questionnaires and plan. It adds no name of yours."
            ),
            ending=".json",
            write=WriteFhir(),
        ),
    )
}
"""In the order in which they are offered."""


def export(form: ExportFormat, journal: Journal, order: ExportOrder, target: Path) -> Steps:
    """Write a journal to a place that is not there yet, step by step.

    Raises FileThereError, PlaceUnavailableError, PlaceFullError, and what reading the journal
    raises; then, and where it is closed before its end, nothing of it is left.
    """
    with outside_errors():
        place = PlaceBeingMade(target, folder=form.makes_folder)
        try:
            yield from form.write(journal, order, place)
            place.keep()
        except BaseException:
            place.remove()
            raise
