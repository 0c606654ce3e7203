"""Joins the list of questionnaires."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from journal_app.app.composition.ask_files import downloads
from journal_app.app.composition.composition import Composition
from journal_app.app.composition.questionnaire_marks import adding
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


def build(composition: Composition) -> Built[QuestionnairesView, QuestionnairesPresenter]:
    """Every questionnaire of the clinic."""
    view = QuestionnairesView(composition.services.icons)
    journal, tools = composition.journal, composition.services
    read = ReadQuestionnaires(journal, FHIR)
    add = adding(composition)

    def load() -> Found:
        return read(composition.clock.today()), read.removed()

    actions = ListActions(
        read=load,
        read_file=lambda path: add.read(text_of_file(path)),
        ask_marks=lambda unasked, then: _ask(composition, unasked, then),
        ask_file=lambda chosen: ask_file(composition, chosen),
        delete=journal.questionnaires.delete,
        restore=journal.questionnaires.restore,
    )
    presenter = QuestionnairesPresenter(view, tools.db, actions, composition.window.notices)
    view.fill_requested.connect(lambda form: composition.navigator.fill_in(QuestionnaireId(form)))
    view.results_requested.connect(
        lambda form: composition.navigator.show_results(QuestionnaireId(form))
    )
    return Built(view, presenter, presenter.reload, view.focus_first)


def _ask(composition: Composition, unasked: Unasked, then: Callable[[KeptForm], None]) -> None:
    """Ask about a new one, and come back to the list when it is kept."""

    def go_back(kept: KeptForm) -> None:
        composition.navigator.go(NAME)
        then(kept)

    composition.navigator.ask_marks(unasked, new=True, then=go_back)


def ask_file(composition: Composition, chosen: Callable[[Path], None]) -> None:
    """Ask for the clinic's file; nothing happens where the person changes their mind."""
    kinds = ";;".join((tr("Questionnaires (*.json)"), tr("All files (*)")))
    dialog = QFileDialog(composition.window, tr("Choose the clinic's file"), downloads(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
