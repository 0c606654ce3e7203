"""How hard a passphrase is to guess can be seen, counted, read and heard."""

import pytest
from PySide6.QtWidgets import QProgressBar
from tests.ui.seen import lines, seen

from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.theme.colours import contrast, read_colours
from journal_app.ui.widgets.strength_meter import STEPS, StrengthMeter


@pytest.fixture
def meter(shown):
    return shown(StrengthMeter())


def steps(meter):
    (bar,) = seen(meter, QProgressBar)
    return bar


@pytest.mark.parametrize("score", range(5))
def test_each_step_that_is_harder_fills_one_more_box_and_says_so_in_words(meter, score):
    meter.show_strength(Strength(score, 20))
    assert (steps(meter).value(), steps(meter).maximum()) == (score + 1, STEPS)
    assert steps(meter).accessibleDescription() == lines(meter)[0]


def test_nothing_is_full_while_nothing_is_typed(meter):
    meter.show_strength(Strength(0, 0))
    assert steps(meter).value() == 0
    assert "Ten characters" in lines(meter)[0]


def test_every_step_says_something_else(meter):
    said = set()
    for score in range(STEPS):
        meter.show_strength(Strength(score, 20))
        said.add(lines(meter)[0])
    assert len(said) == STEPS


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_full_and_empty_boxes_stand_out_from_the_ground_and_from_each_other(shipped, theme):
    colours = read_colours(shipped, theme)
    for ground in (colours.ground, colours.surface):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.accent, ground) >= 3


def test_full_boxes_are_filled_and_empty_ones_are_not(meter, icons):
    meter.show_strength(Strength(2, 20))
    picture = steps(meter).grab().toImage()
    middle, width = picture.height() // 2, picture.width() / STEPS
    shades = [picture.pixelColor(round((n + 0.5) * width), middle).name() for n in range(STEPS)]
    assert shades[:3] == [shades[0]] * 3
    assert shades[3:] == [shades[4]] * 2
    assert shades[0] != shades[4]
