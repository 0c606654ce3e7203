"""Charts drawn once: a chart whose data and size are unchanged is not drawn again."""

from collections import OrderedDict
from collections.abc import Callable

from journal_app.domain.report_chart import SmallChart
from journal_app.domain.report_content import ReportContent
from journal_app.report.chart_image import ChartImage
from journal_app.report.chart_room import chart_size, trend_size

Draw = Callable[[SmallChart, float, float], ChartImage]
"""Chart, width and height in points, to picture and words."""


class DrawnCharts:
    """Pictures of a report's charts, newest kept.

    Args:
        draw: Draws one chart.
        keep: Number of pictures that are kept.
    """

    def __init__(self, draw: Draw, keep: int = 32) -> None:
        self._draw = draw
        self._keep = keep
        self._drawn: OrderedDict[tuple[SmallChart, float, float], ChartImage] = OrderedDict()

    def of(self, content: ReportContent) -> dict[str, ChartImage]:
        """Give every chart of the report by its key, drawing what is new."""
        sizes = [(chart, *chart_size(content)) for chart in content.charts]
        sizes += [(chart, *trend_size(content)) for chart in content.trends]
        return {size[0].key: self._picture(size) for size in sizes}

    def _picture(self, size: tuple[SmallChart, float, float]) -> ChartImage:
        if size not in self._drawn:
            self._drawn[size] = self._draw(*size)
        self._drawn.move_to_end(size)
        while len(self._drawn) > self._keep:
            self._drawn.popitem(last=False)
        return self._drawn[size]
