"""Sums over time: what is missing is not bridged, and nothing is called good or bad."""

from datetime import date

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from journal_app.charts.ink import DARK, LIGHT
from journal_app.charts.locate import step_along
from journal_app.charts.score_line import (
    ScoreLine,
    score_area,
    score_figure,
    score_on,
    score_summary,
)
from journal_app.charts.warning_sign import ChartStyle
from journal_app.charts.words import ChartWords

FIRST = date(2026, 1, 5).toordinal()
WORDS = ChartWords()


def line(*sums, step=7, low=0.0, high=27.0):
    """A sum every seven days; None is a week in which nothing was filled in."""
    rows = [(FIRST + 7 * week, value) for week, value in enumerate(sums) if value is not None]
    days = np.array([day for day, _ in rows], np.int64)
    values = np.array([value for _, value in rows], np.float64)
    return ScoreLine("Week check", days, values, low, high, step)


def drawn(scores, ink=LIGHT, weeks=6):
    area = score_area((FIRST, FIRST + 7 * weeks), (700, 300))
    figure = score_figure(scores, area, ChartStyle(ink))
    FigureCanvasAgg(figure).draw()
    return figure


def texts(figure):
    return [text.get_text() for text in figure.axes[0].texts]


def test_a_week_that_is_missing_breaks_the_line():
    figure = drawn(line(4, 6, None, 9, 8))
    (path,) = [
        one
        for one in figure.axes[0].lines
        if one.get_linestyle() == "-" and one.get_color() == LIGHT.accent
    ]
    y = path.get_ydata()
    assert np.isnan(y).sum() == 1
    assert y[~np.isnan(y)].tolist() == [4, 6, 9, 8]
    (points,) = [one for one in figure.axes[0].lines if one.get_marker() == "o"]
    assert points.get_ydata().tolist() == [4, 6, 9, 8]


def test_the_scale_is_that_of_the_questionnaire():
    low, high = drawn(line(4, 6)).axes[0].get_ylim()
    assert low < 0
    assert high > 27
    assert line(0, low=0, high=0).limits == (0, 1)


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_it_says_what_is_drawn_and_judges_nothing(ink):
    said = texts(drawn(line(4, 11.5), ink))
    assert said == ["Week check", "sum of the answers, from 0 to 27", "11.5 on 12 Jan"]


def test_without_a_sum_only_the_scale_is_drawn():
    empty = line(None)
    assert texts(drawn(empty)) == ["Week check", "sum of the answers, from 0 to 27"]
    assert "No entries." in score_summary(empty, (FIRST, FIRST + 7), WORDS)


def test_the_picture_in_words_counts_only_the_days_shown():
    said = score_summary(line(4, 6, None, 9), (FIRST, FIRST + 8), WORDS)
    assert said == (
        "Week check, 5 Jan to Tuesday 13 January 2026. "
        "Sum of the answers 2 times; lowest 4, highest 6. Last 9 on Monday 26 January 2026."
    )


def test_a_day_says_its_sum_or_that_there_is_none():
    assert score_on(line(4, 6), FIRST + 7, WORDS) == "Monday 12 January 2026: 6."
    assert "nothing filled in" in score_on(line(4, 6), FIRST + 8, WORDS)


@pytest.mark.parametrize(
    ("day", "steps", "lands"),
    [(None, 1, 14), (14, -1, 7), (7, 1, 14), (14, 9, 14), (0, -9, 0), (3, 1, 7)],
)
def test_the_keyboard_goes_from_sum_to_sum(day, steps, lands):
    start = None if day is None else FIRST + day
    assert step_along(line(4, 6, 8).days, start, steps) == FIRST + lands
    assert step_along(line(None).days, start, steps) is None
