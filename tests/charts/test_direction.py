"""The picture of a direction: the line of the slope, in both themes and in words."""

import numpy as np
import pytest

from journal_app.charts.direction import (
    DIRECTION_HEIGHT,
    DirectionLine,
    direction_figure,
    direction_summary,
)
from journal_app.charts.ink import DARK, LIGHT
from journal_app.charts.picture import picture_of
from journal_app.charts.warning_sign import ChartStyle
from journal_app.charts.words import ChartWords


@pytest.fixture
def line(first_day):
    days = np.arange(29) + first_day
    return DirectionLine("Mood", days, 2 + np.arange(29) / 7, 1.0, 0, 10)


def test_the_line_goes_through_the_points_that_lie_on_it(line):
    assert line.ends == pytest.approx((2, 6))
    drawn = direction_figure(line, 600, ChartStyle(LIGHT)).axes[0].lines[-1]
    assert drawn.get_ydata() == pytest.approx([2, 6])


def test_one_wild_day_does_not_move_the_line(line):
    wild = line.values.copy()
    wild[10] = 10
    moved = DirectionLine("Mood", line.days, wild, 1.0, 0, 10)
    assert moved.ends == pytest.approx((2, 6))


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_it_is_as_high_as_it_said_and_stands_on_its_ground(line, ink):
    made = picture_of(direction_figure(line, 600, ChartStyle(ink)))
    assert (made.width, made.height) == (600, DIRECTION_HEIGHT)
    pixels = np.frombuffer(made.rgba, np.uint8).reshape(made.height, made.width, 4)
    assert pixels[0, 0, :3].tolist() == [int(ink.ground[n : n + 2], 16) for n in (1, 3, 5)]
    assert len(np.unique(pixels.reshape(-1, 4), axis=0)) > 10


def test_where_it_begins_and_ends_is_said_in_words(line):
    assert direction_summary(line, ChartWords()) == (
        "Mood: the line goes from 2 on 13 Jul to 6 on 10 Aug, 29 days."
    )
