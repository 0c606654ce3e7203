"""What a report costs: first, warm and after a small change, for page 1 and for eight pages.

python bench/report.py [--rounds 9]
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from journal_app.domain.report_blocks import CompletenessBlock, HelpedRow, TriggerRow
from journal_app.domain.report_chart import ChartDay, SmallChart
from journal_app.domain.report_content import ReportContent, ReportHeader, ReportPeriod
from journal_app.domain.report_signs import SignGrid, SignMark, SignRow
from journal_app.domain.report_week import RatingRow, ReportWeeks, WeekDay, WeekDayState
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import preview_pages, render_report

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
FIRST = date(2026, 5, 4)
WEEKS = 26
KEYS = ("mood", "urge", "level", "sleep", "stress", "energy")


def seconds(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def content(*, long: bool) -> Any:
    last = FIRST + timedelta(days=7 * WEEKS - 1)
    first = FIRST if long else last - timedelta(days=13)
    period = ReportPeriod(first, last)
    days = period.all_days[-14:]
    marks = tuple(SignMark.NOTICED if n % 3 else SignMark.NOT_NOTICED for n in range(14))
    return ReportContent(
        ReportHeader(period, last, who="J.R.", for_whom="Dr. A."),
        talk_about=("How the visits go.", "Why I hid it.", "The wedding."),
        completeness=CompletenessBlock(period.days, period.days, period.days, 0),
        charts=tuple(chart(key, first, last) for key in KEYS[:4]),
        signs=SignGrid(days, tuple(SignRow(f"Sign {n}", marks, 9, 4) for n in range(5))),
        triggers=tuple(TriggerRow(f"Trigger {n}", n, 5) for n in range(4)),
        helped=tuple(HelpedRow(f"Skill {n}", n, n, 7, 4) for n in range(4)),
        weeks=tuple(week(FIRST + timedelta(days=7 * n)) for n in range(WEEKS)) if long else (),
        trends=tuple(chart(key, first, last) for key in KEYS[4:]) if long else (),
    )


def chart(key: str, first: date, last: date) -> Any:
    start = first - (last - first) - timedelta(days=1)
    days = range((last - start).days + 1)
    series = tuple(
        ChartDay(start + timedelta(days=n), None if n % 11 == 3 else (n * 7 + len(key)) % 11)
        for n in days
    )
    return SmallChart(key, key.title(), series, first, 0, 10, median_now=5, median_before=4)


def week(monday: date) -> Any:
    days = tuple(WeekDay(monday + timedelta(days=n), WeekDayState.SAME_DAY) for n in range(7))
    rows = tuple(RatingRow(key.title(), (3, 4, 5, None, 2, 1, 6)) for key in KEYS)
    return ReportWeeks(days, rows, acted=(False,) * 7, skills=(3,) * 7)


def measure(rounds: int) -> dict[str, Any]:
    answer: dict[str, Any] = {"imports_s": round(import_seconds(), 3)}
    for name, long in (("page_1", False), ("eight_pages_six_charts", True)):
        print_resources = PrintResources(RESOURCES)
        charts = DrawnCharts(ChartRenderer(print_resources, "en"))
        whole = content(long=long)

        def make(
            one: Any = whole, charts: Any = charts, print_resources: Any = print_resources
        ) -> bytes:
            return render_report(one, charts.of(one), print_resources)

        first = seconds(make)
        changed = [replace(whole, talk_about=(f"Change {n}.",)) for n in range(rounds)]
        warm = [seconds(lambda one=one: make(one)) for one in changed]  # type: ignore[misc]
        drawn = charts.of(whole)
        compiled = [seconds(lambda: preview_pages(whole, drawn, print_resources)) for _ in range(3)]  # noqa: B023
        answer[name] = {
            "first_s": round(first, 3),
            "after_a_change_s": round(statistics.median(warm), 3),
            "preview_s": round(statistics.median(compiled), 3),
            "kilobytes": len(make()) // 1000,
            "pages": len(preview_pages(whole, drawn, print_resources, ppi=20)),
        }
    return answer


def import_seconds() -> float:
    """Import what a report needs in a fresh interpreter, less the interpreter's own start."""
    needs = "import journal_app.report.chart_renderer, journal_app.report.render"
    return seconds(lambda: start(needs)) - seconds(lambda: start("pass"))


def start(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=9)
    json.dump(measure(asked.parse_args().rounds), sys.stdout, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
