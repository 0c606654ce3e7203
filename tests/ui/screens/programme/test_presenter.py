"""The programme is kept as it is changed, and a session that was removed comes back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.programme_hours import Hours
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.programme.presenter import ProgrammeActions, ProgrammePresenter
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.usecases.read_programme import ProgrammeNow

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
FAULT = "disk is full"


def session(name, days, **others):
    at = NOW + timedelta(days=days)
    return Session(name, at, at.date(), SessionKind.GROUP, 180, **others)


class Book:
    def __init__(self):
        self.programme = None
        self.sessions = {s.id: s for s in (session("past", -1), session("ahead", 1))}
        self.refuse = None
        self.zone = "America/New_York"

    def read(self):
        ordered = [(s.starts_at, s) for s in self.sessions.values()]
        return ProgrammeNow(
            self.programme,
            NOW.date(),
            ahead=tuple(sorted(one for one in ordered if one[0] > NOW)),
            behind=tuple(sorted(one for one in ordered if one[0] <= NOW)),
            hours=Hours(attended=2.5, told=6.0),
        )

    def save(self, programme):
        if self.refuse:
            raise self.refuse
        self.programme = programme

    def save_session(self, one):
        if self.refuse:
            raise self.refuse
        self.sessions[one.id] = one


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def view(shown, jobs, turn, notices, book):
    made = shown(ProgrammeView(), 900, 900)
    actions = ProgrammeActions(
        read=book.read,
        save=book.save,
        save_session=book.save_session,
        delete_session=book.sessions.pop,
        new_id=lambda: "new",
        zone=lambda: book.zone,
    )
    made.presenter = ProgrammePresenter(made, jobs, actions, notices)
    made.presenter.reload()
    turn()
    return made


def words(view):
    return " ".join(w.text() for w in view.findChildren(QLabel) if not w.isHidden())


def test_without_a_programme_it_is_asked_for(view):
    assert "When does your programme run?" in words(view)


def test_a_programme_says_its_week_and_hours_without_blame(view, book, turn):
    book.programme = Programme(date(2026, 2, 23), weeks=8, name="Evening group")
    view.presenter.reload()
    turn()
    assert "Evening group: week 2 of 8" in words(view)
    assert "Attended 2.5 of 6 hours so far." in words(view)
    assert "missed" not in words(view).lower()


def test_a_programme_is_kept(view, book, turn, notices):
    view.programme_changed.emit(date(2026, 2, 23), 8, 9.5, "Evening group")
    turn()
    assert book.programme == Programme(date(2026, 2, 23), 8, 9.5, "Evening group")
    assert notices.last == "Kept."


def test_a_session_starts_on_the_clock_of_this_place(view, book, turn):
    start = datetime(2026, 3, 9, 18, tzinfo=UTC).replace(tzinfo=None)
    view.session_added.emit(start, SessionKind.FAMILY, 90, "with my sister")
    turn()
    made = book.sessions["new"]
    assert made.starts_at == datetime(2026, 3, 9, 22, tzinfo=UTC)
    assert (made.day, made.planned_minutes, made.title) == (date(2026, 3, 9), 90, "with my sister")


@pytest.mark.parametrize(
    ("attendance", "minutes"),
    [(Attendance.ATTENDED, 180), (Attendance.EXCUSED, 0), (Attendance.PLANNED, 0)],
)
def test_how_a_session_went_is_kept(view, book, turn, attendance, minutes):
    view.attendance_changed.emit(book.sessions["past"], attendance)
    turn()
    kept = book.sessions["past"]
    assert (kept.attendance, kept.attended_minutes) == (attendance, minutes)


def test_a_session_that_was_removed_comes_back(view, book, turn, notices):
    view.session_removed.emit(book.sessions["ahead"])
    turn()
    assert "ahead" not in book.sessions
    notices.act()
    turn()
    assert book.sessions["ahead"] == session("ahead", 1)


@pytest.mark.parametrize(
    "wish",
    [
        lambda view: view.programme_changed.emit(date(2026, 1, 1), 0, 9.0, "canary"),
        lambda view: view.programme_changed.emit(date(2026, 1, 1), 8, 9.0, "canary" * 100),
        lambda view: view.session_added.emit(
            NOW.replace(tzinfo=None), SessionKind.GROUP, 9000, "canary"
        ),
    ],
)
def test_what_cannot_be_is_said_and_not_kept(view, book, turn, notices, wish):
    wish(view)
    turn()
    assert notices.said
    assert "canary" not in notices.last
    assert (book.programme, set(book.sessions)) == (None, {"past", "ahead"})


def test_a_refusal_is_said(view, book, turn, notices):
    book.refuse = DiskFullError()
    view.programme_changed.emit(date(2026, 2, 23), 8, 9.0, "")
    turn()
    assert FAULT in notices.last
