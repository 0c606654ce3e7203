"""Trends: the newest wish is drawn, days are pointed at, and what was said can be taken back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateEdit, QTableView
from tests.ui.seen import lines, named, offered, press, seen, words

from journal_app.analysis.chart_day import State
from journal_app.charts.marks import MarkKind
from journal_app.domain.entry import EntryKind
from journal_app.domain.known_event import EndsBeforeItStartsError, EventKind, KnownEvent
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.chart_look import chart_look
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.trends.event_form import EventForm
from journal_app.ui.screens.trends.over_time.presenter import OverTimePresenter
from journal_app.ui.screens.trends.over_time.state import (
    DayWindow,
    days_shown,
    marks_along,
    panned,
    series_rows,
    zoomed,
)
from journal_app.ui.screens.trends.over_time.view import OverTimeView
from journal_app.ui.widgets.chart_view import ChartView
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.keep_remarks import KeepRemarks
from journal_app.usecases.ports import EntryMark
from journal_app.usecases.read_trends import Along, Plotted, Trends

FIRST = date(2026, 1, 1)
LAST = FIRST + timedelta(days=54)
POINT = (
    "Point at a day, or use the arrow keys; Enter opens it. Plus and minus zoom, Ctrl with an "
    "arrow moves the time, T shows the numbers as a table."
)
TABLE = "The numbers of the chart"
HARD = [2.0, 3.0] * 20 + [8.0] * 15


class Shelf:
    def __init__(self, report):
        self.report = report
        self.read_for, self.events, self.normals = [], {}, []
        self.refuse = None
        self.span = (FIRST, LAST)
        self.programme = None
        self.others = {"mood": Scale("mood", "Mood", use=ScaleUse.BASIC)}

    def read(self, series, today, overall, beside):
        if self.refuse:
            raise self.refuse
        self.read_for.append(series)
        other = self.others.get(series)
        found = self.report.series("restless" if other else series)
        return Trends(
            signs=self.report,
            others=self.others,
            series=found,
            title=series.capitalize(),
            late=frozenset({FIRST.toordinal()}),
            limits=(0.0, 10.0),
            along=Along(events=tuple(self.events.values())),
            programme=self.programme,
            span=self.span,
            beside=self.beside(beside),
        )

    def beside(self, series):
        found = self.report.series(series)
        return found and Plotted(series, found, series.capitalize(), frozenset(), (0.0, 10.0))

    def save(self, event):
        if self.refuse:
            raise self.refuse
        self.events[event.id] = event

    def delete(self, name):
        del self.events[name]

    def save_new_normal(self, normal):
        self.normals.append(normal)

    def delete_new_normal(self, series, since):
        self.normals = [one for one in self.normals if one.series != series]


@pytest.fixture
def shelf(board):
    return Shelf(board(restless=HARD, alone=HARD, tired=[2.0] * 55))


@pytest.fixture
def view(shown, icons, context, still, shelf):
    still.time = datetime(LAST.year, LAST.month, LAST.day, 12, tzinfo=UTC)
    made = shown(OverTimeView(icons), 900, 600)
    keep = KeepRemarks(shelf, None, DayClock(still), lambda: "k-new")
    look = chart_look(icons.colours)
    made.presenter = OverTimePresenter(made, context, shelf.read, keep, look)
    made.opened = []
    made.day_opened.connect(made.opened.append)
    made.areas, show = [], made.show_picture

    def remember(picture, area, summary):
        made.areas.append(area)
        show(picture, area, summary)

    made.show_picture = remember
    return made


@pytest.fixture
def both(turn, drawing):
    def run():
        turn()
        drawing[0].turn()

    return run


@pytest.fixture
def ready(view, both):
    view.presenter.reload()
    both()
    return view


def reads(view, day):
    """Whether the line about one day begins so."""
    return any(line.startswith(day) for line in lines(view))


def test_the_words_stand_there_before_the_picture(view, turn, drawing):
    view.presenter.reload()
    turn()
    assert "higher than your usual" in words(view)
    assert not view.chart.has_picture
    assert drawing[0].waiting == 1
    drawing[0].turn()
    assert view.chart.has_picture
    assert view.chart.accessibleDescription()


def test_the_list_names_every_series_and_how_it_stands(ready):
    said = [
        ready.list.rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(ready.list.rows.count())
    ]
    assert [one.split(",")[0] for one in said] == [
        "Overall level",
        "Restless",
        "Alone",
        "Tired",
        "Mood",
    ]
    assert "flag" in said[0]
    assert said[-1] == "Mood"


def test_only_the_newest_picture_is_shown(ready, drawing):
    shown = []
    ready.show_picture = lambda *_: shown.append(True)
    for window in (DayWindow.TWO_WEEKS, DayWindow.FOUR_WEEKS, DayWindow.ALL):
        ready.window_chosen.emit(window.value)
    drawing[0].turn()
    assert shown == [True]


def test_an_answer_for_a_series_that_is_no_longer_chosen_is_not_shown(ready, shelf, turn):
    titles = []
    ready.numbers.show_series = lambda result, late, watched: titles.append(result.id)
    ready.series_chosen.emit("restless")
    ready.series_chosen.emit("alone")
    turn()
    assert shelf.read_for[-2:] == ["restless", "alone"]
    assert titles == ["alone"]


def test_a_scale_that_is_no_sign_says_nothing_about_warning(ready, both):
    ready.series_chosen.emit("mood")
    both()
    assert lines(ready) == [POINT]
    assert not offered(ready, "This is my new normal")


def test_an_empty_journal_says_what_will_be_drawn(view, shelf, both, drawing):
    shelf.span = None
    view.presenter.reload()
    both()
    assert "Your own lines will be drawn here" in words(view)
    assert not seen(view, ChartView)
    assert not view.chart.has_picture


def test_the_arrow_keys_read_the_days_aloud(ready, qtbot):
    qtbot.keyClick(ready.chart, Qt.Key.Key_End)
    assert reads(ready, "Tuesday 24 February 2026: ")
    qtbot.keyClick(ready.chart, Qt.Key.Key_Left)
    assert reads(ready, "Monday 23 February 2026: ")
    assert not reads(ready, "Tuesday 24 February 2026: ")
    qtbot.keyClick(ready.chart, Qt.Key.Key_Return)
    qtbot.keyClick(ready.chart, Qt.Key.Key_PageUp)
    assert reads(ready, "Monday 16 February 2026: ")
    assert ready.opened == [LAST - timedelta(days=1)]


def test_a_day_entered_later_says_so(ready):
    ready.window_chosen.emit(DayWindow.ALL.value)
    ready.day_pointed.emit(FIRST.toordinal())
    (said,) = (line for line in lines(ready) if line.startswith("Thursday 1 January 2026"))
    assert "later" in said
    ready.day_pointed.emit(None)
    assert POINT in lines(ready)


def test_the_mouse_points_and_opens(ready, qtbot):
    days = []
    ready.day_pointed.connect(days.append)
    middle = QPoint(ready.chart.width() // 2, ready.chart.height() // 2)
    qtbot.mouseMove(ready.chart, middle)
    qtbot.mouseClick(ready.chart, Qt.MouseButton.LeftButton, pos=middle)
    assert len(ready.opened) == 1


def test_the_table_is_one_key_away(ready, qtbot):
    ready.toggle_table()
    assert offered(ready, TABLE, QTableView)
    assert not seen(ready, ChartView)
    assert offered(ready, "Show the chart")
    assert not offered(ready, "Show the numbers")
    assert ready.numbers.rowCount() == 55
    index = ready.numbers.index(54, 1)
    assert ready.numbers.data(index).endswith("(later)")
    ready.toggle_table()
    assert not offered(ready, TABLE, QTableView)
    assert seen(ready, ChartView)


def test_a_known_event_is_kept_and_can_be_taken_back(ready, shelf, turn, notices):
    ready.event_requested.emit(FIRST, LAST, "moved", EventKind.EVENT)
    turn()
    assert shelf.events["k-new"].words == "moved"
    notices.act()
    turn()
    assert shelf.events == {}


def test_an_event_that_ends_before_it_starts_is_said_and_the_form_stays(ready, shelf, notices):
    press(ready, "This is a known event")
    ready.event_requested.emit(LAST, FIRST, "moved", EventKind.EVENT)
    assert notices.last == explain(EndsBeforeItStartsError()).short
    assert seen(ready, EventForm)
    assert shelf.events == {}


def test_a_known_event_begins_at_the_day_that_is_pointed_at(ready):
    ready.window_chosen.emit(DayWindow.ALL.value)
    ready.day_pointed.emit(FIRST.toordinal() + 20)
    press(ready, "This is a known event")
    assert named(ready, "Last day", QDateEdit).date() == QDate(2026, 1, 21)


def test_an_event_taken_back_can_come_back(ready, shelf, both, turn, notices):
    shelf.events["k1"] = KnownEvent("k1", FIRST, LAST, "moved")
    ready.presenter.reload()
    both()
    ready.events.removed.emit(shelf.events["k1"])
    turn()
    assert shelf.events == {}
    notices.act()
    turn()
    assert set(shelf.events) == {"k1"}


def test_a_new_normal_starts_where_the_flag_opened(ready, shelf, turn, notices):
    opened = shelf.report.board.overall.openings[-1].opened
    ready.new_normal_requested.emit()
    turn()
    (normal,) = shelf.normals
    assert (normal.series, normal.since.toordinal(), normal.said_on) == ("overall", opened, LAST)
    notices.act()
    turn()
    assert shelf.normals == []


def test_a_refusal_is_said(ready, shelf, turn, notices):
    shelf.refuse = DiskFullError()
    ready.event_requested.emit(FIRST, LAST, "moved", EventKind.EVENT)
    turn()
    assert "disk is full" in notices.last


def test_two_series_stand_on_one_time_axis(ready, both, shelf):
    ready.beside_chosen.emit("tired")
    both()
    assert shelf.read_for[-1] == "overall"
    assert ready.areas[-1].panels == 2
    ready.day_pointed.emit(LAST.toordinal())
    assert "Tired: 2." in words(ready)
    assert "Tired, " in ready.chart.accessibleDescription()
    ready.series_chosen.emit("tired")
    both()
    assert ready.areas[-1].panels == 1


def test_the_second_series_can_be_put_away(ready, both):
    ready.beside_chosen.emit("tired")
    both()
    ready.list.beside.setCurrentIndex(0)
    both()
    assert ready.areas[-1].panels == 1


def test_plus_and_minus_zoom_and_ctrl_with_an_arrow_moves_the_time(ready, qtbot, both):
    ready.window_chosen.emit(DayWindow.FOUR_WEEKS.value)
    both()
    qtbot.keyClick(ready.chart, Qt.Key.Key_Plus)
    both()
    area = ready.areas[-1]
    assert (area.days, ready.time.chips.value) == (14, DayWindow.CUSTOM.value)
    qtbot.keyClick(ready.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    both()
    assert ready.areas[-1].first == area.first - 7
    qtbot.keyClick(ready.chart, Qt.Key.Key_Minus)
    both()
    assert ready.areas[-1].days == 28


def test_days_of_ones_own_are_typed_in(ready, both):
    ready.window_chosen.emit(DayWindow.CUSTOM.value)
    both()
    assert ready.time.dates.isVisible()
    ready.time.first.setDate(QDate(2026, 2, 1))
    ready.time.last.setDate(QDate(2026, 2, 9))
    both()
    assert ready.areas[-1].days == 9


def test_a_last_day_before_the_first_is_read_the_other_way_round(ready, both):
    ready.days_chosen.emit(LAST, FIRST)
    both()
    assert (ready.areas[-1].first, ready.areas[-1].last) == (
        FIRST.toordinal(),
        LAST.toordinal(),
    )


def test_the_picture_is_copied_as_it_is_drawn(ready, both, notices):
    QGuiApplication.clipboard().clear()
    ready.redraw_requested.emit()
    both()
    press(ready, "Copy as picture")
    copied, seen = QGuiApplication.clipboard().image(), ready.chart.grab().toImage()
    assert copied.size() == seen.size()
    middle = QPoint(seen.width() // 2, seen.height() // 2)
    assert copied.pixelColor(middle) == seen.pixelColor(middle)
    assert "clipboard" in notices.last


def test_nothing_is_copied_before_anything_is_drawn(view, notices):
    QGuiApplication.clipboard().clear()
    view.copy_requested.emit()
    assert QGuiApplication.clipboard().image().isNull()
    assert notices.said == []


def test_choosing_what_is_watched_stands_elsewhere(view, ways):
    view.settings_requested.emit()
    assert ways.gone == [("go", "tracking")]


def test_a_scale_that_is_no_sign_has_no_limit_in_its_table(ready, both):
    assert ready.numbers.columnCount() == 6
    ready.series_chosen.emit("mood")
    both()
    assert ready.numbers.columnCount() == 4


@pytest.mark.parametrize(
    ("days", "factor", "around", "wanted"),
    [
        ((101, 128), 0.5, None, (108, 121)),
        ((101, 128), 2.0, None, (87, 142)),
        ((101, 107), 0.5, None, (101, 107)),
        ((101, 128), 0.5, 101, (101, 114)),
        ((101, 128), 0.5, 128, (115, 128)),
    ],
)
def test_zooming_keeps_the_day_that_is_pointed_at(days, factor, around, wanted):
    shift = FIRST.toordinal()
    days, wanted = ((a + shift, b + shift) for a, b in (days, wanted))
    assert zoomed(days, factor, around and around + shift) == wanted


def test_the_time_stays_inside_the_calendar():
    last = date(2199, 12, 31).toordinal()
    assert panned((last - 10, last), 4) == (last - 10, last)
    first = date(1900, 1, 1).toordinal()
    assert zoomed((first, last), 2.0, None) == (first, last)
    assert panned((first, first + 6), -1) == (first, first + 6)


def trends_with(report, **changes):
    others = {
        "signs": report,
        "others": {},
        "series": None,
        "title": "",
        "late": frozenset(),
        "limits": (0, 10),
        "along": Along(),
        "programme": None,
        "span": (FIRST, LAST),
    }
    return Trends(**(others | changes))


@pytest.mark.parametrize(
    ("window", "programme", "first", "last"),
    [
        (DayWindow.TWO_WEEKS, None, LAST - timedelta(days=13), LAST),
        (DayWindow.FOUR_WEEKS, None, LAST - timedelta(days=27), LAST),
        (DayWindow.PROGRAMME, None, LAST - timedelta(days=83), LAST),
        (DayWindow.ALL, None, FIRST, LAST),
        (DayWindow.PROGRAMME, Programme(FIRST, weeks=12), FIRST, LAST),
        (DayWindow.PROGRAMME, Programme(LAST, weeks=12), LAST - timedelta(days=13), LAST),
        (DayWindow.PROGRAMME, Programme(FIRST, weeks=2), FIRST, date(2026, 1, 28)),
    ],
)
def test_the_time_shown_is_the_one_asked_for(board, window, programme, first, last):
    trends = trends_with(board(), programme=programme)
    assert days_shown(trends, window, LAST) == (first.toordinal(), last.toordinal())


def test_a_sign_that_is_still_learning_has_no_numbers_in_the_list(board):
    rows = series_rows(trends_with(board(restless=[2.0] * 3)), "Overall")
    assert [(r.state, r.level, r.usual) for r in rows] == [(State.LEARNING, None, None)]


def test_what_happened_stands_along_the_axis(board):
    at = EntryMark("e1", EntryKind.TRIGGER, FIRST, FIRST)
    along = Along(
        entries=(
            at,
            EntryMark("e0", EntryKind.NOTE, FIRST, FIRST),
            EntryMark("e2", EntryKind.LAPSE, FIRST, FIRST),
            EntryMark("e3", EntryKind.CHECK_IN, FIRST, FIRST),
        ),
        sessions=(
            session("s1", 180, Attendance.ATTENDED),
            session("s2", 0, Attendance.MISSED),
        ),
        events=(
            KnownEvent("k1", FIRST, LAST, "moved"),
            KnownEvent("k2", FIRST, LAST, "new dose", EventKind.MEDICATION_CHANGE),
        ),
    )
    marks = marks_along(trends_with(board(), along=along))
    assert [mark.kind for mark in marks] == [
        MarkKind.ENTRY,
        MarkKind.LAPSE,
        MarkKind.SESSION,
        MarkKind.KNOWN_EVENT,
        MarkKind.MEDICATION,
    ]
    assert marks[1].label == ""


def session(name, minutes, attendance):
    at = datetime(2026, 1, 1, 10, tzinfo=UTC)
    return Session(name, at, FIRST, SessionKind.GROUP, 180, minutes, attendance)
