from datetime import date, timedelta
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from journal_app.charts.ink import PAPER
from journal_app.charts.report_small import small_chart_figure, small_chart_svg
from journal_app.charts.words import ChartWords
from journal_app.domain.report_chart import ChartDay, ChartInk, SmallChart

FIRST = date(2026, 9, 7)
WORDS = ChartWords()
SIZE = (241.0, 102.0)


def small(values, start=14, low=0.0, high=10.0, **more):
    days = tuple(ChartDay(FIRST + timedelta(i), v, late=i == 3) for i, v in enumerate(values))
    return SmallChart("urge", "Urge", days, FIRST + timedelta(start), low, high, **more)


FOUR_WEEKS = [float(3 + i % 3) if i not in (11, 21) else None for i in range(28)]


def test_the_same_chart_gives_the_same_bytes():
    chart = small(FOUR_WEEKS, median_now=4, median_before=4)
    svg = small_chart_svg(chart, SIZE, WORDS)
    assert svg == small_chart_svg(chart, SIZE, WORDS)
    assert b"date" not in svg
    assert b"metadata" not in svg


def test_letters_are_paths_and_the_size_is_in_points():
    root = ET.fromstring(small_chart_svg(small(FOUR_WEEKS), SIZE, WORDS))
    assert (root.get("width"), root.get("height")) == ("241pt", "102pt")
    assert not [e for e in root.iter() if e.tag.endswith("}text")]


def test_a_missing_day_breaks_the_line():
    axes = small_chart_figure(small(FOUR_WEEKS), SIZE, WORDS).axes[0]
    line = next(x for x in axes.lines if x.get_linewidth() == 1.5)
    assert np.isnan(line.get_xdata()).sum() == 2


def test_late_entries_are_hollow():
    axes = small_chart_figure(small(FOUR_WEEKS), SIZE, WORDS).axes[0]
    hollow = [x for x in axes.lines if x.get_markerfacecolor() == PAPER.ground]
    assert [x.get_xdata().tolist() for x in hollow] == [[FIRST.toordinal() + 3]]


def test_urges_are_warm_and_measures_are_teal():
    for ink, colour in ((ChartInk.URGE, PAPER.warm), (ChartInk.MEASURE, PAPER.accent)):
        axes = small_chart_figure(small(FOUR_WEEKS, ink=ink), SIZE, WORDS).axes[0]
        assert next(x for x in axes.lines if x.get_linewidth() == 1.5).get_color() == colour


def test_both_medians_are_dashed_on_their_own_side():
    axes = small_chart_figure(small(FOUR_WEEKS, median_now=5, median_before=3), SIZE, WORDS).axes[0]
    dashed = [x.get_xdata() for x in axes.lines if x.get_alpha() == 0.8]
    border = FIRST.toordinal() + 13.5
    assert dashed[0][1] < border < dashed[1][0]


@pytest.mark.parametrize(
    ("low", "high", "heights"),
    [(0, 10, [0, 5, 10]), (3, 9, [4, 6, 8]), (0, 1, [0, 0.5, 1]), (5, 5, [5, 5.5, 6])],
)
def test_the_axis_has_round_heights(low, high, heights):
    figure = small_chart_figure(small(FOUR_WEEKS, low=low, high=high), SIZE, WORDS)
    assert figure.axes[0].get_yticks().tolist() == heights


@pytest.mark.parametrize("values", [[], [None], [4.0], [None] * 28, [1.0] * 800])
def test_empty_single_and_long_records_are_drawn(values):
    chart = small(values, start=min(14, len(values)), band=(2, 3))
    assert small_chart_svg(chart, SIZE, WORDS).startswith(b"<?xml")


def test_a_crowded_chart_keeps_dots_for_lone_and_late_days_only():
    values = [4.0] * 200
    values[99] = values[101] = None
    figure = small_chart_figure(small(values), SIZE, WORDS)
    dots = [x.get_xdata().tolist() for x in figure.axes[0].lines if x.get_marker() == "o"]
    assert dots == [[FIRST.toordinal() + 100], [FIRST.toordinal() + 3]]


def test_no_date_runs_over_the_right_edge():
    for days in (27, 28, 29, 30, 178, 181, 185):
        figure = small_chart_figure(small([4.0] * days), (160, 72), WORDS)
        FigureCanvasAgg(figure).draw()
        for label in figure.axes[0].get_xticklabels():
            assert label.get_window_extent().x1 <= 160.5


def test_over_two_hundred_days_a_week_is_its_middle_with_its_range():
    """Weeks are counted from the border, so that none holds days of both times."""
    values = [float(i % 7) for i in range(210)]
    axes = small_chart_figure(small(values, start=105), SIZE, WORDS).axes[0]
    dots = [x for x in axes.lines if x.get_marker() == "o"]
    (middles,) = [x.get_ydata().tolist() for x in dots]
    assert middles == [3.0] * 30
    (bars,) = axes.collections
    assert {tuple(bar[:, 1]) for bar in bars.get_segments()} == {(0.0, 6.0)}
    assert all(bar[0, 0] % 1 == 0 for bar in bars.get_segments())


def test_up_to_two_hundred_days_each_day_is_drawn():
    assert not small([1.0] * 200, start=100).by_weeks
    assert small([1.0] * 201, start=100).by_weeks


def test_a_week_without_an_entry_breaks_the_line_of_weeks():
    values = [None if 70 <= i < 77 else 5.0 for i in range(210)]
    axes = small_chart_figure(small(values, start=105), SIZE, WORDS).axes[0]
    line = next(x for x in axes.lines if x.get_linewidth() == 1.1)
    assert np.isnan(line.get_xdata()).sum() == 1
