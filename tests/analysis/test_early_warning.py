import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.analysis.chart_day import Opening, State
from journal_app.analysis.daily import day_values
from journal_app.analysis.early_warning import (
    DaySpan,
    NewNormalDay,
    SignRecord,
    early_warning,
)
from journal_app.analysis.ewma_chart import UnsortedDaysError
from journal_app.analysis.flag_messages import merge_openings
from journal_app.analysis.overall_level import overall_level
from journal_app.domain.preferences import Sensitivity

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "digibp" / "digibp_daily.csv"


def sign(name, values, start=0, protective=False):
    values = np.asarray(values, float)
    return SignRecord(name, np.arange(values.size) + start, values, protective)


def calm_then_high(high=20):
    return [2.0, 3.0] * 20 + [8.0] * high


def board_of_three(high=20, **options):
    signs = [sign(n, calm_then_high(high)) for n in ("a", "b")] + [sign("c", [2.0] * (40 + high))]
    return early_warning(signs, as_of=39 + high, **options)


def test_three_signs_give_one_message_that_names_them():
    board = board_of_three()
    (message,) = board.messages
    assert message.series[0] == "overall"
    assert set(message.series) == {"overall", "a", "b"}
    assert message.closed is None
    assert message.usual == pytest.approx(board.overall.openings[0].usual)
    assert message.level > message.usual
    assert set(board.most_raised(59)) == {"a", "b"}
    assert board.overall.now.state is State.FLAG
    assert board.overall.now.since == board.overall.openings[0].opened


def test_most_raised_looks_back_one_week_only():
    board = board_of_three()
    assert board.most_raised(59 + 6) == board.most_raised(59)
    assert board.most_raised(59 + 7) == ()
    assert board.most_raised(-1) == ()
    assert board.most_raised(3) == ()


def test_fewer_than_three_signs_have_no_overall_level():
    board = early_warning([sign("a", [1.0] * 30), sign("b", [1.0] * 30)], as_of=29)
    assert board.overall is None
    assert [s.rule.limit for s in board.signs] == [2.9, 2.9]
    assert early_warning([sign("a", [1.0])], as_of=0).signs[0].rule.limit == 2.2


def test_no_signs_give_an_empty_board():
    board = early_warning([], as_of=0)
    assert (board.overall, board.signs, board.messages) == (None, (), ())


def test_empty_and_single_entries_are_still_learning():
    board = early_warning([sign("a", []), sign("b", [4.0]), sign("c", [])], as_of=5)
    empty, single, _ = board.signs
    assert (empty.now.state, empty.now.entries, empty.now.since) == (State.LEARNING, 0, None)
    assert (single.now.entries, single.now.progress.days) == (1, 5)
    assert np.isnan(single.now.level)
    assert board.overall.days.size == 0


def test_the_overall_level_needs_three_signs_and_sixty_percent():
    days = [np.arange(n) for n in (6, 5, 4, 3, 2, 1)]
    values = [np.full(d.size, float(i)) for i, d in enumerate(days)]
    got_days, got = overall_level(days, values, [False] * 6)
    assert got_days.tolist() == [0, 1, 2]
    assert got.tolist() == [2.5, 2.0, 1.5]
    five_days, _ = overall_level(days[:5], values[:5], [False] * 5)
    assert five_days.tolist() == [0, 1, 2, 3]


def test_protective_signs_are_reversed_in_the_overall_level():
    one = np.arange(1)
    _, level = overall_level([one] * 3, [np.array([9.0])] * 3, [True, False, False])
    assert level[0] == pytest.approx((1 + 9 + 9) / 3)


def test_entries_after_the_day_asked_for_are_left_out():
    early = board_of_three(high=20)
    cut = early_warning(
        [sign(n, calm_then_high(20)) for n in ("a", "b")] + [sign("c", [2.0] * 60)], as_of=39
    )
    assert cut.messages == ()
    assert cut.signs[0].days[-1] == 39
    assert np.array_equal(cut.signs[0].z, early.signs[0].z[:40], equal_nan=True)


def test_a_new_normal_answers_one_series():
    board = board_of_three(new_normals=[NewNormalDay("a", 50), NewNormalDay("a", 200)])
    a, b, _ = board.signs
    assert (a.openings[0].closed, a.openings[0].new_normal) == (50, True)
    assert b.openings[0].closed is None
    assert (a.now.state, a.now.usual) == (State.QUIET, 8.0)


def test_a_new_normal_said_on_the_last_day_holds():
    board = board_of_three(new_normals=[NewNormalDay("overall", 59)])
    assert board.overall.now.state is not State.FLAG
    assert board.overall.state[-1] == State.FLAG


def test_a_known_event_is_told_with_the_flag():
    board = board_of_three(known_events=[DaySpan(40, 59)])
    assert all(m.known_event for m in board.messages)
    assert 40 in DaySpan(40, 59)
    assert 60 not in DaySpan(40, 59)


