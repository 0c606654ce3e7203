"""Own time of a week: work, study, family, rest."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.translation import tr
from journal_app.ui.programme_words import block_words
from journal_app.ui.screens.programme.fields import HoursField, TimeField, WeekdayField
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.usecases.keep_own_time import OwnTime

LINE = "block"


class BlockForm(QFrame):
    """What for, on which days, from when, how long."""

    kept = Signal(object, object)
    """What was typed, and the own time that is changed, or None."""

    def __init__(self, lines: TypedLines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._lines = lines
        self._block: WeekBlock | None = None
        self._title = label("", "name")
        self._kind = Chips(
            "", [(kind.value, block_words(kind)) for kind in BlockKind], spoken=tr("What for")
        )
        self._days = WeekdayField(tr("On which days of my own time"))
        for chips in (self._kind, self._days):
            chips.sit_flush()
        self._starts = TimeField(tr("My own time starts at"), time(9))
        self._hours = HoursField(tr("How long my own time is"), 8)
        self._about = QLineEdit()
        self._about.setPlaceholderText(tr("In my own words (may stay empty)"))
        self._about.setAccessibleName(tr("What my own time is called"))
        lines.watch(LINE, self._about)
        self._keep = button("", "")
        self._cancel = button(tr("Cancel"), "quiet")
        self._lay_out()
        self._keep.clicked.connect(self._emit)
        self._about.returnPressed.connect(self._emit)
        self._cancel.clicked.connect(lambda: self.show_block(None))
        self.show_block(None)

    def show_block(self, block: WeekBlock | None) -> None:
        """Show own time to be changed, or an empty form."""
        self._block = block
        new = block is None
        self._title.setText(tr("My own time") if new else tr("Change my own time"))
        self._keep.setText(tr("Add my &own time") if new else tr("Keep my &own time"))
        self._keep.setAccessibleName(self._keep.text().replace("&", ""))
        self._cancel.setVisible(not new)
        self._days.show_days(() if block is None else block.days)
        self._kind.show_values((BlockKind.WORK.value if block is None else block.kind.value,))
        if block is None:
            self._lines.clear(LINE)
            return
        self._starts.show_at(block.starts)
        self._hours.show_minutes(block.minutes)
        self._lines.set(LINE, block.title)

    def focus_first(self) -> None:
        """Put the cursor on what it is for."""
        self._kind.focus_first()

    def _lay_out(self) -> None:
        line = FlowLayout()
        for box in (self._starts, self._hours, self._keep, self._cancel):
            line.addWidget(box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        for widget in (self._title, self._kind, self._days, self._about):
            whole.addWidget(widget)
        whole.addLayout(line)

    def _emit(self) -> None:
        typed = OwnTime(
            kind=BlockKind(self._kind.value or BlockKind.OTHER.value),
            days=self._days.days,
            starts=self._starts.at,
            minutes=self._hours.minutes,
            title=self._about.text(),
        )
        self.kept.emit(typed, self._block)
