"""Joins the list of questionnaires."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from journal_app.app.rooms.ask_files import downloads
from journal_app.app.rooms.house import House
from journal_app.app.rooms.questionnaire import fill_in
from journal_app.app.rooms.questionnaire_marks import adding, ask_marks
from journal_app.app.rooms.questionnaire_results import show_results
from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.exchange.fhir_document import text_of_file
from journal_app.exchange.fhir_format import FHIR
from journal_app.translation import tr
from journal_app.ui.screen import Built
from journal_app.ui.screens.questionnaires.presenter import (
    Found,
    ListActions,
    QuestionnairesPresenter,
)
from journal_app.ui.screens.questionnaires.view import QuestionnairesView
from journal_app.usecases.add_questionnaire import Unasked
from journal_app.usecases.read_questionnaires import ReadQuestionnaires

NAME = "questionnaires"


def build(house: House) -> Built:
    """Every questionnaire of the clinic."""
    view = QuestionnairesView(house.tools.icons)
    journal, tools = house.journal, house.tools
    read = ReadQuestionnaires(journal, FHIR)
    add = adding(house)

    def load() -> Found:
        return read(house.today()), read.removed()

    actions = ListActions(
        read=load,
        read_file=lambda path: add.read(text_of_file(path)),
        ask_marks=lambda unasked, then: _ask(house, unasked, then),
        ask_file=lambda chosen: ask_file(house, chosen),
        delete=journal.questionnaires.delete,
        restore=journal.questionnaires.restore,
    )
    presenter = QuestionnairesPresenter(view, tools.db, actions, house.window.notices)
    view.fill_requested.connect(lambda form: fill_in(house, QuestionnaireId(form)))
    view.results_requested.connect(lambda form: show_results(house, QuestionnaireId(form)))
    return Built(view, presenter.reload, view.focus_first)


def _ask(house: House, unasked: Unasked, then: Callable[[KeptForm], None]) -> None:
    """Ask about a new one, and come back to the list when it is kept."""

    def go_back(kept: KeptForm) -> None:
        house.go(NAME)
        then(kept)

    house.filled_from = NAME
    ask_marks(house, unasked, new=True, then=go_back)


def ask_file(house: House, chosen: Callable[[Path], None]) -> None:
    """Ask for the clinic's file; nothing happens where the person changes their mind."""
    kinds = ";;".join((tr("Questionnaires (*.json)"), tr("All files (*)")))
    dialog = QFileDialog(house.window, tr("Choose the clinic's file"), downloads(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
