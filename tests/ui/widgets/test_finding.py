"""The search field, the panel below a button, and the month: keys in, words out."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from tests.ui.seen import a_moment_later, button, press, waits

from journal_app.ui.widgets.day_button import DayButton
from journal_app.ui.widgets.drop_panel import DropPanel
from journal_app.ui.widgets.month_calendar import MonthCalendar
from journal_app.ui.widgets.search_field import SearchField

Key = Qt.Key
TODAY = date(2026, 3, 5)


@pytest.fixture
def search(shown, icons, qtbot):
    made = shown(SearchField("Search", icons.icon("search"), icons.icon("close")))
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def settled(search):
    heard = []
    search.text_settled.connect(heard.append)
    return heard


def test_what_is_typed_is_told_once_the_typing_pauses(search, qtbot):
    heard = settled(search)
    qtbot.keyClicks(search, "harb")
    assert heard == []
    a_moment_later(search)
    assert heard == ["harb"]
    search.settle()
    assert heard == ["harb"]


def test_enter_tells_at_once_and_opens(search, qtbot):
    heard = settled(search)
    qtbot.keyClicks(search, "harb")
    with qtbot.waitSignal(search.open_requested):
        qtbot.keyClick(search, Key.Key_Return)
    assert heard == ["harb"]
    assert not waits(search)


def test_the_arrow_keys_walk_the_results(search, qtbot):
    steps = []
    search.walk_requested.connect(steps.append)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(search, key)
    assert steps == [1, 1, -1]


def test_esc_empties_the_line_and_then_leaves_it(search, qtbot):
    heard = settled(search)
    qtbot.keyClicks(search, "x")
    search.settle()
    with qtbot.assertNotEmitted(search.left):
        qtbot.keyClick(search, Key.Key_Escape)
    assert (search.text(), heard) == ("", ["x", ""])
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Key.Key_Escape)


def test_the_cross_empties_the_line(search, qtbot):
    heard = settled(search)
    qtbot.keyClicks(search, "x")
    (cross,) = (one for one in search.actions() if one.text() == "Clear the search")
    assert cross.isVisible()
    search.settle()
    cross.trigger()
    assert (search.text(), heard[-1], cross.isVisible()) == ("", "", False)


def test_an_answer_never_overwrites_what_is_being_typed(search, qtbot):
    heard = settled(search)
    search.show_text("set by the screen")
    assert search.text() == "set by the screen"
    search.clear()
    qtbot.keyClicks(search, "new")
    search.show_text("older")
    assert search.text() == "new"
    search.settle()
    assert heard == ["new"]


@pytest.fixture
def panel(shown, icons, qtbot):
    """A page with a button, a panel that belongs to it, and something else to press."""
    page, body = QWidget(), QWidget()
    column = QVBoxLayout(page)
    opener, other, inner = QPushButton("Open"), QPushButton("Other"), QPushButton("Inner")
    column.addWidget(opener)
    column.addStretch(1)
    column.addWidget(other)
    QVBoxLayout(body).addWidget(inner)
    made = DropPanel("Show only", lambda: body, icons)
    made.belongs_to(opener, page)
    shown(page, 500, 400)
    qtbot.waitUntil(page.isActiveWindow)
    made.opener, made.other, made.inner, made.page = opener, other, inner, page
    return made


def test_a_panel_opens_below_its_button_with_the_cursor_in_it(panel, qtbot):
    with qtbot.waitSignal(panel.opened):
        panel.opener.click()
    assert panel.isVisible()
    assert panel.inner.hasFocus()
    assert panel.y() >= panel.opener.geometry().bottom()
    assert panel.page.rect().contains(panel.geometry())


def test_esc_the_cross_and_the_button_close_it_and_give_the_cursor_back(panel, qtbot):
    for close in (
        lambda: qtbot.keyClick(panel.inner, Key.Key_Escape),
        lambda: press(panel, "Close: Show only"),
        panel.opener.click,
    ):
        panel.opener.click()
        assert panel.opener.isChecked()
        close()
        assert panel.isHidden()
        assert not panel.opener.isChecked()
        assert panel.opener.hasFocus()


def test_a_panel_goes_when_somebody_goes_on_elsewhere(panel):
    panel.open()
    panel.other.setFocus()
    assert panel.isHidden()
    assert panel.other.hasFocus()


def test_a_panel_never_stands_out_of_its_page(panel):
    panel.open()
    panel.page.resize(220, 160)
    assert panel.geometry().right() <= 220
    assert panel.geometry().left() >= 0


@pytest.fixture
def month(shown, icons, qtbot):
    made = shown(MonthCalendar(icons), 400, 400)
    qtbot.waitUntil(made.isActiveWindow)
    made.months = []

    def answer(first):
        made.months.append(first)
        made.show_month(first, {date(2026, 3, 2): 1, date(2026, 3, 5): 3}, TODAY)

    made.month_requested.connect(answer)
    made.begin_at(TODAY)
    return made


def focused(month):
    return next((one.day for one in month.findChildren(DayButton) if one.hasFocus()), None)


def spoken(month, day):
    return next(one.accessibleName() for one in month.findChildren(DayButton) if one.day == day)


def test_every_day_says_how_much_was_written_on_it(month):
    assert spoken(month, date(2026, 3, 2)) == "Monday 2 March 2026, 1 entry"
    assert spoken(month, date(2026, 3, 5)) == "Thursday 5 March 2026, 3 entries, today"
    assert spoken(month, date(2026, 3, 6)) == "Friday 6 March 2026, no entries"
    assert not month.grab().isNull()


@pytest.mark.parametrize(
    ("first", "days", "column"),
    [(date(2026, 3, 1), 31, 6), (date(2028, 2, 1), 29, 1), (date(2026, 6, 1), 30, 0)],
)
def test_a_month_has_its_days_under_their_weekdays(month, first, days, column):
    month.show_month(first, {}, TODAY)
    shown = [one.day for one in month.findChildren(DayButton)]
    assert [day for day in shown if day] == [first.replace(day=n) for n in range(1, days + 1)]
    assert shown.index(first) == column


@pytest.mark.parametrize(
    ("key", "held", "day"),
    [
        (Key.Key_Left, "", date(2026, 3, 4)),
        (Key.Key_Right, "", date(2026, 3, 6)),
        (Key.Key_Up, "", date(2026, 2, 26)),
        (Key.Key_Down, "", date(2026, 3, 12)),
        (Key.Key_Home, "", date(2026, 3, 1)),
        (Key.Key_End, "", date(2026, 3, 31)),
        (Key.Key_PageUp, "", date(2026, 2, 5)),
        (Key.Key_PageDown, "", date(2026, 4, 5)),
        (Key.Key_PageUp, "shift", date(2025, 3, 5)),
        (Key.Key_PageDown, "shift", date(2027, 3, 5)),
    ],
)
def test_keys_go_from_day_to_day(month, qtbot, key, held, day):
    assert focused(month) == TODAY
    modifier = Qt.KeyboardModifier.ShiftModifier if held else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(month.focusWidget(), key, modifier)
    assert focused(month) == day
    assert month.months[-1] == day.replace(day=1)


def test_in_a_right_to_left_window_the_arrow_keys_follow_the_eye(month, qtbot):
    month.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(month.focusWidget(), Key.Key_Left)
    assert focused(month) == date(2026, 3, 6)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_day_is_picked_by_key(month, qtbot, key):
    picked = []
    month.day_picked.connect(picked.append)
    qtbot.keyClick(month.focusWidget(), key)
    assert picked == [TODAY]


def test_today_is_one_press_away(month, qtbot):
    month.begin_at(date(2011, 7, 9))
    with qtbot.waitSignal(month.day_picked) as heard:
        press(month, "Today")
    assert heard.args == [TODAY]


def test_the_arrows_turn_the_month_and_keep_the_cursor(month):
    button(month, "Month after").setFocus()
    press(month, "Month after")
    press(month, "Month after")
    press(month, "Month before")
    assert month.months[-3:] == [date(2026, 4, 1), date(2026, 5, 1), date(2026, 4, 1)]
    assert button(month, "Month after").hasFocus()


def test_the_ends_of_time_are_walls(month, qtbot):
    month.begin_at(date(1900, 1, 1))
    qtbot.keyClick(month.focusWidget(), Key.Key_PageUp)
    qtbot.keyClick(month.focusWidget(), Key.Key_Left)
    assert focused(month) == date(1900, 1, 1)
    month.begin_at(date(2199, 12, 31))
    qtbot.keyClick(month.focusWidget(), Key.Key_PageDown)
    qtbot.keyClick(month.focusWidget(), Key.Key_Down)
    assert focused(month) == date(2199, 12, 31)


def test_a_short_month_takes_its_last_day(month, qtbot):
    month.begin_at(date(2026, 3, 31))
    qtbot.keyClick(month.focusWidget(), Key.Key_PageUp)
    assert focused(month) == date(2026, 2, 28)
