"""How charts look in the window: the theme's colours, and words by locale."""

from journal_app.charts.ink import Ink
from journal_app.charts.warning_sign import ChartStyle
from journal_app.ui.chart_words import chart_words
from journal_app.ui.theme.colours import Colours


def chart_look(colours: Colours) -> ChartStyle:
    """A chart on the ground of a page."""
    ink = Ink(
        ground=colours.ground,
        ink=colours.ink,
        muted=colours.muted,
        rule=colours.rule,
        accent=colours.accent,
        warm=colours.warm,
        band=colours.band,
        entry=colours.entry,
    )
    return ChartStyle(ink, chart_words())
