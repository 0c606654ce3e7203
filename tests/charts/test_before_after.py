"""Bars before and after: as long as the ratings, apart in grey, and said in words."""

import numpy as np
import pytest

from journal_app.charts.before_after import (
    MOST_ROWS,
    Eased,
    before_after_figure,
    before_after_height,
    before_after_summary,
)
from journal_app.charts.ink import DARK, LIGHT
from journal_app.charts.picture import picture_of
from journal_app.charts.warning_sign import ChartStyle
from journal_app.charts.words import ChartWords

ROWS = (Eased("Walk", 7, 4, 6), Eased("Music", 4.6, 5.6, 3))


def bars(figure):
    return [round(one.get_width(), 2) for one in figure.axes[0].patches]


def texts(figure):
    axes = figure.axes[0]
    return [one.get_text() for one in axes.texts]


def grey(colour):
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_each_skill_has_a_bar_for_before_and_one_for_after():
    figure = before_after_figure(ROWS, 700, ChartStyle(LIGHT))
    assert bars(figure) == [7, 4, 4.6, 5.6]
    assert figure.axes[0].get_xlim() == (0, 10)


def test_the_numbers_stand_at_the_bars_so_that_no_colour_is_needed():
    said = texts(before_after_figure(ROWS, 700, ChartStyle(LIGHT)))
    assert {"Walk · 6 times", "7 before", "4 after", "4.6 before", "5.6 after"} <= set(said)


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_before_and_after_differ_in_grey(ink):
    assert abs(grey(ink.band) - grey(ink.accent)) > 60


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_it_is_drawn_on_the_ground_of_its_theme_as_large_as_it_said(ink):
    made = picture_of(before_after_figure(ROWS, 700, ChartStyle(ink, pixel_ratio=2)))
    assert (made.width, made.height) == (1400, round(2 * before_after_height(ROWS)))
    pixels = np.frombuffer(made.rgba, np.uint8).reshape(made.height, made.width, 4)
    ground = [int(ink.ground[n : n + 2], 16) for n in (1, 3, 5)]
    assert pixels[0, 0, :3].tolist() == ground
    assert len(np.unique(pixels.reshape(-1, 4), axis=0)) > 10


def test_more_skills_than_there_is_room_for_are_left_to_the_numbers():
    many = ROWS * MOST_ROWS
    assert before_after_height(many) == before_after_height(many[:MOST_ROWS])
    assert len(bars(before_after_figure(many, 700, ChartStyle(LIGHT)))) == 2 * MOST_ROWS


def test_a_long_name_is_cut_and_a_dollar_is_no_formula():
    long = Eased("word " * 40 + "$x$", 5, 3, 3)
    (title,) = [
        one for one in texts(before_after_figure([long], 700, ChartStyle(LIGHT))) if "times" in one
    ]
    assert "…" in title
    picture_of(before_after_figure([Eased("$x$", 5, 3, 3)], 300, ChartStyle(LIGHT)))


def test_the_same_is_said_in_words():
    assert before_after_summary(ROWS, ChartWords()) == (
        "Walk: from 7 to 4 on average, 6 times. Music: from 4.6 to 5.6 on average, 3 times."
    )
