"""Blocks of small charts as the template takes them, and the pictures behind them."""

from collections.abc import Mapping, Sequence
from typing import Any

from journal_app.domain.report_chart import SmallChart
from journal_app.domain.report_content import ReportContent
from journal_app.report.chart_image import ChartImage
from journal_app.report.chart_room import TALLEST, chart_columns, chart_height
from journal_app.report.chart_titles import chart_title
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords

Block = dict[str, Any]
Images = Mapping[str, ChartImage]

ALT_SIGNS = 1500
_FOUR_ROWS, _FIVE_ROWS = 8, 10
_LOW = 76


def page_one_charts(
    content: ReportContent, images: Images, words: PaperWords, text: PrintableText
) -> Block | None:
    """Lay out the charts of page 1 with the heights to try, tallest first."""
    height = chart_height(content)
    heights = [height, 0.9 * height, 0.8 * height]
    return _block("charts", content.charts, images, words, text, heights=heights)


def trend_charts(
    content: ReportContent, images: Images, words: PaperWords, text: PrintableText
) -> Block | None:
    """Lay out the charts of further scales."""
    return _block("trends", content.trends, images, words, text, heights=[TALLEST])


def packet_charts(
    content: ReportContent, images: Images, words: PaperWords, text: PrintableText
) -> Block | None:
    """Lay out all charts below the figures of a packet, low enough that five rows share a page."""
    five_rows = _FOUR_ROWS < len(_shown(content.trends, images)) <= _FIVE_ROWS
    heights = [float(_LOW if five_rows else TALLEST)]
    return _block("trends", content.trends, images, words, text, heights=heights)


def pictures(content: ReportContent, images: Images) -> dict[str, bytes]:
    """Give the pictures under the names that the blocks call them by."""
    named = (("charts", content.charts), ("trends", content.trends))
    return {
        _file(name, n): images[chart.key].svg
        for name, charts in named
        for n, chart in enumerate(_shown(charts, images))
    }


def _file(name: str, position: int) -> str:
    return f"{name}-{position}.svg"


def _shown(charts: Sequence[SmallChart], images: Images) -> list[SmallChart]:
    return [chart for chart in charts if chart.key in images]


def _block(  # noqa: PLR0913
    name: str,
    charts: Sequence[SmallChart],
    images: Images,
    words: PaperWords,
    text: PrintableText,
    *,
    heights: list[float],
) -> Block | None:
    shown = _shown(charts, images)
    if not shown:
        return None
    return {
        "heading": words.say(name),
        "columns": chart_columns(len(shown)) if name == "charts" else 2,
        "heights": heights,
        "note": _legend(shown, words),
        "items": [
            {
                "title": text.line(chart_title(chart, words), 60),
                "note": _medians(chart, words),
                "file": _file(name, n),
                "alt": text.line(images[chart.key].alt, ALT_SIGNS),
            }
            for n, chart in enumerate(shown)
        ],
    }


def _legend(charts: Sequence[SmallChart], words: PaperWords) -> str:
    banded = any(chart.band is not None for chart in charts)
    alone = all(chart.series[0].day >= chart.period_start for chart in charts if chart.series)
    weeks = ".weeks" if any(chart.by_weeks for chart in charts) else ""
    note = words.say(f"charts.note.alone{weeks}" if alone else f"charts.note{weeks}")
    return note + (words.say("charts.note.band") if banded else "")


def _medians(chart: SmallChart, words: PaperWords) -> str:
    if chart.median_now is None:
        return words.say("charts.none")
    decimals = chart.decimals or None
    now = words.number(chart.median_now, decimals)
    if chart.median_before is None:
        return words.say("charts.median", now=now, n_now=chart.n_now)
    before = words.number(chart.median_before, decimals)
    return words.say(
        "charts.medians", now=now, n_now=chart.n_now, before=before, n_before=chart.n_before
    )
