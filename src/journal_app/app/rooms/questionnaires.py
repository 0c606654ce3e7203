"""Joins the list of questionnaires."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from journal_app.app.rooms.house import House
from journal_app.app.rooms.questionnaire import fill_in
from journal_app.app.rooms.questionnaire_results import show_results
from journal_app.domain.ids import QuestionnaireId
from journal_app.exchange.fhir_document import text_of_file
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaires.presenter import (
    Found,
    ListActions,
    QuestionnairesPresenter,
)
from journal_app.ui.screens.questionnaires.view import QuestionnairesView
from journal_app.usecases.add_questionnaire import AddQuestionnaire
from journal_app.usecases.read_questionnaires import ReadQuestionnaires

NAME = "questionnaires"


def build(house: House) -> Built:
    """Every questionnaire of the clinic."""
    view = QuestionnairesView(house.tools.icons)
    journal, tools = house.journal, house.tools
    read = ReadQuestionnaires(journal, FHIR)
    add = AddQuestionnaire(journal, FHIR, tools.clock, tools.new_id)

    def load() -> Found:
        return read(house.today()), read.removed()

    actions = ListActions(
        read=load,
        add=lambda path: add(text_of_file(path)),
        ask_file=lambda chosen: ask_file(house, chosen),
        delete=journal.questionnaires.delete,
        restore=journal.questionnaires.restore,
    )
    presenter = QuestionnairesPresenter(view, tools.db, actions, house.window.notices)
    view.fill_requested.connect(lambda form: fill_in(house, QuestionnaireId(form)))
    view.results_requested.connect(lambda form: show_results(house, QuestionnaireId(form)))
    return Built(view, presenter.reload, view.focus_first)


def ask_file(house: House, chosen: Callable[[Path], None]) -> None:
    """Ask for the clinic's file; nothing happens where the person changes their mind."""
    tr = house.window.tr
    kinds = ";;".join((tr("Questionnaires (*.json)"), tr("All files (*)")))
    dialog = QFileDialog(house.window, tr("Choose the clinic's file"), "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
