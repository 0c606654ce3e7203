"""One session as a page: when it is, how it went, what stayed of it."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.errors import JournalError
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Session
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.programme.fields import HoursField, KindField, StartField
from journal_app.ui.screens.programme.sessions.row import ANSWERS
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.text_field import TextField


class SessionSheet(QWidget):
    """Every change is kept a moment after it was made."""

    changed = Signal(object)
    """The session in its new form."""
    refused = Signal(object)
    call_off_requested = Signal(object)
    homework_requested = Signal(object)
    talk_requested = Signal(object)
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._session: Session | None = None
        self._zone = "UTC"
        self._filling = False
        self._build(icons)
        self._lay_out()
        self._wire()

    def show_session(self, session: Session, zone: str) -> None:
        """Show a session; times are those of the clock in this zone."""
        self._session, self._zone, self._filling = session, zone, True
        self._kind.show_kind(session.kind)
        self._start.show_local(session.starts_at.astimezone(zone_named(zone)))
        self._hours.show_minutes(session.planned_minutes)
        self._title.show_text(session.title)
        self._answers.show_values((session.attendance.value,))
        self._there.show_minutes(session.attended_minutes)
        self._takeaway.show_text(session.takeaway)
        self._filling = False
        self._show_there()

    @property
    def session(self) -> Session | None:
        """The session that is open, in its newest form."""
        return self._session

    def focus_first(self) -> None:
        """Put the cursor on how it went."""
        self._answers.focus_first()

    def _build(self, icons: Icons) -> None:
        self._page = Page()
        self._back = button(tr("&Back"), "quiet", icons.icon("chevron-left", accent=True))
        self._kind = KindField(tr("Kind of session"))
        self._start = StartField(tr("Start of the session"))
        self._hours = HoursField(tr("Planned hours"))
        self._title = TextField(tr("What it is about"))
        self._answers = Chips(
            tr("How it went"),
            [(one.value, words.attendance_words(one)) for one in ANSWERS],
        )
        self._there = HoursField(tr("Hours I was there"), least=0)
        self._there_name = label(tr("I was there for"), "", wrap=False)
        self._takeaway = TextField(tr("What I take away"), tr("One sentence is enough"), lines=4)
        self._talk = button(tr("What I want to tal&k about"), "")
        self._homework = button(tr("Add home&work from it"), "")
        self._call_off = button(tr("It does &not take place"), "quiet")

    def _lay_out(self) -> None:
        when = FlowLayout()
        for field in (self._kind, self._start, self._hours):
            when.addWidget(field)
        there = QHBoxLayout()
        there.setContentsMargins(8, 0, 8, 0)
        there.addWidget(self._there_name)
        there.addWidget(self._there)
        there.addStretch(1)
        buttons = FlowLayout()
        buttons.addWidget(self._talk)
        buttons.addWidget(self._homework)
        buttons.addWidget(self._call_off)
        column = self._page.column
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(when)
        column.addWidget(self._title)
        column.addWidget(self._answers)
        column.addLayout(there)
        column.addWidget(self._takeaway)
        column.addLayout(buttons)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._back.clicked.connect(self.left)
        self._kind.activated.connect(lambda _: self._tell())
        self._start.dateTimeChanged.connect(lambda _: self._tell())
        for field in (self._hours, self._there):
            field.valueChanged.connect(lambda _: self._tell())
        self._answers.value_changed.connect(self._answer)
        for text in (self._title, self._takeaway):
            text.value_changed.connect(self._tell)
        self._talk.clicked.connect(lambda: self.talk_requested.emit(self._session))
        self._homework.clicked.connect(lambda: self.homework_requested.emit(self._session))
        self._call_off.clicked.connect(lambda: self.call_off_requested.emit(self._session))

    def _answer(self) -> None:
        value = self._answers.value or Attendance.PLANNED.value
        there = value == Attendance.ATTENDED.value
        self._filling = True
        self._there.show_minutes(self._hours.minutes if there else 0)
        self._filling = False
        self._show_there()
        self._tell()

    def _show_there(self) -> None:
        there = self._answers.value == Attendance.ATTENDED.value
        self._there.setVisible(there)
        self._there_name.setVisible(there)

    def _tell(self) -> None:
        if self._session is None or self._filling:
            return
        try:
            self._session = self._told(self._session)
        except JournalError as error:
            self.refused.emit(error)
            return
        self.changed.emit(self._session)

    def _told(self, session: Session) -> Session:
        """The session as it stands in the fields. Raises as ``Session``."""
        return replace(
            self._moved(session),
            kind=self._kind.kind,
            planned_minutes=self._hours.minutes,
            attendance=Attendance(self._answers.value or Attendance.PLANNED.value),
            attended_minutes=self._there.minutes if not self._there.isHidden() else 0,
            title=self._title.text,
            takeaway=self._takeaway.text,
        )

    def _moved(self, session: Session) -> Session:
        """The session at the start that stands in its field, to the second where it is the same."""
        place = zone_named(self._zone)
        shown = session.starts_at.astimezone(place).replace(second=0, microsecond=0)
        typed: datetime = self._start.local
        if typed == shown.replace(tzinfo=None):
            return session
        local = typed.replace(tzinfo=place)
        return replace(session, starts_at=local.astimezone(UTC), day=local.date())
