"""Charts are drawn in the report's own language and fit its template."""

import pytest

from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.render import render_report


def test_a_drawn_chart_is_vectors_with_words(full, print_resources):
    picture = ChartRenderer(print_resources, "en")(full.charts[3], 240, 80)
    assert picture.svg.startswith(b"<?xml")
    assert b"<text" not in picture.svg
    assert "In the period: 13 of 14 days, 4.9 to 7.1" in picture.alt


def test_the_same_chart_is_drawn_with_the_same_bytes(full, print_resources):
    pen = ChartRenderer(print_resources, "en")
    assert pen(full.charts[0], 240, 80).svg == pen(full.charts[0], 240, 80).svg


@pytest.mark.parametrize(("language", "spoken"), [("es", "de 4,9 a 7,1"), ("en-US", "4.9 to 7.1")])
def test_its_words_are_the_reports(full, print_resources, language, spoken):
    assert spoken in ChartRenderer(print_resources, language)(full.charts[3], 240, 80).alt


def test_a_report_takes_the_drawn_charts(full, print_resources):
    charts = DrawnCharts(ChartRenderer(print_resources, "en")).of(full)
    assert render_report(full, charts, print_resources).startswith(b"%PDF")
