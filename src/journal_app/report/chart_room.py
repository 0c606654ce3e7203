"""How tall the charts of page 1 may be beside everything else that stands on it."""

from math import ceil
from typing import Any

from journal_app.domain.paper import Paper
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.report_content import ReportContent

_WIDTH = {Paper.A4: 498.9, Paper.LETTER: 515.6}
"""Points between the margins."""

_GUTTER = 16.0

LOWEST, TALLEST, STEP = 66, 102, 6
_PAGE = {Paper.A4: 748.0, Paper.LETTER: 698.0}
_HEADER, _TALK_HEAD, _TALK_LINE, _FIGURES = 50, 34, 14, 48
_SECTION, _ROW, _SIGN_ROW, _CHART_TITLE = 24, 13, 14.5, 17
_LINE_SIGNS = 88
"""Characters of a line to talk about that stand beside each other."""


def chart_columns(charts: int) -> int:
    """Give the number of charts side by side: one or three fill their row, else two."""
    return charts if charts in {1, 3} else 2


def chart_size(content: ReportContent) -> tuple[float, float]:
    """Give width and height in points at which one chart of page 1 is printed."""
    return _width(content.paper, chart_columns(len(content.charts))), chart_height(content)


def trend_size(content: ReportContent) -> tuple[float, float]:
    """Give width and height in points of a chart on the pages after."""
    return _width(content.paper, 2), TALLEST


def _width(paper: Paper, columns: int) -> float:
    return (_WIDTH[paper] - _GUTTER * (columns - 1)) / columns


def chart_height(content: ReportContent) -> int:
    """Give the height of one chart in points, in steps so that few sizes are ever drawn."""
    rows = ceil(len(content.charts) / chart_columns(len(content.charts)))
    if not rows:
        return LOWEST
    room = (_PAGE[content.paper] - _taken(content)) / rows - _CHART_TITLE
    return max(LOWEST, min(TALLEST, int(room // STEP) * STEP))


def _taken(content: ReportContent) -> float:
    lines = sum(_lines(line) for line in content.talk_about)
    talk = _TALK_HEAD + _TALK_LINE * min(lines, 12) if lines else 0
    signs = _SECTION + 12 + _SIGN_ROW * len(content.signs.rows) if content.signs else 0
    return (
        _HEADER
        + talk
        + _FIGURES
        + _SECTION
        + signs
        + _short(content)
        + (30 if content.safety_line else 0)
    )


def _lines(line: str | TalkMoment) -> int:
    """Guess how many lines it takes; what a moment says beside its words takes one."""
    words = line if isinstance(line, str) else line.words
    beside = not isinstance(line, str) and line.day is not None
    return ceil(len(words) / _LINE_SIGNS) + beside


def _short(content: ReportContent) -> float:
    tables: tuple[tuple[Any, ...], ...] = (
        content.middles,
        content.sign_counts,
        content.triggers,
        content.helped,
        content.questionnaires,
    )
    lists = (*content.lapses, *content.coming_up)
    heads = [block for block in (*tables, content.lapses, content.coming_up) if block]
    rows = sum(len(table) for table in tables) + 2 * len(lists)
    return (_SECTION + 6) * ceil(len(heads) / 2) + _ROW * ceil(rows / 2)
