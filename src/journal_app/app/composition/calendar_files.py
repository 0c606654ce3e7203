"""Joins calendar files: where one is read from, and where one is saved to."""

import importlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from journal_app.app.composition.composition import Composition
from journal_app.app.printing import write_whole
from journal_app.domain.calendar_file import CalendarContents
from journal_app.translation import tr
from journal_app.ui.programme_words import what_words
from journal_app.ui.screens.programme.dates.calendar_panel import CalendarPanel
from journal_app.ui.screens.programme.dates.calendar_presenter import (
    CalendarActions,
    CalendarPresenter,
)
from journal_app.usecases.import_calendar import CalendarPlan, ImportCalendar

NAME = "calendar.ics"
"""Says nothing of what is in it."""


def join(composition: Composition, panel: CalendarPanel) -> CalendarPresenter:
    """Calendar files of the programme."""
    tools = composition.services
    bring = ImportCalendar(composition.journal, tools.clock, tools.new_id)

    def plan(file: Path, encoding: str | None) -> CalendarPlan:
        # what reads calendars costs 200 ms to load, which only this needs
        reader = importlib.import_module("journal_app.exchange.ics_file")

        def read(first: date, last: date, zone: str) -> CalendarContents:
            contents: CalendarContents = reader.read_calendar_file(
                file, reader.Stretch(first, last, zone), encoding
            )
            return contents

        return bring.plan(read)

    actions = CalendarActions(
        plan=plan,
        keep=bring.keep,
        undo=composition.journal.imports.undo,
        write=lambda file, named: write(composition, file, named=named),
        ask_open=lambda chosen: ask(composition, chosen, save=False),
        ask_save=lambda chosen: ask(composition, chosen, save=True),
    )
    return CalendarPresenter(panel, tools.db, actions, composition.window.notices)


def write(composition: Composition, file: Path, *, named: bool) -> int:
    """Save every session; without names each is an appointment. Runs on the journal's thread.

    Raises StorageUnavailableError, DiskFullError.
    """
    sessions = composition.journal.programme.sessions(date.min, date.max)
    neutral = tr("Appointment")
    called = [(one, what_words(one) if named else neutral) for one in sessions]
    writer = importlib.import_module("journal_app.exchange.ics_write")
    write_whole(file, writer.write_calendar(called, composition.services.clock.now()))
    return len(called)


def ask(composition: Composition, chosen: Callable[[Path], None], *, save: bool) -> None:
    """Ask for a file; nothing happens where the person changes their mind."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    title = tr("Save a calendar file") if save else tr("Bring in a calendar file")
    dialog = QFileDialog(composition.window, title, folder, tr("Calendar (*.ics)"))
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(NAME)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
