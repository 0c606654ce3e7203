"""The known events, each with a way to take it back."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.domain.known_event import KnownEvent
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label


class EventLines(Column):
    """Nothing where there is none."""

    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=4)

    def show_events(self, events: Iterable[KnownEvent]) -> None:
        """Show the events there are."""
        self.clear()
        for event in events:
            self.column.addWidget(self._line(event))
        self.setVisible(self.column.count() > 0)

    def _line(self, event: KnownEvent) -> QWidget:
        days = words.short_day(event.first)
        if event.last != event.first:
            days += f" – {words.short_day(event.last)}"
        said = f"{words.event_words(event.kind)}: {days}"
        said += f" · {event.words}" if event.words else ""
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label(said, "muted"), 1)
        remove = button(tr("Take back"), "quiet")
        remove.setAccessibleName(tr("Take back: {event}").format(event=said))
        remove.clicked.connect(lambda: self.removed.emit(event))
        inner.addWidget(remove)
        return line
