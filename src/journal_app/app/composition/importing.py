"""Composes the importing screen: where files come from, and who reads them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal_app.app.composition.composition import Composition
from journal_app.app.import_journal_file import is_journal_file
from journal_app.domain.column_use import ColumnUse
from journal_app.domain.file_said import Said
from journal_app.exchange.formats import FORMATS, likeliest
from journal_app.exchange.journal_json import JournalFile
from journal_app.exchange.table_reader import TableReader
from journal_app.translation import tr
from journal_app.ui.screen import Built
from journal_app.ui.screens.importing.presenter import ImportingPresenter
from journal_app.ui.screens.importing.view import ImportingView
from journal_app.ui.widgets.file_dialogs import ask_file, ask_folder, downloads
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.earlier_imports import EarlierImports
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.import_entries import ImportEntries
from journal_app.usecases.import_file import ImportFile
from journal_app.usecases.import_journal import FORM, Reads
from journal_app.usecases.undo_import import UndoImport


def build(composition: Composition) -> Built[ImportingView, ImportingPresenter]:
    """From a file of another program to entries."""
    journal, clock = composition.journal, composition.clock
    back_up = BackUp(journal.backups, clock, journal.preferences)
    entries = ImportEntries(journal, clock, composition.services.new_id)
    view = ImportingView(composition.services.icons, (*FORMATS, FORM))
    presenter = ImportingPresenter(
        view,
        composition.context,
        ImportFile(journal, entries, journal.import_mappings, back_up),
        EarlierImports(journal, UndoImport(journal.imports, back_up)),
        FilesOfPrograms(composition.window),
    )
    return Built(view, presenter, presenter.reload, view.focus_first)


class FilesOfPrograms:
    """Its questions stand over the window (fits ``ImportSources``)."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask which file is to be looked at."""
        kinds = ";;".join(
            (
                tr("Files of other programs (*.csv *.tsv *.json *.txt *.zip *.xml)"),
                tr("All files (*)"),
            )
        )
        ask_file(self._window, tr("Choose a file of another program"), downloads(), kinds, chosen)

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        """Ask which folder is to be looked at."""
        ask_folder(self._window, tr("Choose a folder of another program"), downloads(), chosen)

    def likeliest(self, path: Path) -> str:
        """The format that a file seems to have."""
        return FORM if is_journal_file(path) else likeliest(path)

    def reader(self, form: str, path: Path, said: Said) -> FileReader:
        """Who reads it."""
        return FORMATS[form].reader(path, said)

    def exported(self, form: str, path: Path) -> Reads | None:
        """The rows of a journal that this program exported; None where it is another file."""
        return JournalFile(path).rows if form == FORM else None

    def uses(self, form: str, path: Path, said: Said) -> dict[str, ColumnUse]:
        """What each column of a table is for; nothing where it is no table."""
        reader = FORMATS[form].reader(path, said)
        return reader.uses() if isinstance(reader, TableReader) else {}
