from math import isnan, sqrt

import pytest

from journal_app.analysis.chart_day import State
from journal_app.analysis.ewma_chart import EwmaChart, UnsortedDaysError
from journal_app.analysis.limits import ChartRule, overall_rule, sign_rule
from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.preferences import Sensitivity

RULE = ChartRule(limit=2.9, notice=2.5, prior_sd=1.5)


def run(values, rule=RULE, start=0):
    chart = EwmaChart(rule)
    return chart, [chart.step(start + i, v) for i, v in enumerate(values) if v is not None]


def test_a_case_worked_by_hand():
    """Fifteen days of 3 make the usual; then a 10.

    m = 3, s = sqrt(5 * 1.5**2 / 19) = 0.769...; every u of the block is 0, so phi's sums are
    0 over 14 pairs: phi = (14 * (0 + 1/14) + 6) / 34 = 7/34. The 10 gives u = 2.5 (clipped),
    z = 0.5. The pair (2.5, 0) counts: 15 pairs, raw = 0,
    phi = (15 * (0 + 1/15) + 6) / 35 = 0.2. Then
    V = (1/9) * 1.16/0.84 + 1.2/(0.8 * 15) = 0.153439... + 0.1 and S = 0.5/sqrt(V).
    """
    chart, points = run([3.0] * 15 + [10.0])
    ready, day = points[14], points[15]
    assert [p.state for p in points[:14]] == [State.LEARNING] * 14
    assert (ready.state, ready.usual, ready.z, ready.entries) == (State.QUIET, 3.0, 0.0, 15)
    assert day.spread == pytest.approx(sqrt(11.25 / 19), abs=1e-15)
    assert day.z == 0.5
    assert day.width**2 == pytest.approx((1 / 9) * 1.16 / 0.84 + 0.1, abs=1e-15)
    assert day.score == pytest.approx(0.993192, abs=1e-6)
    assert chart.level == pytest.approx(0.8 * 3 + 0.2 * 10)


def test_what_is_shown_is_the_smoothed_ratings_with_nothing_cut_off():
    """After four days of 9 the ratings' own average says 6.1; the cut deviations say less."""
    chart, points = run([2.0] * 40 + [9.0] * 4)
    assert chart.level == pytest.approx(9 - 7 * 0.8**4)
    assert points[-1].level == chart.level
    assert points[-1].usual + points[-1].spread * points[-1].z < chart.level - 2


def test_nine_entries_are_not_enough_and_thirteen_days_are_not():
    _, nine = run([3.0] * 9 + [None] * 20)
    assert nine[-1].state is State.LEARNING
    chart = EwmaChart(RULE)
    for day in range(10):
        chart.step(day, 3.0)
    chart.advance(13)
    assert chart.state is State.LEARNING
    assert (chart.progress(13).entries, chart.progress(13).days) == (10, 13)
    chart.advance(14)
    assert (chart.state, chart.since) == (State.QUIET, 14)


def test_a_flag_opens_closes_and_waits_fourteen_days():
    chart, _ = run([2.0, 3.0] * 15 + [9.0] * 10)
    assert chart.state is State.FLAG
    opened = chart.openings[0].opened
    assert chart.since == opened
    day = 40
    while chart.flag_open:
        chart.step(day, 2.0)
        day += 1
    assert chart.openings[0].closed == day - 1
    while chart.state is not State.NOTICE and day < 200:
        chart.step(day, 10.0)
        day += 1
    assert day - 1 - opened < 200


def test_a_refused_day_stays_out_of_the_usual():
    chart, points = run([2.0, 3.0] * 15 + [9.0] * 40)
    opened = chart.openings[0].opened
    joined = [d for d, _ in chart._baseline]
    assert max(joined) <= opened - 7 + 7
    assert points[-1].usual < 4


def test_a_long_gap_forgets_the_recent_level_but_not_the_usual():
    chart, _ = run([2.0, 3.0] * 15 + [5.0] * 3)
    kept, fresh = chart.copy(), chart.copy()
    assert kept.step(33 + 14, 2.0).z != pytest.approx(0.2 * (2 - kept.usual) / kept.spread)
    point = fresh.step(33 + 15, 2.0)
    assert point.z == pytest.approx(0.2 * (2 - point.usual) / point.spread)