def test_earlier_speaks_before_standard_and_fewer_after():
    first = {s: board_of_three(sensitivity=s).messages[0].opened for s in Sensitivity}
    assert first[Sensitivity.EARLIER] <= first[Sensitivity.STANDARD] <= first[Sensitivity.FEWER]
    assert first[Sensitivity.EARLIER] < first[Sensitivity.FEWER]


def test_a_constant_record_stays_quiet():
    board = early_warning([sign(n, [0.0] * 400) for n in "abc"], as_of=399)
    assert board.messages == ()
    assert board.overall.now.state is State.QUIET
    assert board.overall.now.level == 0


def test_a_hundred_and_thirty_years_cost_only_their_entries():
    days = np.array([719163 + 1000 * i for i in range(48)])
    board = early_warning([SignRecord("a", days, np.ones(48))], as_of=int(days[-1]) + 10**6)
    assert board.signs[0].days.size == 48
    assert board.signs[0].now.entries == 10


def test_thirty_six_thousand_entries_are_charted():
    values = np.tile([2.0, 3.0, 4.0], 12_167)[:36_500]
    board = early_warning([sign("a", values)], as_of=36_500)
    assert board.signs[0].days.size == 36_500
    assert board.messages == ()


def test_a_missing_value_is_a_day_without_entry():
    values = [2.0, 3.0] * 20
    with_gap = [*values[:20], np.nan, *values[21:]]
    days = np.delete(np.arange(40), 20)
    left = early_warning([sign("a", with_gap)], as_of=39).signs[0]
    right = early_warning([SignRecord("a", days, np.delete(with_gap, 20))], as_of=39).signs[0]
    assert left.days.tolist() == right.days.tolist()
    assert np.array_equal(left.z, right.z, equal_nan=True)


def test_days_out_of_order_are_refused():
    with pytest.raises(UnsortedDaysError):
        early_warning([SignRecord("a", np.array([3, 2]), np.ones(2))], as_of=5)


def test_openings_within_fourteen_days_merge_and_later_ones_do_not():
    def opening(day, closed):
        return Opening(day, 5.0, 3.0, 4.0, 30, known_event=False, closed=closed)

    pairs = [("b", opening(13, 20)), ("a", opening(0, 30)), ("a", opening(14, None))]
    first, second = merge_openings(pairs)
    assert (first.opened, first.closed, first.series) == (0, 30, ("a", "b"))
    assert (second.opened, second.closed, second.series) == (14, None, ("a",))
    assert merge_openings([]) == ()


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 80), st.integers(0, 2**32 - 1))
def test_a_day_added_later_changes_nothing_before_it(cut, seed):
    values = np.random.default_rng(seed).integers(0, 11, 80).astype(float)
    whole = early_warning([sign("a", values)], as_of=79).signs[0]
    part = early_warning([sign("a", values[:cut])], as_of=cut - 1).signs[0]
    assert np.array_equal(part.score, whole.score[:cut], equal_nan=True)
    assert np.array_equal(part.state, whole.state[:cut])


def test_the_real_diaries_can_be_charted():
    if not DATA.exists():
        pytest.skip("the shared data folder is not beside this checkout")
    people = {}
    with DATA.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["depressive_self"]:
                value = float(row["depressive_self"]) * 10 / 42
                people.setdefault(row["id"], {})[int(row["day"])] = value
    for diary in people.values():
        record = SignRecord(
            "a", np.array(sorted(diary)), np.array([diary[d] for d in sorted(diary)])
        )
        result = early_warning([record], as_of=42).signs[0]
        assert np.isfinite(result.score[result.state > 0]).all()


def test_a_standing_knows_how_long_nothing_was_rated():
    signs = [sign(n, [2.0, 3.0] * 10) for n in "abc"]
    fresh = early_warning(signs, as_of=19 + 6)
    assert (fresh.overall.now.silent_days, fresh.overall.now.silent, fresh.judged) == (6, False, 3)
    old = early_warning(signs, as_of=19 + 150)
    assert (old.overall.now.silent_days, old.overall.now.silent, old.judged) == (150, True, 0)
    assert old.overall.now.state is State.QUIET


def test_only_signs_that_are_themselves_unusual_are_named():
    """The overall level is flagged; every sign stands above 0, none at its own notice."""
    rise = [2.0, 3.0] * 20 + [4.0, 3.5] * 8
    signs = [sign(str(n), rise[n % 2 :]) for n in range(5)]
    board = early_warning(signs, as_of=54)
    named = board.most_raised(54)
    by_id = {one.id: one for one in board.signs}
    assert all(by_id[name].now.raised for name in named)
    quiet = early_warning([sign("a", [2.0, 3.0] * 20 + [3.0] * 3)], as_of=42)
    assert quiet.signs[0].now.score > 0
    assert quiet.most_raised(42) == ()


def test_means_of_the_same_ratings_are_ties():
    days = np.zeros(3, np.int64)
    one = day_values(days, np.array([0.1, 0.2, 0.3]))[1][0]
    other = day_values(days, np.array([0.3, 0.2, 0.1]))[1][0]
    assert one == other == 0.2
