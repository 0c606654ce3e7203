"""Other ways to draw the warning-sign chart, each at the same rate of false flags.

python bench/alternatives.py [--people 60] [--processes 2] [--json]

Every way is run with its limits multiplied by a few factors; what it finds is then read off where
it raises as many false flags as the program's own way does with its own limits.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np

from early_warning import AFTER, CHANGE_AT, CHANGES, NEVER, STABLE_DAYS
from early_warning import Task as Condition
from journal_app.analysis import ewma_chart
from journal_app.analysis.chart_day import Opening
from journal_app.analysis.ewma_chart import EwmaChart
from journal_app.analysis.flag_messages import OVERALL, merge_openings
from journal_app.analysis.limits import ChartRule
from journal_app.analysis.overall_level import FEWEST_SIGNS, SMALLEST_SHARE, overall_level
from real_diaries import real_diaries
from simulator import PHIS, SHAPES, Change, Floats, Population, ratings

SEED = 20_261_128
FACTORS = (0.9, 1.0, 1.1)
SOME = "2 of 5 signs, step 1.5 SD"
"""A change that the mean of all signs hardly shows."""
CONDITIONS = (None, *CHANGES, SOME)
OWN = "own: weight 0.2, overall and each"


@dataclass(frozen=True, slots=True)
class Way:
    """How one variant charts."""

    name: str
    weights: tuple[float, ...] = (0.2,)
    """Of the newest day; several: a flag of any of them counts."""
    overall: str = "mean"
    """``mean`` of ratings, mean of ``z`` (own spreads), or ``none``."""
    each: bool = True
    join: int = 7
    """Days until a day joins the usual."""
    clip: float = 2.5
    """Spreads at which a deviation is cut."""


WAYS = (
    Way(OWN),
    Way("weight 0.1", (0.1,)),
    Way("weight 0.15", (0.15,)),
    Way("weight 0.3", (0.3,)),
    Way("weights 0.1 and 0.4 side by side", (0.1, 0.4)),
    Way("a day joins after 14", join=14),
    Way("a day joins after 21", join=21),
    Way("weight 0.15, a day joins after 14", (0.15,), join=14),
    Way("deviations cut at 3.5 spreads", clip=3.5),
    Way("weight 0.15, after 14, cut at 3.5", (0.15,), join=14, clip=3.5),
    Way("a day joins after 14, cut at 3.5", join=14, clip=3.5),
    Way("overall from own spreads", overall="z"),
    Way("overall alone", each=False),
    Way("each sign alone", overall="none"),
)


def openings(rated: Floats, way: Way, factor: float) -> list[tuple[str, Opening]]:
    """Chart one person's signs, shape ``(signs, days)``."""
    found: list[tuple[str, Opening]] = []
    for weight in way.weights:
        _set_up(way, weight)
        found += list(_charted(rated, way, factor))
    return found


def _charted(rated: Floats, way: Way, factor: float) -> Iterator[tuple[str, Opening]]:
    signs = [np.flatnonzero(~np.isnan(row)) for row in rated]
    values = [row[days] for row, days in zip(rated, signs, strict=True)]
    rule, scaled = ChartRule(2.9 * factor, 2.5, 1.5), []
    for name, (days, points) in enumerate(zip(signs, values, strict=True)):
        chart, own = EwmaChart(rule), np.full(rated.shape[1], np.nan)
        for day, value in zip(days.tolist(), points.tolist(), strict=True):
            point = chart.step(day, value)
            own[day] = (value - point.usual) / point.spread
        scaled.append(own)
        if way.each:
            yield from ((str(name), opening) for opening in chart.openings)
    if way.overall == "none":
        return
    if way.overall == "z":
        days, level = _mean_of(np.array(scaled))
        chart = EwmaChart(ChartRule(2.4 * factor, 2.0, 0.6))
    else:
        days, level = overall_level(signs, values, [False] * len(signs))
        chart = EwmaChart(ChartRule(2.4 * factor, 2.0, 1.0))
    for day, value in zip(days.tolist(), level.tolist(), strict=True):
        chart.step(day, value)
    yield from ((OVERALL, opening) for opening in chart.openings)


def _mean_of(scaled: Floats) -> tuple[Any, Floats]:
    known = ~np.isnan(scaled)
    enough = known.sum(0) >= max(FEWEST_SIGNS, SMALLEST_SHARE * scaled.shape[0])
    days = np.flatnonzero(enough)
    return days, np.nanmean(scaled[:, enough], axis=0)


@dataclass(frozen=True, slots=True)
class Task(Condition):
    """One kind of person under one condition, for some ways."""

    ways: tuple[str, ...] = ()


def run(task: Task) -> dict[tuple[str, float], list[int]]:
    """Give per way and factor the messages (stable) or the delays (changed)."""
    rng = np.random.default_rng(task.seed)
    days = STABLE_DAYS if task.change is None else CHANGE_AT + AFTER
    found: dict[tuple[str, float], list[int]] = {}
    for _ in range(task.people):
        rated = _person(task, days, rng)
        for way in (way for way in WAYS if way.name in task.ways):
            for factor in FACTORS:
                own = openings(rated, way, factor)
                found.setdefault((way.name, factor), []).append(_told(own, task.change))
    return found


