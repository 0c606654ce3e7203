"""A session is answered in one press, and an open one is kept while it is written in."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.seen import button, buttons, named, offered, press, text_field, words

from journal_app.domain.programme import Attendance, SessionKind
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.programme.fields import HoursField, StartField
from journal_app.ui.screens.programme.sessions.presenter import SessionsPresenter
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.sheet_presenter import SessionSheetPresenter
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.usecases.add_session import AddSession
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.read_programme import ProgrammeNow

FAULT = "disk is full"
THERE = "Hours I was there"


class Book:
    def __init__(self, sessions, now):
        self.sessions = {one.id: one for one in sessions}
        self.off = {}
        self.now = now
        self.refuse = None

    def read(self):
        ordered = sorted(self.sessions.values(), key=lambda one: one.starts_at)
        ahead = tuple((one.starts_at, one) for one in ordered if one.starts_at > self.now)
        behind = tuple((one.starts_at, one) for one in ordered if one.starts_at <= self.now)
        return ProgrammeNow(None, self.now.date(), ahead, behind)

    def session(self, name):
        return self.sessions.get(name)

    def save_session(self, one):
        if self.refuse:
            raise self.refuse
        self.sessions[one.id] = one

    def call_off(self, one):
        self.off[one.id] = self.sessions.pop(one.id)

    def put_back(self, one):
        self.sessions[one.id] = self.off.pop(one.id)


class NewYork:
    """A clock in another place."""

    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "America/New_York"


@pytest.fixture
def book(session, now):
    return Book([session("past", -1), session("ahead", 1)], now)


@pytest.fixture
def view(shown, context, turn, book, lines):
    made = shown(SessionsView(lines), 900, 900)
    add = AddSession(book, DayClock(NewYork()), lambda: "new")
    made.presenter = SessionsPresenter(made, context, book.read, book, add)
    made.presenter.reload()
    turn()
    return made


@pytest.fixture
def sheet(shown, context, book, plain_icons):
    made = shown(SessionSheet(plain_icons), 900, 900)
    made.presenter = SessionSheetPresenter(made, context, book, book)
    made.presenter.open(book.sessions["past"])
    return made


def takeaway(sheet):
    return text_field(sheet, "What I take away")


def test_what_was_is_answered_in_one_press(view, turn, book):
    press(view, "How it went, Wed 4 Mar  18:30: attended")
    turn()
    assert book.sessions["past"].attendance is Attendance.ATTENDED
    assert book.sessions["past"].attended_minutes == 180


def test_the_cursor_stays_on_the_answer_when_the_list_is_read_again(view, turn):
    name = "How it went, Wed 4 Mar  18:30: excused"
    answer = button(view, name)
    answer.setFocus()
    answer.click()
    turn()
    view.presenter.reload()
    turn()
    focus = QApplication.focusWidget()
    assert (focus.accessibleName(), focus is not answer) == (name, True)


def test_an_answer_that_is_pressed_again_is_taken_back(view, turn, book):
    for _ in range(2):
        press(view, "How it went, Wed 4 Mar  18:30: not there")
        turn()
        view.presenter.reload()
        turn()
    assert book.sessions["past"].attendance is Attendance.PLANNED


def test_what_is_to_come_is_not_asked_about(view):
    assert buttons(view, "How it went, Wed") != []
    assert buttons(view, "How it went, Fri") == []


def test_a_session_that_is_added_is_at_the_hour_of_this_place(view, turn, book):
    view.added.emit(datetime(2026, 3, 9, 9), SessionKind.FAMILY, 60, "about us")  # noqa: DTZ001
    turn()
    assert book.sessions["new"].starts_at == datetime(2026, 3, 9, 13, tzinfo=UTC)
    assert book.sessions["new"].title == "about us"


def test_a_full_disk_is_told_and_what_was_typed_stays(view, turn, book, lines, notices):
    book.refuse = DiskFullError()
    lines.set("session", "about us")
    view.added.emit(datetime(2026, 3, 9, 9), SessionKind.GROUP, 60, "about us")  # noqa: DTZ001
    turn()
    assert FAULT in notices.last
    assert lines.typed == {"session": "about us"}


def test_without_sessions_it_says_where_they_are_entered(view, turn, book):
    book.sessions.clear()
    view.presenter.reload()
    turn()
    assert "entered once under Schedule" in words(view)


def test_a_takeaway_is_kept_a_moment_after_the_last_key(sheet, turn, book):
    takeaway(sheet).insertPlainText("one person to call")
    assert sheet.presenter.edit.waiting
    sheet.presenter.edit.keep_now()
    turn()
    assert book.sessions["past"].takeaway == "one person to call"
    assert not sheet.presenter.edit.waiting


def test_who_was_there_says_for_how_long(sheet, turn, book):
    press(sheet, "How it went: attended")
    assert named(sheet, THERE, HoursField).minutes == 180
    named(sheet, THERE, HoursField).setValue(2)
    sheet.presenter.edit.keep_now()
    turn()
    kept = book.sessions["past"]
    assert (kept.attendance, kept.attended_minutes) == (Attendance.ATTENDED, 120)


def test_who_was_not_there_is_not_asked_how_long(sheet, turn, book):
    press(sheet, "How it went: excused")
    assert not offered(sheet, THERE, HoursField)
    sheet.presenter.edit.keep_now()
    turn()
    assert book.sessions["past"].attended_minutes == 0


def test_one_that_is_moved_keeps_everything_else(sheet, turn, book, now):
    named(sheet, "Start of the session", StartField).show_local(datetime(2026, 4, 1, 9, 15))  # noqa: DTZ001 - wall clock
    sheet.presenter.edit.keep_now()
    turn()
    kept = book.sessions["past"]
    assert kept.starts_at == datetime(2026, 4, 1, 8, 15, tzinfo=UTC)
    assert (kept.day.isoformat(), kept.id) == ("2026-04-01", "past")


def test_a_refusal_loses_nothing_that_was_written(sheet, turn, book, notices):
    book.refuse = DiskFullError()
    takeaway(sheet).insertPlainText("one person to call")
    sheet.presenter.edit.keep_now()
    turn()
    assert FAULT in notices.last
    assert sheet.presenter.edit.waiting
    book.refuse = None
    sheet.presenter.edit.keep_now()
    turn()
    assert book.sessions["past"].takeaway == "one person to call"


def test_opening_another_keeps_what_was_written_in_the_first(sheet, turn, book):
    takeaway(sheet).insertPlainText("one")
    sheet.presenter.open(book.sessions["ahead"])
    turn()
    assert book.sessions["past"].takeaway == "one"
    assert takeaway(sheet).toPlainText() == ""


def test_what_was_answered_elsewhere_is_shown_and_not_written_over(sheet, turn, book):
    book.save_session(book.sessions["past"].answered(Attendance.ATTENDED))
    sheet.presenter.reload()
    turn()
    assert sheet.session.attendance is Attendance.ATTENDED


def test_while_something_is_written_it_is_not_shown_afresh(sheet, turn, book):
    takeaway(sheet).insertPlainText("half a sen")
    sheet.presenter.reload()
    turn()
    assert takeaway(sheet).toPlainText() == "half a sen"


def test_one_that_is_called_off_can_be_put_back(sheet, turn, book, notices):
    left = []
    sheet.left.connect(lambda: left.append(1))
    press(sheet, "It does not take place")
    turn()
    assert (set(book.sessions), left) == ({"ahead"}, [1])
    notices.act()
    turn()
    assert set(book.sessions) == {"past", "ahead"}


def test_what_is_to_be_talked_about_in_a_session_is_shown(sheet, book, ways):
    press(sheet, "What I want to talk about")
    assert ways.gone == [("talk_about", "past")]
