"""What the warning signs cost: the whole board, one more day, and a redraw of the chart.

python bench/signs_cost.py [--json]
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg

from journal_app.analysis.board import Board
from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.analysis.ewma_chart import EwmaChart
from journal_app.analysis.limits import sign_rule
from journal_app.charts.fonts import register_fonts
from journal_app.charts.ink import LIGHT
from journal_app.charts.marks import Mark, MarkKind
from journal_app.charts.warning_sign import ChartPanel, ChartStyle, plot_area, warning_sign_figure

SIGNS = 6
FIRST = 739_000
SIZES = (84, 3_650)
REPEATS = 15


def median_ms(*works: Callable[[], object]) -> list[float]:
    """Time the works in turns, so that a busy machine is busy for all of them."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(REPEATS):
        for own, work in zip(times, works, strict=True):
            start = time.perf_counter()
            work()
            own.append(1000 * (time.perf_counter() - start))
    return [round(statistics.median(own), 3) for own in times]


def records(days: int) -> list[SignRecord]:
    rng = np.random.default_rng(20_260_907)
    span = np.arange(days) + FIRST
    return [
        SignRecord(str(sign), span, rng.integers(0, 11, days).astype(np.float64))
        for sign in range(SIGNS)
    ]


def board(days: int) -> Board:
    return early_warning(records(days), as_of=FIRST + days)


def one_more_day(days: int) -> float:
    """Time of one step of one chart after so many days, in ms."""
    chart = EwmaChart(sign_rule(SIGNS))
    for day in range(days):
        chart.step(day, float(day * 7 % 5))
    start = time.perf_counter()
    for day in range(days, days + 1000):
        chart.step(day, float(day * 7 % 5))
    return round(time.perf_counter() - start, 5)


def redraw(days: int) -> Callable[[], object]:
    """Four panels over all the days, with a mark for every entry."""
    result = board(days)
    panels = [ChartPanel(series, series.id) for series in result.signs[:4]]
    marks = [Mark(MarkKind.ENTRY, FIRST + day) for day in range(days)]

    def work() -> None:
        area = plot_area(panels, marks, (FIRST, FIRST + days - 1), (960, 900))
        figure = warning_sign_figure(panels, marks, area, ChartStyle(LIGHT))
        FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]

    return work


def whole_board(days: int) -> Callable[[], object]:
    given = records(days)
    return lambda: early_warning(given, as_of=FIRST + days)


def measure() -> dict[str, dict[str, float]]:
    register_fonts(Path(__file__).resolve().parents[1] / "resources" / "fonts")
    found = {
        "board_ms": median_ms(*(whole_board(days) for days in SIZES)),
        "one_more_day_ms": [one_more_day(days) for days in SIZES],
        "redraw_ms": median_ms(*(redraw(days) for days in SIZES)),
    }
    answer = {name: dict(zip(map(str, SIZES), times, strict=True)) for name, times in found.items()}
    answer["growth"] = {name: round(times[-1] / times[0], 2) for name, times in found.items()}
    return answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    answer = measure()
    if options.json:
        json.dump(answer, sys.stdout, indent=1)
        return
    print("| what | 84 days | 3,650 days | growth |\n|---|---|---|---|")
    for name, title in (
        ("board_ms", "6 signs and overall, whole history, ms (budget 20 / 250)"),
        ("one_more_day_ms", "one more day of one sign, ms"),
        ("redraw_ms", "four panels redrawn, ms (budget growth 1.2)"),
    ):
        cells = [f"{answer[name][str(size)]:g}" for size in SIZES]
        print(f"| {title} | {' | '.join(cells)} | {answer['growth'][name]} |")


if __name__ == "__main__":
    main()
