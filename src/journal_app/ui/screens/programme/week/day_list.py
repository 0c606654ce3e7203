"""The same week as a list: by day, one line for each piece."""

from PySide6.QtCore import Signal

from journal_app.domain.programme import Attendance, Session
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import clock_words, what_words
from journal_app.ui.screens.programme.week.state import WeekState
from journal_app.ui.screens.programme.week.words import spoken_piece
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.tile import EntryRow
from journal_app.usecases.read_week import WeekPiece


class DayList(Column):
    """Days with something on them, in order."""

    piece_opened = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__(spacing=6)
        self._icons = icons

    def show_state(self, state: WeekState) -> None:
        """Show a week."""
        self.clear()
        for day in state.week.days:
            pieces = [piece for piece in state.week.pieces if piece.day == day]
            if not pieces:
                continue
            said = words.long_day(day)
            if day == state.week.today:
                said = tr("{day}, today").format(day=said)
            self.column.addWidget(label(said, "name"))
            for piece in pieces:
                self.column.addWidget(self._line(piece))
        if not state.week.pieces:
            self.column.addWidget(label(tr("Nothing is planned in this week."), "muted"))

    def _line(self, piece: WeekPiece) -> EntryRow:
        hours = f"{clock_words(piece.begins)}–{clock_words(piece.ends)}"
        answer = ""
        if isinstance(piece.what, Session) and piece.what.attendance is not Attendance.PLANNED:
            answer = words.attendance_words(piece.what.attendance)
        icon = "session" if isinstance(piece.what, Session) else "calendar"
        texts = (answer, hours, what_words(piece.what))
        line = EntryRow(self._icons, icon, texts, spoken_piece(piece))
        line.clicked.connect(lambda _=False: self.piece_opened.emit(piece.what))
        return line
