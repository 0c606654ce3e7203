"""The chart against a slow day-by-day transcription of the method, written on its own."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.analysis.ewma_chart import EwmaChart
from journal_app.analysis.limits import ChartRule


def slow_chart(entries, rule, known, normals, last):  # noqa: C901, PLR0912, PLR0915
    """entries: {day: value}. Gives ({day: row}, openings as [opened, closed])."""
    limit, notice, s0 = rule.limit, rule.notice, rule.prior_sd
    rows, flags = {}, []
    if not entries:
        return rows, flags
    start = min(entries)
    floor_ready = start
    first_counted = start
    ready = False
    base, refused = [], []
    z, pu, pd = 0.0, None, None
    pairs = []
    is_open = False
    state = "learning"

    def mean(v):
        return sum(v) / len(v)

    def spread(v):
        n = len(v)
        m = mean(v)
        var = sum((x - m) ** 2 for x in v) / (n - 1) if n > 1 else 0.0
        return max(0.5, (((n - 1) * var + 5 * s0**2) / (n + 4)) ** 0.5)

    def inside(t):
        window = [d for d in base if t - 67 <= d]
        if len(window) < 10:
            window = sorted(base)[-10:]
        return window

    def clip(v, lo, hi):
        return max(lo, min(hi, v))

    def big_v(n):
        p = len(pairs)
        den = sum((a * a + b * b) / 2 for a, b in pairs)
        raw = sum(a * b for a, b in pairs) / den if den > 0 else 0.0
        phi = clip((p * (raw + (1 + 3 * raw) / max(p, 4)) + 20 * 0.3) / (p + 20), 0.1, 0.75)
        return (0.2 / 1.8) * (1 + 0.8 * phi) / (1 - 0.8 * phi) + (1 + phi) / ((1 - phi) * n)

    def try_ready(t):
        nonlocal ready, base, pu, pd, state
        block = [d for d in sorted(entries) if first_counted <= d <= t and d not in known]
        if len(block) < 10 or t - block[0] < 14 or t < floor_ready:
            return False
        base = list(block)
        base = inside(t)
        values = [entries[d] for d in base]
        m, s = mean(values), spread(values)
        us = {d: clip((entries[d] - m) / s, -2.5, 2.5) for d in base}
        for d in base:
            if d - 1 in us:
                pairs.append((us[d], us[d - 1]))
        pu, pd = us[base[-1]], base[-1]
        ready = True
        state = "quiet"
        return True

    for t in range(start, last + 1):
        if not ready:
            became = try_ready(t)
            if t in entries:
                if became:
                    values = [entries[d] for d in base]
                    width = big_v(len(values)) ** 0.5
                    rows[t] = (mean(values), spread(values), 0.0, width, 0.0, state, len(values))
                else:
                    n = len([d for d in entries if first_counted <= d <= t and d not in known])
                    rows[t] = (None, None, None, None, None, "learning", n)
        else:
            d = t - 7
            unseen = d not in known and d not in base and d not in refused
            if d in entries and d >= first_counted and unseen:
                (refused if is_open else base).append(d)
            if t in entries:
                values = [entries[d] for d in inside(t)]
                n = len(values)
                m, s = mean(values), spread(values)
                before = max(d for d in entries if d < t)
                if t - before - 1 > 14:
                    z = 0.0
                u = clip((entries[t] - m) / s, -2.5, 2.5)
                if pd == t - 1 and not is_open:
                    pairs.append((u, pu))
                pu, pd = u, t
                z = 0.8 * z + 0.2 * u
                width = big_v(n) ** 0.5
                score = z / width
                if is_open:
                    if score < limit / 2:
                        is_open = False
                        flags[-1][1] = t
                elif score > limit and (not flags or t - flags[-1][0] >= 14):
                    is_open = True
                    flags.append([t, None])
                state = "flag" if is_open else "notice" if score > notice else "quiet"
                rows[t] = (m, s, z, width, score, state, n)
        if t in normals and flags and (flags[-1][0], "said") not in refused:
            if is_open:
                flags[-1][1] = t
            is_open = False
            first_counted = flags[-1][0]
            floor_ready = t
            ready, base, refused, pairs = False, [], [(flags[-1][0], "said")], []
            z, pu, pd, state = 0.0, None, None, "learning"
            try_ready(t)
    return rows, flags


def fast_chart(entries, rule, known=(), normals=(), last=None):
    chart = EwmaChart(rule)
    points = {}
    normals = sorted(normals)
    for day in sorted(entries):
        while normals and normals[0] < day:
            chart.advance(normals[0])
            chart.new_normal(normals.pop(0))
        points[day] = chart.step(day, entries[day], known_event=day in known)
    for day in normals:
        if last is None or day <= last:
            chart.advance(day)
            chart.new_normal(day)
    return points, [[o.opened, o.closed] for o in chart.openings]


def assert_same(entries, rule, known=(), normals=()):
    last = max([*entries, *normals]) if entries else None
    slow, slow_flags = slow_chart(entries, rule, known, normals, last)
    fast, fast_flags = fast_chart(entries, rule, known, normals, last)
    assert fast_flags == slow_flags
    assert sorted(fast) == sorted(slow)
    for day, (m, s, z, width, score, state, n) in slow.items():
        point = fast[day]
        assert (point.state.word, point.entries) == (state, n)
        if m is None:
            assert np.isnan([point.usual, point.spread, point.z, point.width, point.score]).all()
        else:
            got = (point.usual, point.spread, point.z, point.width, point.score)
            assert got == pytest.approx((m, s, z, width, score), rel=1e-12, abs=1e-12)


@st.composite
def diaries(draw):
    """Runs of days at changing heights, with gaps from one day to months."""
    entries, day = {}, draw(st.sampled_from([0, 719163, 767000]))
    for _ in range(draw(st.integers(1, 8))):
        height = draw(st.integers(0, 10))
        wobble = draw(st.integers(0, 4))
        for _ in range(draw(st.integers(1, 30))):
            jitter = draw(st.integers(-wobble, wobble))
            parts = draw(st.sampled_from([1, 1, 2, 3]))
            entries[day] = min(10, max(0, height + jitter)) / parts
            day += draw(st.sampled_from([1, 1, 1, 1, 2, 3]))
        day += draw(st.sampled_from([0, 1, 6, 7, 8, 13, 14, 15, 16, 40, 66, 67, 68, 200]))
    return entries


RULES = st.sampled_from(
    [ChartRule(2.9, 2.5, 1.5), ChartRule(2.4, 2.0, 1.0), ChartRule(1.0, 0.6, 1.0)]
)


@settings(max_examples=120, deadline=None)
@given(entries=diaries(), rule=RULES)
def test_random_diaries_agree_to_the_last_digit(entries, rule):
    assert_same(entries, rule)


@settings(max_examples=80, deadline=None)
@given(entries=diaries(), rule=RULES, data=st.data())
def test_random_diaries_with_known_events_and_new_normals_agree(entries, rule, data):
    first, last = min(entries), max(entries)
    begin = data.draw(st.integers(first, last))
    known = set(range(begin, begin + data.draw(st.integers(0, 20))))
    normals = data.draw(st.sets(st.integers(first, last + 30), max_size=3))
    assert_same(entries, rule, known, normals)


def test_a_rise_that_flags_closes_and_opens_again_agrees():
    heights = [2] * 40 + [7] * 60 + [2] * 40 + [9] * 30
    entries = {d: float(h + (d * 7) % 3) for d, h in enumerate(heights) if d % 5}
    assert_same(entries, ChartRule(2.9, 2.5, 1.5))
    _, flags = fast_chart(entries, ChartRule(2.9, 2.5, 1.5))
    assert len(flags) >= 2