def _person(task: Task, days: int, rng: np.random.Generator) -> Floats:
    if task.change is None:
        return ratings(task.kind, days, rng)
    since = np.arange(days) - CHANGE_AT
    if task.change != SOME:
        return ratings(task.kind, days, rng, CHANGES[task.change].at(since))
    state = rng.bit_generator.state
    steady = ratings(task.kind, days, rng)
    rng.bit_generator.state = state
    changed = ratings(task.kind, days, rng, Change(1.5, 0).at(since))
    return np.vstack([changed[:2], steady[2:]])


def _told(own: Sequence[tuple[str, Opening]], change: str | None) -> int:
    if change is None:
        return len(merge_openings(own))
    return min((o.opened - CHANGE_AT for _, o in own if o.opened >= CHANGE_AT), default=NEVER)


def _set_up(way: Way, weight: float) -> None:
    ewma_chart.WEIGHT = weight
    ewma_chart.JOIN_AFTER = way.join
    ewma_chart.CLIP = way.clip


def real(path: Path, ways: Sequence[Way]) -> dict[str, Any]:
    """The real diaries with one weight and the program's limits: what is flagged, what is found."""
    found = {}
    for way in ways:
        if len(way.weights) == 1 and way.overall == "mean" and way.each:
            _set_up(way, way.weights[0])
            answer = real_diaries(path)
            if answer is None:
                return {}
            found[way.name] = list(answer["sets"].values())[-1]
    return found


def measure(people: int, processes: int, ways: Sequence[Way]) -> dict[str, Any]:
    kinds = [Population(shape, phi) for shape in SHAPES for phi in PHIS]
    names = tuple(way.name for way in ways)
    work = [
        Task(kind, change, people, (SEED, i, j), names)
        for i, kind in enumerate(kinds)
        for j, change in enumerate(CONDITIONS)
    ]
    with Pool(processes) as pool:
        answers = pool.map(run, work, chunksize=1)
    rows: dict[str, list[dict[str, float]]] = {}
    for way in ways:
        for factor in FACTORS:
            own = {
                change: np.concatenate(
                    [
                        a[way.name, factor]
                        for t, a in zip(work, answers, strict=True)
                        if t.change == change
                    ]
                )
                for change in CONDITIONS
            }
            rows.setdefault(way.name, []).append(_row(own))
    wanted = rows[OWN][FACTORS.index(1.0)]["days"]
    return {
        "people": people * len(kinds),
        "days_between_false_flags": round(wanted),
        "ways": {name: _read_off(own, wanted) for name, own in rows.items()},
    }


def _row(own: dict[str | None, Any]) -> dict[str, float]:
    stable = own[None]
    row = {"days": stable.size * (STABLE_DAYS - 15) / max(1, stable.sum())}
    for change in CONDITIONS[1:]:
        row[f"{change} 14"] = float((own[change] <= 14).mean())
        row[f"{change} 28"] = float((own[change] <= 28).mean())
        row[f"{change} median"] = float(np.median(own[change]))
    return row


def _read_off(rows: Sequence[dict[str, float]], wanted: float) -> dict[str, float]:
    """Between the factors, along the logarithm of the days between false flags."""
    at = np.log([row["days"] for row in rows])
    return {
        name: round(float(np.interp(np.log(wanted), at, [row[name] for row in rows])), 3)
        for name in rows[0]
        if name != "days"
    }


def main() -> None:
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=60, help="people of each of 9 kinds")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--only", default="", help="ways whose name has this, and the own one")
    parser.add_argument("--data", type=Path, default=beside)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    ways = [way for way in WAYS if way.name == OWN or options.only in way.name]
    result = measure(options.people, options.processes, ways)
    result["real"] = real(options.data / "digibp" / "digibp_daily.csv", ways)
    if options.json:
        json.dump(result, sys.stdout, indent=1)
        return
    print(
        f"{result['people']} people a column; every way at one false flag in "
        f"{result['days_between_false_flags']} days\n"
    )
    print("| way | 1-SD step 14 d / median | 1-SD drift 14 d / 28 d / median "
          "| 1.5-SD drift 14 d / median | 2 of 5 signs 14 d / 28 d |")  # fmt: skip
    print("|---|---|---|---|---|")
    for name, row in result["ways"].items():
        step, one, more = CHANGES
        print(
            f"| {name} | {row[f'{step} 14']:.2f} / {row[f'{step} median']:.0f} "
            f"| {row[f'{one} 14']:.2f} / {row[f'{one} 28']:.2f} / {row[f'{one} median']:.0f} "
            f"| {row[f'{more} 14']:.2f} / {row[f'{more} median']:.0f} "
            f"| {row[f'{SOME} 14']:.2f} / {row[f'{SOME} 28']:.2f} |"
        )

    for name, own in result["real"].items():
        print(f"real diaries, {name}: {own}")


if __name__ == "__main__":
    main()
