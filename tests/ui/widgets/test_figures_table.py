"""A table of a page: whole, readable by keys, and its shades carry a number."""

import pytest
from PySide6.QtCore import Qt

from journal_app.ui.theme.colours import read_colours
from journal_app.ui.theme.ramp import contrast, shaded
from journal_app.ui.widgets.figures import Figures
from journal_app.ui.widgets.figures_table import FiguresTable

PLAIN = Figures(
    "Plain", ("What", "Uses"), (("Walk", "3"), ("A longer name that wraps", "10")), wide=0
)
SHADED = Figures("Grid", ("", "Mon", "Tue"), (("Morning", "2", "–"),), shades=((1.0, None),))
BARS = Figures(
    "Bars",
    ("Scale", "Mon", "Tue", "Days"),
    (("Mood", "5", "–", "9"),),
    bars=((0.5, None),),
    strong=(True,),
)


@pytest.fixture
def table(shown, icons):
    return shown(FiguresTable(icons.colours), 500, 300)


def test_it_stands_on_the_page_whole(table):
    table.show_figures(PLAIN)
    rows = sum(table.rowHeight(row) for row in range(2))
    assert table.height() >= rows + table.horizontalHeader().height()
    assert table.verticalScrollBar().maximum() == 0
    assert table.accessibleName() == "Plain"


def test_words_stand_left_and_numbers_right(table):
    table.show_figures(PLAIN)
    model, side = table.model(), Qt.ItemDataRole.TextAlignmentRole
    assert model.data(model.index(0, 0), side) & Qt.AlignmentFlag.AlignLeft
    assert model.data(model.index(0, 1), side) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, side) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "Walk"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.BackgroundRole) is None
    assert model.data(model.index(0, 1), Qt.ItemDataRole.DecorationRole) is None


def test_a_shade_comes_with_its_number_and_a_text_that_can_be_read(table):
    table.show_figures(SHADED)
    model = table.model()
    ground = model.data(model.index(0, 1), Qt.ItemDataRole.BackgroundRole)
    text = model.data(model.index(0, 1), Qt.ItemDataRole.ForegroundRole)
    assert contrast(ground, text) >= 4.5
    assert model.data(model.index(0, 2), Qt.ItemDataRole.BackgroundRole) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.BackgroundRole) is None
    table.grab()


def test_a_bar_stands_below_its_number(table):
    table.show_figures(BARS)
    model = table.model()
    assert model.data(model.index(0, 1), Qt.ItemDataRole.UserRole) == (0.5, True)
    for column in (0, 2, 3):
        assert model.data(model.index(0, column), Qt.ItemDataRole.UserRole) is None
    table.grab()


def test_an_empty_table_is_no_trouble(table):
    table.show_figures(Figures("None", (), ()))
    table.resize(300, 200)
    assert table.model().rowCount() == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("role", ["accent", "warm"])
def test_every_step_of_a_ramp_can_be_read(shipped, theme, role):
    colours = read_colours(shipped, theme)
    for step in range(101):
        ground, text = shaded(colours, getattr(colours, role), step / 100)
        assert contrast(ground, text) >= 4.5
