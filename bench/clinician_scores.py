"""The chart beside weekly clinician scores: does it stand raised in the weeks that were worse?

python bench/clinician_scores.py [--data FOLDER] [--json]

A week is worse when the clinician's score of that week is so many points above the person's mean
of the first two weeks. Only weeks 3 to 6 count, in which the chart can speak, and only those with
three entries. The chart stands raised in a week when it was a notice or a flag on any of its days.
"""

import argparse
import csv
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from statsmodels.stats.proportion import proportion_confint

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.domain.preferences import Sensitivity
from real_diaries import DAYS, SCALES, read_people

FIRST_WEEK, LAST_WEEK, WEEK = 3, 6, 7
PAIRS = (("depressive_self", "sighd", "HAM-D"), ("manic_self", "ymrs", "YMRS"))
WORSE = (3.0, 5.0)
"""Points above the mean of the first two weeks."""
PUBLISHED = (
    "Smit & Snippe 2022 (one item five times a day, transitions): 68 %, 74 %",
    "Vazquez-Montes et al. 2018 (weekly Shewhart, bipolar): sensitivity 30-33 %",
)

Scores = dict[str, dict[str, dict[int, float]]]


def clinician(path: Path) -> Scores:
    """Score by person (the id of the daily file), name and week."""
    found: Scores = defaultdict(lambda: defaultdict(dict))
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for _, name, _ in PAIRS:
                if row[name]:
                    found[row["did"]][name][int(row["week"])] = float(row[name])
    return found


def weeks(chart: SeriesResult, least: State) -> dict[int, bool]:
    """Weeks with three entries: whether the chart stood raised on any day of them."""
    found = {}
    for week in range(FIRST_WEEK, LAST_WEEK + 1):
        inside = (chart.days > WEEK * (week - 1)) & (chart.days <= WEEK * week)
        if inside.sum() >= 3 and (chart.state[inside] > State.LEARNING).any():
            found[week] = bool((chart.state[inside] >= least).any())
    return found


def measure(folder: Path) -> dict[str, Any] | None:
    daily = folder / "digibp_daily.csv"
    if not daily.exists():
        return None
    diaries = read_people(daily)
    scores = clinician(folder / "digibp_weekly_realigned.csv")
    answer: dict[str, Any] = {}
    for sign, score, name in PAIRS:
        for sensitivity in Sensitivity:
            for least in (State.NOTICE, State.FLAG):
                charts = {who: _chart(diary, sign, sensitivity) for who, diary in diaries.items()}
                for points in WORSE:
                    counted = _count(charts, scores, score, points, least)
                    key = f"{name} {points:g} points worse, {sensitivity.value}, {least.word}"
                    answer[key] = _told(*counted)
    return answer


def _chart(diary: dict[str, dict[int, float]], sign: str, how: Sensitivity) -> SeriesResult:
    own = diary.get(sign, {})
    days = np.array(sorted(own), dtype=np.int64)
    values = np.array([own[day] for day in days.tolist()])
    return early_warning([SignRecord(sign, days, values)], as_of=DAYS, sensitivity=how).signs[0]


def _count(
    charts: dict[str, SeriesResult], scores: Scores, score: str, points: float, least: State
) -> tuple[int, int, int, int]:
    """Worse weeks raised, worse weeks, other weeks not raised, other weeks."""
    hit = worse = quiet = other = 0
    for who, chart in charts.items():
        own = scores.get(who, {}).get(score, {})
        before = [own[week] for week in (1, 2) if week in own]
        if not before:
            continue
        for week, raised in weeks(chart, least).items():
            if week not in own:
                continue
            if own[week] - float(np.mean(before)) >= points:
                worse, hit = worse + 1, hit + raised
            else:
                other, quiet = other + 1, quiet + (not raised)
    return hit, worse, quiet, other


def _told(hit: int, worse: int, quiet: int, other: int) -> dict[str, Any]:
    return {
        "worse weeks": worse,
        "sensitivity": round(hit / worse, 2) if worse else None,
        "sensitivity 95 %": _interval(hit, worse),
        "other weeks": other,
        "specificity": round(quiet / other, 2) if other else None,
        "specificity 95 %": _interval(quiet, other),
    }


def _interval(count: int, of: int) -> list[float] | None:
    """Clopper & Pearson; weeks of one person are not independent, so it is too narrow."""
    if not of:
        return None
    low, high = proportion_confint(count, of, method="beta")
    return [round(float(low), 2), round(float(high), 2)]


def main() -> None:
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=beside)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = measure(options.data / "digibp")
    if result is None:
        print("The shared data folder is not here; skipped.")
        return
    if options.json:
        json.dump(result, sys.stdout, indent=1)
        return
    print(
        "| weeks | worse weeks | sensitivity | other weeks | specificity |\n|---|---|---|---|---|"
    )
    for name, row in result.items():
        print(
            f"| {name} | {row['worse weeks']} | {row['sensitivity']} {row['sensitivity 95 %']} "
            f"| {row['other weeks']} | {row['specificity']} {row['specificity 95 %']} |"
        )
    print("\nPublished beside it:\n  " + "\n  ".join(PUBLISHED))
    print(f"\nScales: {', '.join(SCALES)}; ids of both files as realigned.")


if __name__ == "__main__":
    main()
