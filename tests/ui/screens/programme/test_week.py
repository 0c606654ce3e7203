"""The week can be read and walked through, as a grid and as a list."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from tests.ui.seen import offered, press, seen, words

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.programme import Attendance
from journal_app.domain.programme_hours import Hours
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.ui.screens.programme.week.piece_button import PieceButton
from journal_app.ui.screens.programme.week.presenter import WeekPresenter
from journal_app.ui.screens.programme.week.state import side_by_side, week_state
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.ui.widgets.page import Page
from journal_app.usecases.read_week import Week, WeekPiece

MONDAY = date(2026, 3, 2)
LIST, AFTER = "As a list", "Plan for afterwards"
WORK = WeekBlock("b", BlockKind.WORK, (0, 1), time(8), 480)


class Book:
    def __init__(self, week):
        self.week = week
        self.asked, self.kept = [], []

    def read(self, day):
        self.asked.append(day)
        return self.week if day is None else replace(self.week, first=day)

    def save_week_skill(self, skill):
        self.kept.append(skill)

    def clear_week_skill(self, week):
        self.kept.append(week)


@pytest.fixture
def week(session, today):
    group = session("group", -1, title="Skills & more").answered(Attendance.ATTENDED)
    return Week(
        MONDAY,
        today,
        number=2,
        pieces=(
            WeekPiece(MONDAY, 480, 960, WORK),
            WeekPiece(MONDAY, 1080, 1260, session("monday")),
            WeekPiece(MONDAY + timedelta(days=1), 480, 960, WORK),
            WeekPiece(MONDAY + timedelta(days=2), 1110, 1290, group),
        ),
        hours=Hours(planned=12, attended=9, told=12),
        skills=(Choice("breathe", ChoiceList.SKILL, "Slow breathing"),),
    )


@pytest.fixture
def book(week):
    return Book(week)


@pytest.fixture
def view(shown, context, turn, book, icons):
    made = shown(WeekView(icons), 900, 900)
    made.presenter = WeekPresenter(made, context, book.read, book)
    made.presenter.reload()
    turn()
    return made


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_hours_are_said_without_blame(view):
    assert "12 hours planned, there for 9." in words(view)
    assert "%" not in words(view)
    assert "miss" not in words(view)


def test_every_piece_has_a_name_for_a_screen_reader(view):
    names = [spoken(one) for one in seen(view, PieceButton)]
    assert names == [
        "Monday 2 March 2026, 08:00 to 16:00: Work",
        "Monday 2 March 2026, 18:00 to 21:00: Group",
        "Tuesday 3 March 2026, 08:00 to 16:00: Work",
        "Wednesday 4 March 2026, 18:30 to 21:30: Skills & more, attended",
    ]


def test_the_list_says_the_same_as_the_grid(view, turn):
    before = [spoken(one) for one in seen(view, PieceButton)]
    press(view, LIST)
    assert seen(view, PieceButton) == []
    rows = [one for one in seen(view, QPushButton) if one.property("look") == "entry"]
    assert [spoken(one) for one in rows] == before
    press(view, "As a week")
    assert seen(view, PieceButton) != []


def test_a_title_that_looks_like_markup_is_text_everywhere(view, turn, book, session):
    hostile = session("h", title="<b>x</b><img src=y>")
    book.week = replace(book.week, pieces=(WeekPiece(MONDAY, 600, 700, hostile),))
    view.presenter.reload()
    turn()
    (piece,) = seen(view, PieceButton)
    assert "&lt;b&gt;x" in piece.toolTip()
    assert "<b>" not in piece.toolTip()


def test_a_long_title_does_not_widen_the_page(view, turn, book, session):
    long = session("l", title="word " * 90)
    book.week = replace(book.week, pieces=(WeekPiece(MONDAY, 600, 700, long),))
    view.resize(600, 700)
    view.presenter.reload()
    turn()
    (page,) = seen(view, Page)
    assert page.widget().minimumSizeHint().width() <= 600


def test_a_narrow_window_has_the_list_alone(view):
    view.resize(600, 700)
    assert seen(view, PieceButton) == []
    assert not offered(view, LIST)
    assert not offered(view, "As a week")
    assert "Monday 2 March 2026" in words(view)


def test_arrow_keys_go_from_piece_to_piece(view):
    pieces = seen(view, PieceButton)
    pieces[0].setFocus()
    heard = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
    ):
        QTest.keyClick(QApplication.focusWidget(), key)
        heard.append(pieces.index(QApplication.focusWidget()))
    assert heard == [1, 1, 2, 3, 2]


def test_one_piece_alone_is_a_stop_of_the_tab_key(view):
    stops = [
        one for one in seen(view, PieceButton) if one.focusPolicy() is Qt.FocusPolicy.StrongFocus
    ]
    assert len(stops) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_piece_is_opened_by_a_key(view, key):
    opened = []
    view.piece_opened.connect(opened.append)
    piece = seen(view, PieceButton)[0]
    piece.setFocus()
    QTest.keyClick(piece, key)
    assert opened == [WORK]


def test_the_cursor_stays_on_its_piece_when_the_week_is_read_again(view, turn):
    seen(view, PieceButton)[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    view.presenter.reload()
    turn()
    assert QApplication.focusWidget() is seen(view, PieceButton)[1]


def test_weeks_are_turned_and_come_back_to_this_one(view, turn, book):
    press(view, "Week after")
    turn()
    press(view, "Week after")
    turn()
    assert offered(view, "This week")
    press(view, "This week")
    turn()
    assert book.asked[1:] == [MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=2), None]
    assert not offered(view, "This week")


def test_a_skill_is_picked_for_the_week_and_taken_back(view, turn, book):
    view.skill_picked.emit("breathe")
    view.skill_picked.emit(None)
    turn()
    assert book.kept == [WeekSkill(2, "breathe"), 2]


def test_the_skill_is_counted_and_practice_offered(view, turn, book, ways):
    book.week = replace(book.week, skill="breathe", practised=3)
    view.presenter.reload()
    turn()
    assert "Written about 3 times in this week." in words(view)
    press(view, "Write down a practice")
    begun = Practice(kind=PracticeKind.SKILL, skill="breathe")
    assert ways.gone == [("write_from", begun)]


def test_outside_the_programme_there_is_no_skill_to_pick(view, turn, book):
    book.week = replace(book.week, number=None)
    view.presenter.reload()
    turn()
    assert not offered(view, "Skill of the week", QComboBox)


def test_the_last_weeks_offer_to_plan_for_afterwards(view, turn, book):
    assert not offered(view, AFTER)
    book.week = replace(book.week, winds_down=True)
    view.presenter.reload()
    turn()
    assert offered(view, AFTER)


def test_an_empty_week_says_so(view, turn, book):
    book.week = replace(book.week, pieces=(), hours=Hours())
    view.presenter.reload()
    turn()
    assert "No sessions this week." in words(view)
    press(view, LIST)
    assert "Nothing is planned in this week." in words(view)


pieces = st.lists(
    st.tuples(st.integers(0, 1380), st.integers(10, 600)).map(
        lambda at: WeekPiece(MONDAY, at[0], min(1440, at[0] + at[1]), WORK)
    ),
    max_size=9,
)


@given(pieces)
def test_pieces_that_overlap_never_lie_on_each_other(found):
    ordered = sorted(found, key=lambda piece: piece.begins)
    placed = list(side_by_side(ordered))
    assert [one.piece for one in placed] == ordered
    for n, one in enumerate(placed):
        assert 0 <= one.lane < one.lanes
        for other in placed[n + 1 :]:
            overlap = other.piece.begins < one.piece.ends and one.piece.begins < other.piece.ends
            if overlap:
                assert (one.lanes, one.lane) != (other.lanes, other.lane)
                assert one.lanes == other.lanes


def test_early_and_late_pieces_have_a_row(week):
    late = replace(
        week, pieces=(WeekPiece(MONDAY, 330, 400, WORK), WeekPiece(MONDAY, 1300, 1440, WORK))
    )
    assert week_state(late, as_list=False).hours == range(5, 24)
    assert week_state(replace(week, pieces=()), as_list=False).hours == range(8, 20)
