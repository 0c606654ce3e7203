"""One session of a list: when, what, and how it went."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from journal_app.domain.programme import Attendance, Session
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import hours_words, what_words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label

ANSWERS = (Attendance.ATTENDED, Attendance.EXCUSED, Attendance.MISSED)


class SessionRow(QFrame):
    """Answered in one press; opens for the rest."""

    answered = Signal(object, object)
    """Session, attendance."""
    opened = Signal(object)

    def __init__(self, session: Session, local: datetime, *, begun: bool) -> None:
        super().__init__()
        self.setProperty("look", "card")
        when = f"{words.short_day(local.date())}  {words.clock_time(local)}"
        what = what_words(session)
        self._open = button(tr("Open"), "quiet")
        self._open.setAccessibleName(tr("Open: {when} {what}").format(when=when, what=what))
        self._open.clicked.connect(lambda: self.opened.emit(session))
        head = QHBoxLayout()
        head.addWidget(label(when, "", wrap=False))
        head.addSpacing(12)
        head.addWidget(label(what, "name"), 1)
        head.addWidget(label(self._length(session), "muted", wrap=False))
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 6, 10, 6)
        self._whole.setSpacing(2)
        self._whole.addLayout(head)
        if begun:
            self._whole.addWidget(self._answers(session, when))
        if session.takeaway.strip():
            self._whole.addWidget(label(session.takeaway.strip(), "muted"))

    def _length(self, session: Session) -> str:
        planned = session.planned_minutes / 60
        there = session.attended_minutes / 60
        if session.attendance is Attendance.ATTENDED and there != planned:
            return tr("{there} of {planned}").format(
                there=words.points(there), planned=hours_words(planned)
            )
        return hours_words(planned)

    def _answers(self, session: Session, when: str) -> Chips:
        chips = Chips(
            "",
            [(one.value, words.attendance_words(one)) for one in ANSWERS],
            spoken=tr("How it went, {when}").format(when=when),
        )
        chips.sit_flush()
        chips.show_values((session.attendance.value,))
        chips.value_changed.connect(
            lambda: self.answered.emit(session, Attendance(chips.value or Attendance.PLANNED.value))
        )
        return chips
