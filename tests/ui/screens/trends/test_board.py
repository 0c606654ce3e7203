"""The board: one message, every sign against the own usual, and what can be said to it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QFrame
from tests.ui.seen import a_moment_later, lines, offered, press, seen, words

from journal_app.charts.ink import LIGHT
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.known_event import EventKind
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.preferences import Preferences, Sensitivity
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.trends.board.make_state import board_state
from journal_app.ui.screens.trends.board.presenter import BoardPresenter
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.event_form import EventForm
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.insight.flagged_board import FlaggedBoard
from journal_app.usecases.keep_remarks import KeepRemarks

PLAN, EVENT, NORMAL = "Open my plan", "This is a known event", "This is my new normal"
SPEAKS = "How early the warning signs speak up"
OWN = "Your own plan for this"
FIRST = date(2026, 1, 1)
LAST = FIRST + timedelta(days=54)
HARD = [2.0, 3.0] * 20 + [8.0] * 15
BACK = [2.0, 3.0] * 20 + [8.0] * 15 + [2.0, 3.0] * 10


class Kept:
    def __init__(self, report):
        self.report = report
        self.events, self.normals, self.preferences = {}, [], Preferences()
        self.refuse, self.cards = None, ()

    def read(self):
        if self.refuse:
            raise self.refuse
        return FlaggedBoard(self.report, self.cards)

    def save(self, kept):
        if isinstance(kept, Preferences):
            self.preferences = kept
        else:
            self.events[kept.id] = kept

    def delete(self, name):
        del self.events[name]

    def save_new_normal(self, normal):
        self.normals.append(normal)

    def delete_new_normal(self, series, since):
        self.normals = [one for one in self.normals if one.series != series]

    def get(self):
        return self.preferences


@pytest.fixture
def kept(board):
    return Kept(board(restless=HARD, alone=HARD, tired=[2.0] * 55))


@pytest.fixture
def keep(kept, still):
    return KeepRemarks(kept, kept, DayClock(still), lambda: "k1")


@pytest.fixture
def make(shown, context, drawing, still, kept, keep, turn):  # noqa: PLR0917
    def build():
        still.time = datetime(LAST.year, LAST.month, LAST.day, 12, tzinfo=UTC)
        view = shown(BoardView(), 900, 640)
        view.presenter = BoardPresenter(view, context, kept.read, keep, ChartStyle(LIGHT))
        view.presenter.reload()
        turn()
        view.drawing = drawing[0]
        return view

    return build


def test_an_open_flag_is_one_message_and_offers_what_can_be_said(make, ways):
    view = make()
    assert "higher than your usual" in words(view)
    for act in (PLAN, EVENT, NORMAL):
        assert offered(view, act)
    press(view, PLAN)
    assert ways.gone == [("open_plan_for", ("overall", "restless", "alone"))]


def test_an_open_flag_opens_the_persons_own_cards(make, kept):
    kept.cards = (
        IfThen("c1", "I stop answering messages", "I call Ruth", "Ruth", "from the hall"),
        IfThen("c2", "I cannot sleep", "I get up and read"),
    )
    view = make()
    said = lines(view)
    below = next(n for n, line in enumerate(said) if line.startswith("The last 12 weeks."))
    assert said[said.index(OWN) : below] == [
        OWN,
        "If I stop answering messages, then I call Ruth · Ruth · from the hall",
        "If I cannot sleep, then I get up and read",
    ]
    kept.cards = ()
    assert OWN not in lines(make())


def test_every_row_says_where_it_stands_and_what_that_rests_on(make):
    rows = {row.row.id: row.row for row in make().rows()}
    assert list(rows) == ["overall", "restless", "alone", "tired"]
    assert rows["restless"].said.startswith("flag since")
    assert "entries)" in rows["restless"].figures
    assert rows["tired"].said == "nothing unusual"
    assert rows["tired"].spoken == "Tired. nothing unusual. 2, usual 2 (48 entries)"


def test_the_strips_come_when_they_are_drawn(make):
    view = make()
    assert not any(row.has_strip for row in view.rows())
    view.drawing.turn()
    assert all(row.has_strip for row in view.rows())


def test_a_row_opens_its_series(make):
    view, opened = make(), []
    view.series_opened.connect(opened.append)
    view.rows()[1].click()
    assert opened == ["restless"]


def test_a_known_event_is_kept_and_can_be_taken_back(make, kept, turn, notices):
    view = make()
    press(view, EVENT)
    assert seen(view, EventForm)
    view.event_requested.emit(FIRST, LAST, "moved", EventKind.EVENT)
    turn()
    assert kept.events["k1"].words == "moved"
    assert not seen(view, EventForm)
    notices.act()
    turn()
    assert kept.events == {}


def test_an_event_that_ends_before_it_starts_leaves_the_form_open(make, kept):
    view = make()
    press(view, EVENT)
    view.event_requested.emit(LAST, FIRST, "", EventKind.EVENT)
    assert seen(view, EventForm)
    assert kept.events == {}


def test_a_new_normal_answers_every_open_flag_at_once(make, kept, turn, notices):
    view = make()
    press(view, NORMAL)
    turn()
    assert sorted(one.series for one in kept.normals) == ["alone", "overall", "restless"]
    assert {one.said_on for one in kept.normals} == {LAST}
    notices.act()
    turn()
    assert kept.normals == []


def test_without_a_flag_nothing_is_asked(make, kept, board):
    kept.report = board(restless=[2.0, 3.0] * 30, alone=[2.0] * 60, tired=[2.0] * 60)
    view = make()
    assert not offered(view, NORMAL)
    view.new_normal_requested.emit()
    assert kept.normals == []
    assert "Nothing unusual" in words(view)


def test_a_flag_that_is_over_stands_below_with_its_days(make, kept, board):
    kept.report = board(restless=BACK, alone=BACK, tired=[2.0] * 75)
    view = make()
    said = lines(view)
    past = said[said.index("Flags before") + 1 :]
    assert len(past) == 1
    assert "Overall level, Restless, Alone" in past[0]


def test_a_flag_during_a_known_event_says_so(board):
    report = board(restless=BACK, events=[(FIRST + timedelta(days=40), FIRST + timedelta(days=54))])
    assert [text.endswith("(a known event)") for text in board_state(report).past] == [True]


def test_how_soon_it_speaks_is_chosen_here(make, kept, turn):
    view = make()
    press(view, f"{SPEAKS}: Standard")
    turn()
    assert kept.preferences == Preferences()
    press(view, f"{SPEAKS}: Later, with fewer flags")
    turn()
    assert kept.preferences == Preferences(sensitivity=Sensitivity.FEWER)


def test_without_signs_it_leads_to_choosing_some(make, kept, board, ways):
    kept.report = board()
    view = make()
    assert "Choose a few warning signs of your own" in words(view)
    assert not [one for one in seen(view, QFrame) if one.property("look") in {"notice", "warm"}]
    press(view, "Choose my warning signs")
    assert ways.gone == [("go", "tracking")]


def test_a_sign_that_is_learning_says_how_far(board):
    (row,) = board_state(board(restless=[2.0] * 3)).rows
    assert (row.figures, row.raised) == ("", False)
    assert "3 of 10" in row.said


def test_a_refusal_is_said(make, kept, turn, notices):
    view = make()
    kept.refuse = DiskFullError()
    view.presenter.reload()
    turn()
    assert "disk is full" in notices.last


def test_a_wider_window_draws_wider_strips(make, qtbot):
    view = make()
    before = view.rows()[0].strip_size
    view.resize(500, 640)
    a_moment_later(view)
    assert view.rows()[0].strip_size < before
    view.drawing.turn()
    assert view.rows()[0].has_strip


def test_nothing_is_drawn_before_anything_is_read(shown, context, drawing, kept, keep):
    view = shown(BoardView())
    view.presenter = BoardPresenter(view, context, kept.read, keep, ChartStyle(LIGHT))
    view.redraw_requested.emit()
    assert drawing[0].waiting == 0
