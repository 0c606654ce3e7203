"""Unchanged charts are drawn once."""

from dataclasses import replace

import pytest

from journal_app.report.chart_image import ChartImage
from journal_app.report.drawn_charts import DrawnCharts


class ChartRenderer:
    def __init__(self):
        self.drawn = []

    def __call__(self, chart, width, height):
        self.drawn.append((chart.key, width, height))
        return ChartImage(b"<svg/>", chart.title)


@pytest.fixture
def pen():
    return ChartRenderer()


def test_every_chart_is_drawn_by_its_key(pen, full):
    assert list(DrawnCharts(pen).of(full)) == ["mood", "urge", "level", "sleep"]


def test_a_second_report_draws_only_what_changed(pen, full):
    charts = DrawnCharts(pen)
    charts.of(full)
    changed = replace(full.charts[1], title="Pull")
    charts.of(replace(full, charts=(full.charts[0], changed, *full.charts[2:])))
    assert [key for key, *_ in pen.drawn] == ["mood", "urge", "level", "sleep", "urge"]


def test_another_size_is_drawn_anew(pen, full, letter):
    charts = DrawnCharts(pen)
    charts.of(full)
    charts.of(letter)
    assert len(pen.drawn) == 8


def test_the_oldest_picture_gives_way(pen, full):
    charts = DrawnCharts(pen, keep=2)
    charts.of(full)
    charts.of(replace(full, charts=full.charts[2:]))
    charts.of(replace(full, charts=full.charts[:1]))
    assert [key for key, *_ in pen.drawn].count("mood") == 2


def test_charts_of_further_scales_are_drawn_too(pen, full):
    drawn = DrawnCharts(pen).of(replace(full, charts=full.charts[:3], trends=full.charts[3:]))
    assert set(drawn) == {"mood", "urge", "level", "sleep"}
    widths = [width for _, width, _ in pen.drawn]
    assert widths[0] < widths[3]
