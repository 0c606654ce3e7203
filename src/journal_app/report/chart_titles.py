"""What stands over a small chart: its name and what it counts."""

from journal_app.domain.report_chart import SmallChart
from journal_app.report.words import PaperWords


def chart_title(chart: SmallChart, words: PaperWords) -> str:
    """Give the chart's title, the report's own word where it has none."""
    title = chart.title or words.say(f"chart.{chart.key}")
    return words.say(f"chart.{chart.unit.value}", name=title) if chart.unit else title
