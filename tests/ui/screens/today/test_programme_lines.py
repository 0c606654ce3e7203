"""What the programme has for today is answered and ticked in one press."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.ui.seen import lines, press, seen

from journal_app.domain.homework import Homework
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.ui.names import Names
from journal_app.ui.screens.today.presenter import TodayPresenter
from journal_app.ui.screens.today.read_page import TodayPage
from journal_app.ui.screens.today.view import TodayView
from journal_app.usecases.answer_day import AnswerDay
from journal_app.usecases.read_day import Day

DAY = date(2026, 3, 5)
AT = datetime(2026, 3, 5, 9, tzinfo=UTC)
GROUP = Session("s", AT, DAY, SessionKind.GROUP, 180)
PAGE = Homework("h", "page nine", due=DAY)


@pytest.fixture
def kept():
    return []


@pytest.fixture
def show(shown, icons, context, turn, board, kept):  # noqa: PLR0917
    view = shown(TodayView(icons), 900, 700)
    days = []
    book = SimpleNamespace(save_session=kept.append, save=kept.append)
    presenter = TodayPresenter(
        view,
        context,
        lambda: TodayPage(days[-1], Names(), [], ""),
        lambda _: board(),
        AnswerDay(book, book),
    )

    def show_day(day: Day) -> TodayView:
        days.append(day)
        presenter.reload()
        turn()
        QTest.qWait(0)
        return view

    return show_day


def test_a_session_that_has_begun_is_answered_in_one_press(show, turn, kept):
    view = show(Day(DAY, (), ((AT, GROUP),), begun=frozenset({"s"})))
    press(view, "09:00  Group: attended")
    turn()
    assert [(one.attendance, one.attended_minutes) for one in kept] == [(Attendance.ATTENDED, 180)]


def test_a_session_that_is_to_come_is_only_named(show):
    view = show(Day(DAY, (), ((AT, GROUP),)))
    assert "09:00  Group" in lines(view.programme)
    assert seen(view.programme, QPushButton) == []


def test_an_answer_is_shown_and_taken_back(show, turn, kept):
    there = GROUP.answered(Attendance.MISSED)
    view = show(Day(DAY, (), ((AT, there),), begun=frozenset({"s"})))
    press(view, "09:00  Group: not there")
    turn()
    assert [one.attendance for one in kept] == [Attendance.PLANNED]


def test_homework_that_is_due_is_ticked_and_brought_back(show, turn, kept, notices):
    view = show(Day(DAY, (), (), homework=(PAGE,)))
    assert "for today" in lines(view.programme)
    press(view, "Done: page nine")
    turn()
    assert [one.done_on for one in kept] == [DAY]
    notices.act()
    turn()
    assert kept[-1] == PAGE


def test_a_day_without_any_of_it_has_nothing_there(show):
    view = show(Day(DAY, (), ()))
    assert not view.programme.isVisible()
    assert lines(view.programme) == []
