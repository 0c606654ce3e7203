"""Composes calendar files: where one is read from, and where one is saved to."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal_app.app.composition.composition import Composition
from journal_app.app.printing import write_whole
from journal_app.domain.calendar_file import CalendarContents
from journal_app.translation import tr
from journal_app.ui.programme_words import what_words
from journal_app.ui.screens.programme.dates.calendar_presenter import CalendarPresenter
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.widgets.file_dialogs import ask_file, ask_new_file, documents
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
                file, reader.EventStretch(first, last, zone), encoding
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
        ask_file(self._window, tr("Bring in a calendar file"), documents(), _kinds(), chosen)

    def to_save(self, chosen: Callable[[Path], None]) -> None:
        """Ask where a file is to be saved."""
        ask_new_file(self._window, tr("Save a calendar file"), NAME, chosen, _kinds())


def _kinds() -> str:
    return tr("Calendar (*.ics)")
