"""Joins the screen of one questionnaire: sums, settings, and every time it was filled in."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.trends import ink_of
from journal_app.app.printing import write_whole
from journal_app.charts.fonts import register_fonts
from journal_app.charts.warning_sign import Look
from journal_app.exchange.fhir_format import FHIR
from journal_app.translation import tr
from journal_app.ui.chart_words import chart_words
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaire_results.presenter import (
    ResultsActions,
    ResultsPresenter,
)
from journal_app.ui.screens.questionnaire_results.view import ResultsView
from journal_app.usecases.read_questionnaires import ReadQuestionnaires

NAME = "questionnaire-results"


def build(composition: Composition) -> Built[ResultsView, ResultsPresenter]:
    """One questionnaire."""
    register_fonts(composition.services.resources / "fonts")
    view = ResultsView(composition.services.icons)
    book, read = composition.journal.questionnaires, ReadQuestionnaires(composition.journal, FHIR)
    actions = ResultsActions(
        read=lambda form: read.one(form, composition.clock.today()),
        today=composition.clock.today,
        save=book.save,
        delete=book.delete_response,
        restore=book.restore_response,
        ask_file=lambda name, chosen: ask_file(composition, name, chosen),
        write=lambda path, body: write_whole(path, indented(body).encode()),
        fill=composition.navigator.fill_in,
        leave=lambda: composition.navigator.go("questionnaires"),
    )
    jobs = (composition.services.db, composition.services.drawing)
    look = Look(ink_of(composition.services.icons.colours), chart_words())
    presenter = ResultsPresenter(view, jobs, actions, look, composition.window.notices)
    return Built(view, presenter, presenter.reload, view.focus_first)


def indented(body: str) -> str:
    """The same JSON, easy to read."""
    return json.dumps(json.loads(body), ensure_ascii=False, indent=2) + "\n"


def ask_file(composition: Composition, name: str, chosen: Callable[[Path], None]) -> None:
    """Ask where to save; nothing happens where the person changes their mind."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    dialog = QFileDialog(composition.window, tr("Save for my clinic"), folder, "(*.json)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
