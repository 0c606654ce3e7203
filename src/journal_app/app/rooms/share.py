"""Joins the Share screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from journal_app.app.printing import Printing
from journal_app.app.rooms.house import House
from journal_app.domain.report_content import ReportContent
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.report.presenter import ReportActions, ReportPresenter
from journal_app.ui.screens.report.state import ReportRequest
from journal_app.ui.screens.report.view import ReportView
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.watch_signs import WatchSigns


def build(house: House) -> Built:
    """The report: chosen, seen, saved."""
    view = ReportView(house.tools.icons)
    compose = ComposeReport(house.journal, WatchSigns(house.journal), FHIR)
    printing = Printing(house.tools.resources)

    def content(request: ReportRequest) -> ReportContent:
        return compose(order_of(request), house.today())

    actions = ReportActions(
        today=house.today,
        programme=house.journal.programme.programme,
        preferences=house.journal.preferences.get,
        save_preferences=house.journal.preferences.save,
        compose=content,
        pages=printing.pages,
        write=printing.write,
        ask_file=lambda name, chosen: ask_file(house, name, chosen),
    )
    jobs = (house.tools.db, house.tools.drawing)
    presenter = ReportPresenter(view, jobs, actions, house.window.notices)
    return Built(view, presenter.reload)


def order_of(request: ReportRequest) -> ReportOrder:
    """What the person chose, as the order for a report."""
    return ReportOrder(
        first=request.first,
        last=request.last,
        paper=request.paper,
        consent=consent_in_a_word(
            Detail.FULL if request.weekly_grids else Detail.SUMMARY,
            include_text=request.include_text,
        ),
        who=request.who,
        for_whom=request.for_whom,
    )


def ask_file(house: House, name: str, chosen: Callable[[Path], None]) -> None:
    """Ask where to save; nothing happens where the person changes their mind."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    dialog = QFileDialog(house.window, house.window.tr("Save as PDF"), folder, "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