def test_a_copy_does_not_move_the_original():
    chart, _ = run([2.0, 3.0] * 15)
    before = (chart.level, chart.day, len(chart._baseline))
    trial = chart.copy()
    for day in range(30, 60):
        trial.step(day, 10.0)
    assert (chart.level, chart.day, len(chart._baseline)) == before
    assert not chart.openings


def test_a_protective_sign_speaks_when_it_falls():
    fall = [8.0, 7.0] * 15 + [1.0] * 10
    protective, points = run(fall, ChartRule(2.9, 2.5, 1.5, protective=True))
    _, mirrored = run([10 - v for v in fall])
    assert [p.score for p in points] == pytest.approx([p.score for p in mirrored], nan_ok=True)
    assert protective.state is State.FLAG
    assert protective.level < protective.limit < protective.usual


def test_a_new_normal_closes_the_flag_and_learns_again():
    chart, _ = run([2.0, 3.0] * 15 + [7.0] * 8)
    assert chart.flag_open
    assert chart.new_normal(37)
    assert (chart.state, chart.openings[0].closed, chart.openings[0].new_normal) == (
        State.LEARNING, 37, True,
    )  # fmt: skip
    assert isnan(chart.level)
    assert not chart.new_normal(38)
    for day in range(38, 60):
        chart.step(day, 7.0)
    assert (chart.state, chart.usual) == (State.QUIET, 7.0)


def test_a_new_normal_after_a_long_flag_is_ready_at_once():
    chart, _ = run([2.0, 3.0] * 15 + [7.0] * 40)
    assert chart.new_normal(69)
    assert (chart.state, chart.usual) == (State.QUIET, 7.0)


def test_a_new_normal_without_a_flag_does_nothing():
    chart, _ = run([2.0, 3.0] * 15)
    assert not chart.new_normal(30)
    assert chart.state is State.QUIET


def test_a_known_event_leaves_the_usual_alone():
    plain, told = EwmaChart(RULE), EwmaChart(RULE)
    for day, value in enumerate([2.0, 3.0] * 15 + [4.0] * 5 + [2.0, 3.0] * 10):
        plain.step(day, value)
        told.step(day, value, known_event=30 <= day < 35)
    assert plain.usual > told.usual == pytest.approx(2.5, abs=0.02)


def test_known_events_do_not_count_as_learnt():
    chart = EwmaChart(RULE)
    for day in range(15):
        chart.step(day, 3.0, known_event=day < 6)
    assert (chart.state, chart.progress(14).entries) == (State.LEARNING, 9)


@pytest.mark.parametrize("day", [4, 5])
def test_days_must_rise(day):
    chart = EwmaChart(RULE)
    chart.step(5, 1.0)
    with pytest.raises(UnsortedDaysError) as caught:
        chart.step(day, 1.0)
    assert (caught.value.day, caught.value.after) == (day, 5)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e10])
def test_a_value_that_is_no_number_is_refused(value):
    with pytest.raises(OutOfRangeError):
        EwmaChart(RULE).step(1, value)


def test_an_empty_chart_has_a_progress():
    chart = EwmaChart(RULE)
    chart.advance(10)
    assert (chart.progress(10).entries, chart.progress(10).days) == (0, 0)
    assert (chart.state.word, chart.since, chart.entries) == ("learning", None, 0)


def test_limits_follow_sensitivity_and_number_of_signs():
    def limits(rule):
        return rule.limit, rule.notice

    assert limits(overall_rule()) == (2.4, 2.0)
    assert limits(overall_rule(Sensitivity.EARLIER)) == (2.0, 2.0)
    assert limits(overall_rule(Sensitivity.FEWER)) == (2.7, 2.0)
    assert limits(sign_rule(5)) == (2.9, 2.5)
    assert limits(sign_rule(6, Sensitivity.EARLIER)) == (2.5, 2.5)
    assert limits(sign_rule(2, Sensitivity.FEWER)) == (3.2, 2.5)
    assert limits(sign_rule(7)) == limits(sign_rule(10)) == (3.1, 2.5)
    assert limits(sign_rule(1)) == (2.2, 2.0)
    assert limits(sign_rule(1, Sensitivity.EARLIER)) == (1.8, 1.8)
