"""From a day of a chart to what was written on it."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journal_app.domain.entry import Entry
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.usecases.ports import Entries


class OpenDay(QObject):
    """Lives as long as the view whose days it opens."""

    def __init__(self, view: QWidget, context: ScreenContext, entries: Entries) -> None:
        super().__init__(view)
        self._context, self._entries = context, entries

    def open(self, day: date) -> None:
        """Show the first entry of a day in the journal."""
        self._context.jobs.run(
            lambda: self._entries.between(day, day),
            owner=self,
            done=self._show,
            refused=self._context.refuse,
        )

    def _show(self, entries: list[Entry]) -> None:
        if entries:
            self._context.navigator.show_entry(entries[0].id)
        else:
            self._context.notices.say(tr("There is no entry on this day."))
