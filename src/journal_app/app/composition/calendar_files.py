"""Composes calendar files: where one is read from, and where one is saved to."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.app.composition.ask_files import documents
from journal_app.app.composition.composition import Composition
from journal_app.app.printing import write_whole
from journal_app.domain.calendar_file import CalendarContents
from journal_app.translation import tr
from journal_app.ui.programme_words import what_words
from journal_app.ui.screens.programme.dates.calendar_presenter import CalendarPresenter
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.usecases.import_calendar import ImportCalendar, ReadCalendar
from journal_app.usecases.ports import Clock
from journal_app.usecases.programme_ports import ProgrammeBook

NAME = "calendar.ics"
"""Says nothing of what is in it."""


def build(composition: Composition, view: DatesView) -> CalendarPresenter:
    """Calendar files of the programme."""
    journal, clock = composition.journal, composition.clock
    return CalendarPresenter(
        view.calendar,
        composition.context,
        ImportCalendar(journal, clock, composition.services.new_id),
        FilesOnDisk(journal.programme, clock),
        CalendarDialogs(composition.window),
    )


@dataclass(frozen=True, slots=True)
class FilesOnDisk:
    """Calendar files in folders of the person (fits ``CalendarFiles``)."""

    programme: ProgrammeBook
    clock: Clock

    def reader(self, file: Path, encoding: str | None) -> ReadCalendar:
        """Reads a file, its letters in an encoding where one was chosen."""

        def read(first: date, last: date, zone: str) -> CalendarContents:
            # what reads calendars costs 200 ms to load, which only this needs
            reader = importlib.import_module("journal_app.exchange.ics_file")
            contents: CalendarContents = reader.read_calendar_file(
                file, reader.Stretch(first, last, zone), encoding
            )
            return contents

        return read

    def write(self, file: Path, *, named: bool) -> int:
        """Save every session; without names each is an appointment.

        On the journal's thread. Raises StorageUnavailableError, DiskFullError.
        """
        sessions = self.programme.sessions(date.min, date.max)
        neutral = tr("Appointment")
        called = [(one, what_words(one) if named else neutral) for one in sessions]
        writer = importlib.import_module("journal_app.exchange.ics_write")
        write_whole(file, writer.write_calendar(called, self.clock.now()))
        return len(called)


class CalendarDialogs:
    """Ask for a calendar file (fits ``AskCalendarFile``)."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def to_open(self, chosen: Callable[[Path], None]) -> None:
        """Ask which file is to be looked at."""
        dialog = self._dialog(tr("Bring in a calendar file"), chosen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def to_save(self, chosen: Callable[[Path], None]) -> None:
        """Ask where a file is to be saved."""
        dialog = self._dialog(tr("Save a calendar file"), chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(NAME)
        dialog.open()

    def _dialog(self, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self._window, title, documents(), tr("Calendar (*.ics)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        return dialog
