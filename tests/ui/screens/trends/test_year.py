"""A year at a glance: every cell says its day, and nothing rests on colour alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from tests.ui.seen import button, choose, lines, press

from journal_app.domain.scale import Better, Scale, ScaleKind
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.trends.year.make_state import year_state
from journal_app.ui.screens.trends.year.presenter import YearPresenter
from journal_app.ui.screens.trends.year.state import YearState
from journal_app.ui.screens.trends.year.view import YearView
from journal_app.usecases.insight.year import Year

TODAY = date(2026, 3, 5)
MOOD = Scale("mood", "Mood", better=Better.HIGHER)
URGE = Scale("urge", "Urge", better=Better.LOWER)
SKIPPED = Scale("skipped", "Skipped", kind=ScaleKind.YES_NO)


def year(  # noqa: PLR0917
    scale=MOOD, values=(), late=(), entries=(), years=(2024, 2026), number=2026, most=10.0
):
    return Year(
        number, scale, (MOOD, URGE), dict(values), frozenset(late), dict(entries), years, most
    )


def cell(state, month, day):
    return state.cells[month - 1][day - 1]


def test_a_day_says_its_number_and_everything_in_words():
    day = date(2026, 3, 4)
    state = year_state(year(values={day: 6.5}, late={day}, entries={day: 2}), TODAY)
    found = cell(state, 3, 4)
    assert (found.text, found.share, found.late, found.today) == ("7", 0.65, True, False)
    assert found.spoken == "Wednesday 4 March 2026, Mood 6.5, entered later, 2 entries"


def test_a_day_without_the_scale_is_a_dot_and_one_without_anything_is_empty():
    day = date(2026, 3, 4)
    state = year_state(year(entries={day: 1}), TODAY)
    assert (cell(state, 3, 4).text, cell(state, 3, 4).share) == ("·", None)
    assert cell(state, 3, 4).spoken.endswith("one entry")
    assert cell(state, 3, 5).text == ""
    assert cell(state, 3, 5).today
    assert cell(state, 3, 5).spoken.endswith("no entry")


def test_a_month_has_the_days_it_has():
    state = year_state(year(), TODAY)
    assert cell(state, 2, 29) is None
    assert cell(year_state(year(number=2024), TODAY), 2, 29) is not None


def test_yes_and_no_are_told_as_such():
    days = {date(2026, 3, 4): 1.0, date(2026, 3, 3): 0.0}
    state = year_state(year(SKIPPED, days, entries=dict.fromkeys(days, 1), most=1.0), TODAY)
    assert [cell(state, 3, day).text for day in (3, 4)] == ["n", "y"]
    assert "Skipped yes" in cell(state, 3, 4).spoken
    assert "Skipped no" in cell(state, 3, 3).spoken


def test_a_journal_without_scales_shows_an_empty_year():
    assert year_state(year(None), TODAY) == YearState()


def test_more_of_an_urge_is_warm():
    assert year_state(year(URGE), TODAY).warm
    assert not year_state(year(MOOD), TODAY).warm


class Kept:
    def __init__(self):
        self.asked, self.refuse = [], None

    def read(self, number, scale, today):
        if self.refuse:
            raise self.refuse
        self.asked.append((number, scale))
        day = date(number, 3, 4)
        chosen = URGE if scale == "urge" else MOOD
        return year(chosen, {day: 4.0, date(number, 3, 5): 9.0}, {day}, {day: 1}, number=number)


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def view(shown, icons, context, turn, kept):
    made = shown(YearView(icons), 1000, 640)
    made.presenter = YearPresenter(made, context, kept.read)
    made.presenter.reload()
    turn()
    made.grab()
    return made


def test_every_cell_is_text_for_a_screen_reader(view):
    model = view.table.model()
    index = model.index(2, 3)
    said = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Wednesday 4 March 2026, Mood 4, entered later, one entry"
    assert model.headerData(2, Qt.Orientation.Vertical) == "Mar"
    assert model.headerData(3, Qt.Orientation.Horizontal) == "4"
    assert model.data(model.index(1, 30)) is None
    assert model.flags(model.index(1, 30)) == Qt.ItemFlag.NoItemFlags


def test_enter_and_a_click_open_the_day(view, qtbot):
    opened = []
    view.day_opened.connect(opened.append)
    table = view.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 3))
    assert "Wednesday 4 March 2026, Mood 4, entered later, one entry" in lines(view)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.clicked.emit(table.model().index(0, 0))
    table.clicked.emit(table.model().index(1, 30))
    assert opened == [date(2026, 3, 5), date(2026, 1, 1)]


def test_another_year_and_another_scale_are_read(view, kept, turn):
    press(view, "The year before")
    turn()
    choose(view, "Which scale", "Urge")
    turn()
    assert kept.asked == [(2026, "mood"), (2025, "mood"), (2025, "urge")]
    assert "2025" in lines(view)
    press(view, "The year after")
    turn()
    assert not button(view, "The year after").isEnabled()
    view.grab()


def test_the_cursor_stays_on_its_day(view, turn):
    view.table.setCurrentIndex(view.table.model().index(4, 7))
    press(view, "The year before")
    turn()
    here = view.table.currentIndex()
    assert (here.row(), here.column()) == (4, 7)


def test_only_the_newest_wish_is_shown(view, turn):
    view.turned.emit(-1)
    view.turned.emit(-1)
    turn()
    assert "2024" in lines(view)


def test_a_narrow_window_keeps_every_day_wide_enough(view):
    view.resize(420, 640)
    assert view.table.horizontalHeader().sectionSize(0) >= 24


def test_a_refusal_is_said(view, kept, turn, notices):
    kept.refuse = DiskFullError()
    view.presenter.reload()
    turn()
    assert "disk is full" in notices.last


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([2, 4, 4, 5, 5, 6, 6, 8] * 2, "On half of the days it is between 4 and 6. "),
        ([5] * 14, "At least half of the days are at 5. "),
        ([5] * 13, ""),
    ],
)
def test_a_year_begins_with_where_most_days_lie(values, said):
    days = {date(2026, 1, 1) + timedelta(days=n): float(v) for n, v in enumerate(values)}
    assert year_state(year(values=days), TODAY).summary.startswith(
        f"{said}Mood, 2026: days with an answer"
    )
