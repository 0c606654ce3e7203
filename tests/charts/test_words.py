from pathlib import Path

import pytest
from matplotlib.font_manager import fontManager

from journal_app.charts.fonts import register_fonts
from journal_app.charts.panel_labels import spread_apart
from journal_app.charts.words import ChartWords


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (3.0, 1, "3"),
        (3.14, 1, "3.1"),
        (-0.04, 1, "0"),
        (-2.5, 1, "\N{MINUS SIGN}2.5"),
        (4.6, 0, "5"),
    ],
)
def test_numbers_are_written_short(value, decimals, text):
    assert ChartWords().number(value, decimals) == text


def test_numbers_take_the_decimal_sign_of_the_language():
    assert ChartWords(decimal=",").number(3.14) == "3,1"


def test_labels_move_apart_and_keep_their_order():
    moved = spread_apart([5.0, 5.1, 1.0], 1.0)
    assert moved[1] - moved[0] >= 0.99
    assert moved[2] == 1.0


def test_fonts_are_registered_once():
    folder = Path(__file__).resolve().parents[2] / "resources" / "fonts"
    register_fonts(folder)
    before = len(fontManager.ttflist)
    register_fonts(folder)
    assert len(fontManager.ttflist) == before
