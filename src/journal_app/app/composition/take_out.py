"""Composes the screen that takes everything along."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journal_app.app.composition.backup_dialogs import AskBackupFiles
from journal_app.app.composition.composition import Composition
from journal_app.app.export_formats import FORMATS, export
from journal_app.app.export_run import ExportRun
from journal_app.app.sealed_copy import write_sealed_copy
from journal_app.domain.long_work import LongWork
from journal_app.translation import tr
from journal_app.ui.screen import Built
from journal_app.ui.screens.take_out.presenter import TakeOutPresenter
from journal_app.ui.screens.take_out.state import FormatChoice
from journal_app.ui.screens.take_out.view import TakeOutView
from journal_app.ui.widgets.file_dialogs import ask_new_file
from journal_app.usecases.export_ports import ExportOrder


def build(composition: Composition) -> Built[TakeOutView, TakeOutPresenter]:
    """Everything as files for other programs, or as one sealed file."""
    view = TakeOutView()
    presenter = TakeOutPresenter(view, composition.context, WindowTakeOut(composition))
    return Built(view, presenter, focus=view.focus_first)


@dataclass(frozen=True, slots=True)
class WindowTakeOut:
    """Fits ``TakeOutService``."""

    composition: Composition

    def formats(self) -> tuple[FormatChoice, ...]:
        """Every format."""
        return tuple(
            FormatChoice(one.name, one.title(), one.sentence()) for one in FORMATS.values()
        )

    def ask_place(self, form: str, chosen: Callable[[Path], None]) -> None:
        """Ask for a new file or folder, whose name says nothing of what is in it."""
        ending = FORMATS[form].ending
        name = f"{self._day}{ending}" if ending == f".{form}" else f"{self._day}-{form}{ending}"
        title = tr("Where should it go?")
        kinds = f"(*{ending})" if ending else ""
        ask_new_file(self.composition.window, title, name, chosen, kinds)

    def begin(self, form: str, place: Path, *, binned: bool) -> ExportRun:
        """Begin to write."""
        journal, clock = self.composition.journal, self.composition.clock
        order = ExportOrder(clock.now(), clock.zone(), binned)
        return ExportRun(journal, lambda: export(FORMATS[form], journal, order, place))

    def ask_sealed(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the place of a backup's copy."""
        AskBackupFiles(self.composition.window).ask_new_file(f"{self._day}.jbk", chosen)

    def seal(self, place: Path, work: LongWork) -> None:
        """Make a backup and copy it there, read back."""
        journal, clock = self.composition.journal, self.composition.services.clock
        write_sealed_copy(journal, clock, place, work)

    def show(self, place: Path) -> bool:
        """Open the folder around it with the system's own program."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.parent)))

    @property
    def _day(self) -> str:
        return self.composition.clock.today().isoformat()
