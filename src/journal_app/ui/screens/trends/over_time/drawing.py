"""Draws one series or two on one time axis; runs on the drawing thread."""

from dataclasses import dataclass

from journal_app.analysis.board import SeriesResult
from journal_app.charts.alt_text import chart_summary
from journal_app.charts.marks import Mark
from journal_app.charts.picture import Picture, picture_of
from journal_app.charts.plot_area import PlotArea
from journal_app.charts.warning_sign import ChartPanel, ChartStyle, plot_area, warning_sign_figure
from journal_app.usecases.read_trends import Trends


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart that was drawn."""

    picture: Picture
    area: PlotArea
    summary: str
    asked: int


def panels_of(trends: Trends, series: SeriesResult) -> tuple[ChartPanel, ...]:
    first = ChartPanel(series, trends.title, trends.late, *trends.limits)
    beside = trends.beside
    if beside is None:
        return (first,)
    return first, ChartPanel(beside.series, beside.title, beside.late, *beside.limits)


def drawn(  # noqa: PLR0913, PLR0917 - the whole order for one drawing
    panels: tuple[ChartPanel, ...],
    marks: tuple[Mark, ...],
    days: tuple[int, int],
    size: tuple[float, float],
    look: ChartStyle,
    asked: int,
) -> DrawnChart:
    area = plot_area(panels, marks, days, size)
    picture = picture_of(warning_sign_figure(panels, marks, area, look))
    told = [
        chart_summary(
            panel.result,
            panel.title,
            days,
            look.words,
            late=panel.late,
            marks=marks if panel is panels[-1] else (),
        )
        for panel in panels
    ]
    return DrawnChart(picture, area, " ".join(told), asked)
