"""A strip of the board: a gap is a gap, late days are hollow, any length is drawn."""

import numpy as np
import pytest

from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.charts.ink import LIGHT
from journal_app.charts.picture import picture_of
from journal_app.charts.sign_strip import strip_figure
from journal_app.charts.warning_sign import ChartPanel, ChartStyle

DAY = 739_000


def panel(values, days=None, late=()):
    days = np.arange(len(values)) + DAY if days is None else days
    record = SignRecord("s", days, np.array(values, float))
    result = early_warning([record], as_of=int(days[-1]) if days.size else DAY).signs[0]
    return ChartPanel(result, "Sign", frozenset(late))


@pytest.mark.parametrize(
    "values", [[], [4], [3] * 14, [2, 3] * 20 + [8] * 15, [2, 3] * 1825], ids=len
)
def test_any_record_is_drawn(values):
    made = panel(values)
    figure = strip_figure(made, (DAY, DAY + 83), (320, 64), ChartStyle(LIGHT))
    picture = picture_of(figure)
    assert (picture.width, picture.height) == (320, 64)


def test_late_days_are_hollow():
    figure = strip_figure(
        panel([4, 5, 6], late={DAY + 1}), (DAY, DAY + 6), (320, 64), ChartStyle(LIGHT)
    )
    filled, hollow = figure.axes[0].lines[-2:]
    assert filled.get_xdata().tolist() == [DAY, DAY + 2]
    assert hollow.get_xdata().tolist() == [DAY + 1]
    assert hollow.get_markerfacecolor() == LIGHT.ground


def test_days_of_a_flag_are_marked_above():
    made = panel([2, 3] * 20 + [8] * 15)
    figure = strip_figure(made, (DAY, DAY + 60), (320, 64), ChartStyle(LIGHT))
    opened = made.result.openings[0].opened
    marks = [line for line in figure.axes[0].lines if line.get_marker() == "s"]
    assert marks[0].get_xdata()[0] == opened


def test_ten_years_are_reduced_to_what_pixels_can_show():
    figure = strip_figure(panel([2, 9] * 1825), (DAY, DAY + 3649), (320, 64), ChartStyle(LIGHT))
    assert max(len(line.get_xdata()) for line in figure.axes[0].lines) <= 4 * 320
