"""Lists, notices, flowing rows and the chart: what they show and what they say."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from tests.ui.seen import a_moment_later, button, lines, offered, press, waits

from journal_app.charts.picture import Picture
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.search import ExcerptPiece
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.undo_history import UndoHistory
from journal_app.ui.widgets.card_list import CardList
from journal_app.ui.widgets.card_model import DayRow, rows_by_day
from journal_app.ui.widgets.chart_view import ChartView
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.notice_bar import NoticeBar

START = datetime(2026, 3, 5, 18, tzinfo=UTC)


def cards(count, hours=8):
    made = []
    for n in range(count):
        at = START - timedelta(hours=hours * n)
        entry = Entry(f"e{n}", moment_of(at, START, "UTC"), Note(f"note {n}"))
        made.append(card(entry, Names()))
    return made


@pytest.fixture
def many(shown, icons):
    made = shown(CardList(icons), 500, 400)
    made.show_cards(cards(60))
    return made


def test_each_day_has_one_heading(qapp):
    rows = rows_by_day(cards(6))
    days = [row.day for row in rows if isinstance(row, DayRow)]
    assert len(days) == len(set(days)) == 3
    assert isinstance(rows[0], DayRow)


def test_more_cards_go_on_under_the_same_heading(many):
    before = many.model().rowCount()
    many.show_cards(cards(62))
    headings = [r.day for r in many.model().rows if isinstance(r, DayRow)]
    assert len(headings) == len(set(headings))
    assert many.model().rowCount() - before in {2, 3}


def shown_rows(made):
    return [getattr(row, "day", None) or row.entry.id for row in made.model().rows]


@pytest.mark.parametrize(
    "kept",
    [
        range(60),
        range(5, 60),
        range(40),
        range(20, 30),
        [0, 3, 9, 40],
        range(60, 90),
        range(30, 70),
    ],
)
def test_whatever_comes_and_goes_the_rows_are_those_asked_for(many, kept):
    wanted = [cards(90)[n] for n in kept]
    many.show_cards(wanted)
    assert shown_rows(many) == [
        getattr(row, "day", None) or row.entry.id for row in rows_by_day(wanted)
    ]
    many.show_cards(cards(60))
    assert len(shown_rows(many)) == len(rows_by_day(cards(60)))


def test_rows_in_another_order_are_shown_in_that_order(many):
    turned = list(reversed(cards(60)))
    many.show_cards(turned)
    assert shown_rows(many)[-1] == "e0"


def place_of(made, entry_id):
    model = made.model()
    return made.visualRect(model.index(model.place_of(entry_id), 0)).top()


def test_what_is_in_view_stays_there_when_more_comes_above_and_below(shown, icons):
    made = shown(CardList(icons), 500, 400)
    every = cards(120)
    made.show_cards(every[40:80])
    made.choose("e60")
    before = place_of(made, "e60")
    made.show_newer(every[:80])
    assert place_of(made, "e60") == before
    made.show_cards(every)
    assert place_of(made, "e60") == before
    made.show_cards(every[30:])
    assert place_of(made, "e60") == before
    assert made.current.entry.id == "e60"


def test_more_above_the_very_top_keeps_the_first_card_in_view(shown, icons):
    made = shown(CardList(icons), 500, 400)
    every = cards(120)
    made.show_cards(every[60:])
    before = place_of(made, "e60")
    made.show_newer(every)
    assert place_of(made, "e60") == before


def test_something_new_at_the_very_top_is_seen(many):
    many.show_cards(cards(60)[1:])
    many.show_cards(cards(60))
    assert many.verticalScrollBar().value() == 0
    many.verticalScrollBar().setValue(900)
    many.show_cards(cards(50), from_top=True)
    assert many.verticalScrollBar().value() == 0


def test_showing_cards_again_tells_nobody_and_asks_for_nothing(many, qtbot):
    many.choose("e3")
    with (
        qtbot.assertNotEmitted(many.card_chosen),
        qtbot.assertNotEmitted(many.more_requested),
        qtbot.assertNotEmitted(many.newer_requested),
    ):
        many.show_cards(cards(60)[2:])
        many.show_newer(cards(60))
    assert many.current.entry.id == "e3"


def test_going_up_near_the_top_asks_for_newer_ones(many, qtbot):
    bar = many.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    with qtbot.waitSignal(many.newer_requested):
        bar.setValue(10)
    with qtbot.assertNotEmitted(many.newer_requested):
        bar.setValue(30)


def test_a_day_is_brought_to_the_top_or_the_one_before_it(many):
    days = [row.day for row in many.model().rows if isinstance(row, DayRow)]
    many.go_to_day(days[6])
    assert many.current.under == days[6]
    assert many.visualRect(many.currentIndex()).top() < 60
    many.show_cards([one for one in cards(60) if one.under != days[6]])
    many.go_to_day(days[6])
    assert many.current.under == days[7]
    many.go_to_day(days[-1] - timedelta(days=9))
    assert many.current.under == days[7]


def test_steps_go_from_entry_to_entry(many):
    many.choose(None)
    many.step(1)
    assert many.current.entry.id == "e0"
    many.step(5)
    assert many.current.entry.id == "e5"
    many.step(-99)
    assert many.current.entry.id == "e0"
    many.step(99)
    assert many.current.entry.id == "e59"
    many.show_cards([])
    many.step(1)
    assert many.current is None


def test_a_heading_says_more_once_it_is_known(many):
    model = many.model()
    day = model.rows[0].day
    many.show_notes({day: "Mood 5 from 3 check-ins"})
    assert model.data(model.index(0, 0)).endswith("2026, Mood 5 from 3 check-ins")
    assert not many.grab().isNull()


def test_a_hit_far_into_a_text_is_seen_and_none_is_painted_without_one(shown, icons):
    made = shown(CardList(icons), 420, 300)
    entry = Entry("e1", moment_of(START, START, "UTC"), Note("x"))
    lead = "long before anything that was looked for " * 4

    def ground_is_painted(hit):
        pieces = (
            ExcerptPiece(lead, hit=False),
            ExcerptPiece("harbour", hit=hit),
            ExcerptPiece(" wall", hit=False),
        )
        made.show_cards([card(entry, Names(), pieces)])
        picture = made.viewport().grab().toImage()
        wanted = QColor(icons.colours.warm_soft).rgb()
        return any(
            picture.pixel(x, y) == wanted
            for x in range(picture.width())
            for y in range(picture.height())
        )

    assert ground_is_painted(hit=True)
    assert not ground_is_painted(hit=False)


@pytest.mark.parametrize("width", [140, 260, 500])
def test_marks_and_hits_are_painted_where_there_is_room_and_where_there_is_none(
    shown, icons, width
):
    made = shown(CardList(icons), width, 300)
    entry = Entry(
        "e1",
        moment_of(START - timedelta(days=3), START, "UTC"),
        Note("x"),
        bring=True,
        private=True,
    )
    pieces = (ExcerptPiece("before the ", hit=False), ExcerptPiece("harbour\nwall", hit=True)) * 9
    made.show_cards([card(entry, Names(), pieces)])
    assert not made.grab().isNull()


def test_a_row_says_itself_and_a_heading_cannot_be_chosen(many):
    model = many.model()
    first, second = model.index(0, 0), model.index(1, 0)
    assert "5 March 2026" in model.data(first)
    assert model.data(second, Qt.ItemDataRole.AccessibleTextRole) == "18:00, Note, note 0"
    assert not model.flags(first) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(second, Qt.ItemDataRole.DecorationRole) is None


def test_arrow_keys_choose_and_enter_opens(many, qtbot):
    chosen, opened = [], []
    many.card_chosen.connect(lambda one: chosen.append(one.entry.id))
    many.card_opened.connect(lambda one: opened.append(one.entry.id))
    many.choose("e1")
    qtbot.keyClick(many, Qt.Key.Key_Down)
    qtbot.keyClick(many, Qt.Key.Key_Return)
    assert chosen == ["e1", "e2"]
    assert opened == ["e2"]
    assert many.current.entry.id == "e2"
    many.choose("unheard of")
    assert many.current.entry.id == "e2"
    many.choose(None)
    assert many.current is None


def test_arrow_keys_pass_the_headings_by(many, qtbot):
    model = many.model()
    headings = [n for n in range(model.rowCount()) if isinstance(model.rows[n], DayRow)]
    before = model.rows[headings[1] - 1].entry.id
    many.choose(before)
    qtbot.keyClick(many, Qt.Key.Key_Down)
    assert many.current.entry.id == model.rows[headings[1] + 1].entry.id


def test_near_its_end_the_list_asks_for_more(many, qtbot):
    bar = many.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    with qtbot.assertNotEmitted(many.more_requested):
        bar.setValue(1)
    with qtbot.waitSignal(many.more_requested):
        bar.setValue(bar.maximum())


def test_ten_thousand_cards_are_painted_like_ten(many):
    many.show_cards(cards(200, hours=1) * 50)
    assert not many.grab().isNull()


def test_an_emptied_list_has_nothing_chosen(many):
    many.choose("e3")
    many.show_cards([])
    assert many.current is None


@pytest.fixture
def bar(shown, icons):
    """A bar above a field in which somebody is writing."""
    window = QWidget()
    column = QVBoxLayout(window)
    made = NoticeBar(icons, UndoHistory())
    writing = QLineEdit()
    column.addWidget(made)
    column.addWidget(writing)
    shown(window, 600, 160)
    writing.setFocus()
    yield made  # noqa: PT022 - the window lives as long as the test


def test_a_notice_is_said_and_can_be_undone_once(bar):
    done = []
    bar.say("Saved.", "&Undo", lambda: done.append(True))
    assert bar.isVisible()
    assert lines(bar) == ["Saved."]
    press(bar, "Undo")
    assert done == [True]
    assert bar.isHidden()


def test_what_is_done_may_say_the_next_notice(bar):
    bar.say("Saved.", "&Undo", lambda: bar.say("Undone."))
    press(bar, "Undo")
    assert bar.isVisible()
    assert lines(bar) == ["Undone."]
    assert not offered(bar, "Undo")


def test_a_notice_goes_by_itself_and_takes_no_focus(bar):
    bar.say("Saved.")
    assert not bar.hasFocus()
    assert waits(bar)
    a_moment_later(bar)
    assert bar.isHidden()


def test_a_notice_stays_while_somebody_is_on_its_button(bar):
    bar.say("Saved.", "&Undo", lambda: None)
    button(bar, "Undo").setFocus()
    a_moment_later(bar)
    assert bar.isVisible()
    assert waits(bar)


@pytest.fixture
def flow(shown):
    holder = QWidget()
    layout = FlowLayout(spacing=10)
    holder.setLayout(layout)
    for _ in range(6):
        made = QPushButton("x")
        made.setFixedSize(100, 30)
        layout.addWidget(made)
    shown(holder, 330, 200)
    yield layout
    holder.hide()


@pytest.mark.parametrize(
    ("width", "height"), [(650, 30), (330, 70), (320, 70), (100, 230), (10, 230)]
)
def test_a_row_goes_on_below_where_it_does_not_fit(flow, width, height):
    assert flow.heightForWidth(width) == height


def test_no_item_lies_on_another_or_outside(flow):
    flow.setGeometry(QRect(0, 0, 330, 200))
    places = [flow.itemAt(n).geometry() for n in range(flow.count())]
    assert all(not a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    assert all(place.right() <= 330 for place in places)
    assert flow.itemAt(6) is None
    assert flow.takeAt(9) is None


class Area:
    """Ten pixels a day from day 100 on."""

    def x_of(self, day):
        return (day - 100) * 10.0

    def day_at(self, x):
        day = 100 + int(x // 10)
        return day if day < 110 else None


@pytest.fixture
def chart(shown, icons):
    made = shown(ChartView(icons), 500, 300)
    made.show_picture(Picture(500, 300, b"\0" * 500 * 300 * 4), Area(), "a calm month")
    return made


def test_a_chart_says_its_summary(chart):
    assert chart.has_picture
    assert chart.accessibleDescription() == "a calm month"
    assert not chart.grab().isNull()


def test_the_mouse_points_at_a_day_and_opens_it(chart, qtbot):
    opened = []
    chart.day_opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(35, 100))
    qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=QPoint(45, 100))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    assert opened == [103]
    assert chart.hasFocus() or chart.focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageUp, -7),
        (Qt.Key.Key_PageDown, 7),
        (Qt.Key.Key_Home, -1_000_000),
        (Qt.Key.Key_End, 1_000_000),
    ],
)
def test_keys_go_from_day_to_day(chart, qtbot, key, step):
    with qtbot.waitSignal(chart.step_requested) as asked:
        qtbot.keyClick(chart, key)
    assert asked.args == [step]


def test_enter_opens_the_day_that_is_pointed_at(chart, qtbot):
    with qtbot.assertNotEmitted(chart.day_opened):
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    chart.point_at(104)
    assert not chart.grab().isNull()
    with qtbot.waitSignal(chart.day_opened) as asked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == [104]


def test_a_new_size_asks_once_for_another_drawing(chart, qtbot):
    a_moment_later(chart)
    with qtbot.waitSignal(chart.size_changed):
        chart.resize(520, 310)
        chart.resize(540, 320)
    assert not waits(chart)
