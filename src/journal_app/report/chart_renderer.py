"""Draws a report's small charts with the shipped fonts and the printing inks."""

from dataclasses import replace

from journal_app.charts.alt_text import small_chart_alt
from journal_app.charts.fonts import register_fonts
from journal_app.charts.report_small import small_chart_svg
from journal_app.charts.words import ChartWords
from journal_app.domain.report_chart import SmallChart
from journal_app.report.chart_image import ChartImage
from journal_app.report.chart_titles import chart_title
from journal_app.report.print_resources import PrintResources
from journal_app.report.words import PaperWords


class ChartRenderer:
    """A way of drawing in one language (fits ``DrawnCharts``)."""

    def __init__(self, print_resources: PrintResources, language: str) -> None:
        register_fonts(print_resources.font_folder)
        self._phrases = print_resources.words(language)
        self._words = chart_words(self._phrases)

    def __call__(self, chart: SmallChart, width: float, height: float) -> ChartImage:
        """Draw one chart, width and height in points, and say it in words."""
        named = replace(chart, title=chart_title(chart, self._phrases), unit=None)
        svg = small_chart_svg(named, (width, height), self._words)
        return ChartImage(svg, small_chart_alt(named, self._words))


def chart_words(words: PaperWords) -> ChartWords:
    """Give the charts the report's own words."""
    return ChartWords(
        months=words.names("months_short"),
        decimal=words.pattern("decimal"),
        day_month=words.pattern("day_month"),
        sum_late=words.pattern("spoken.late"),
        sum_period=words.pattern("spoken.period"),
        sum_before=words.pattern("spoken.before"),
        sum_period_empty=words.pattern("spoken.period_empty"),
        sum_before_empty=words.pattern("spoken.before_empty"),
        sum_band=words.pattern("spoken.band"),
    )
