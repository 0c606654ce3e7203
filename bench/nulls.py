"""How often chance is told as something, where there is nothing: trend, skills, triggers, patterns.

python bench/nulls.py [--people 400] [--json]
"""

import argparse
import json
import sys
import time
from typing import Any

import numpy as np
from scipy import stats

from journal_app.analysis.coping import CopingUse, coping_summary
from journal_app.analysis.rhythm import weekday_rhythm
from journal_app.analysis.trend import Direction, trend
from journal_app.analysis.trigger_link import LAGS, trigger_links
from many_scales import families, holds, power
from simulator import PHIS, SHAPES, Change, Floats, Population, ratings

SEED = 20_261_128
FIRST = 739_026  # a Monday
LENGTHS = (28, 56, 84)
KINDS = 8
TRIGGER_SHARE = 0.2
SKILLS, USES = 8, 3
_OWN_SD, _USE_SD = 0.6, 2.0
"""How far skills differ in truth, and how far one use differs from the next, points."""


def people(count: int, days: int, seed: int, rise: float = 0.0) -> list[tuple[Any, Floats]]:
    """One sign of so many people of each kind: days with an entry and their values."""
    rng, found = np.random.default_rng((SEED, seed, days)), []
    shift = Change(rise, days).at(np.arange(days)) if rise else None
    for shape in SHAPES:
        for phi in PHIS:
            for _ in range(max(1, count // (len(SHAPES) * len(PHIS)))):
                row = ratings(Population(shape, phi), days, rng, shift)[0]
                there = np.flatnonzero(~np.isnan(row))
                found.append((there + FIRST, row[there]))
    return found


def trends(count: int) -> dict[str, dict[str, float]]:
    """Shares that are told of a trend: without one by the naive test and ours, and with one."""
    answer = {}
    for days in LENGTHS:
        stable = [one for one in people(count, days, 1) if one[0].size >= 14]
        naive = [stats.kendalltau(at, own, method="asymptotic").pvalue < 0.05 for at, own in stable]
        risen = [one for one in people(count, days, 2, rise=1.5) if one[0].size >= 14]
        answer[str(days)] = {
            "people": len(stable),
            "naive": round(float(np.mean(naive)), 3),
            "corrected": round(float(np.mean([_told(*one) for one in stable])), 3),
            "rise of 1.5 SD called rising": round(
                float(np.mean([_rose(*one) for one in risen])), 3
            ),
        }
    return answer


def _told(days: Any, values: Floats) -> bool:
    found = trend(days, values)
    return found is not None and found.direction is not Direction.NOT_CLEAR


def _rose(days: Any, values: Floats) -> bool:
    found = trend(days, values)
    return found is not None and found.direction is Direction.RISING


def skills(count: int) -> dict[str, float]:
    """How far the skill that looks best is overstated, by its mean and by the shrunk one."""
    rng, raw, shrunk = np.random.default_rng((SEED, 3)), [], []
    for _ in range(count):
        truth = 2 + rng.normal(0, _OWN_SD, SKILLS)
        eased = truth[:, None] + rng.normal(0, _USE_SD, (SKILLS, USES))
        uses = [CopingUse(str(n), float(x), 0.0) for n, row in enumerate(eased) for x in row]
        best = int(eased.mean(1).argmax())
        raw.append(eased[best].mean() - truth[best])
        first = coping_summary(uses).skills[0]
        shrunk.append(first.estimate - truth[int(first.skill)])
    return {
        "people": count,
        "raw best skill overstated, points": round(float(np.mean(raw)), 2),
        "shrunk best skill overstated, points": round(float(np.mean(shrunk)), 2),
    }


def triggers(count: int) -> dict[str, float]:
    """People who are told of any link, among 8 triggers and 3 lags that have none."""
    rng, naive, ours = np.random.default_rng((SEED, 4)), 0, 0
    records = people(count, 84, 4)
    for days, urge in records:
        kinds = {str(n): FIRST + np.flatnonzero(_comings(rng, 84)) for n in range(KINDS)}
        naive += _naive_link(kinds, days, urge)
        ours += any(link.told for link in trigger_links(kinds, days, days, urge))
    return {
        "people": len(records),
        "naive": round(naive / len(records), 3),
        "corrected": round(ours / len(records), 3),
    }


def _comings(rng: np.random.Generator, days: int) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Days with a trigger; they come in runs, as good and bad weeks do."""
    latent = np.empty(days)
    latent[0] = rng.standard_normal()
    for day in range(1, days):
        latent[day] = 0.5 * latent[day - 1] + np.sqrt(0.75) * rng.standard_normal()
    return np.asarray(latent > stats.norm.isf(TRIGGER_SHARE))


def _naive_link(kinds: dict[str, Any], days: Any, urge: Floats) -> bool:
    for own in kinds.values():
        for lag in LAGS:
            having = np.isin(days, own + lag)
            groups = urge[having], urge[~having]
            enough = min(one.size for one in groups) > 1 and np.ptp(urge) > 0
            if enough and stats.ttest_ind(*groups).pvalue < 0.05:
                return True
    return False


def trigger_power(count: int) -> dict[str, float]:
    """People with one true link (2 points on the same day) who are told of it."""
    rng, told = np.random.default_rng((SEED, 5)), 0
    records = people(count, 84, 5)
    for days, steady in records:
        kinds = {str(n): FIRST + np.flatnonzero(_comings(rng, 84)) for n in range(KINDS)}
        urge = np.clip(steady + 2 * np.isin(days, kinds["0"]), 0, 10)
        links = trigger_links(kinds, days, days, urge)
        told += any(link.told and (link.trigger, link.lag) == ("0", 0) for link in links)
    return {"people": len(records), "told": round(told / len(records), 3)}


def weekdays(count: int) -> dict[str, dict[str, float]]:
    """Best less worst weekday where there is none, in SD, and how often it is called real."""
    answer = {}
    for weeks in (8, 12):
        gaps, naive, ours, weekend = [], [], [], []
        for days, values in people(count, 7 * weeks, 6):
            if values.std() == 0:
                continue
            means = [values[(days - FIRST) % 7 == day] for day in range(7)]
            there = [one for one in means if one.size]
            averages = [one.mean() for one in there]
            gaps.append((max(averages) - min(averages)) / values.std(ddof=1))
            naive.append(_naive_weekday(there))
            ours.append(weekday_rhythm(days, values).stands_out)
            raised = np.clip(values + values.std() * ((days - FIRST) % 7 >= 5), 0, 10)
            weekend.append(weekday_rhythm(days, raised).stands_out)
        answer[f"{weeks} weeks"] = {
            "people": len(gaps),
            "gap in SD": round(float(np.mean(gaps)), 2),
            "naive": round(float(np.mean(naive)), 3),
            "corrected": round(float(np.mean(ours)), 3),
            "weekend raised by 1 SD, told": round(float(np.mean(weekend)), 3),
        }
    return answer


def _naive_weekday(groups: list[Floats]) -> bool:
    """Best against worst weekday, as one would look."""
    by_mean = sorted((one for one in groups if one.size > 1), key=lambda one: float(one.mean()))
    if np.ptp(np.concatenate([by_mean[0], by_mean[-1]])) == 0:
        return False
    return bool(stats.ttest_ind(by_mean[0], by_mean[-1]).pvalue < 0.05)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=400)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    begun = time.perf_counter()
    result: dict[str, Any] = {
        "trend": trends(options.people),
        "skills": skills(10 * options.people),
        "triggers": triggers(options.people),
        "trigger with a true link": trigger_power(options.people),
        "weekdays": weekdays(options.people),
        "all scales of a page": families(options.people),
        "directions of nine scales with nothing there": holds(options.people),
        "directions of nine scales, a rise found": power(options.people),
        "seed": SEED,
    }
    if options.json:
        json.dump(result, sys.stdout, indent=1)
        return
    for name, found in result.items():
        print(f"{name}: {json.dumps(found)}")
    print(f"{time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
