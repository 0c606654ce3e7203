import pytest

from journal_app.analysis.coping import CopingUse, coping_summary


def uses(skill, count, before, after, trigger=None):
    return [CopingUse(skill, before, after, trigger)] * count


def test_a_case_worked_by_hand():
    """Walk 4 uses 8 to 5, call 1 use 9 to 1: G = (4*3 + 8)/5 = 4.

    Walk: 4 + 4/15 * (3 - 4) = 3.7333; call: 4 + 1/12 * (8 - 4) = 4.3333, too early.
    """
    summary = coping_summary([*uses("call", 1, 9, 1), *uses("walk", 4, 8, 5)])
    walk, call = summary.skills
    assert (walk.skill, walk.uses, walk.before, walk.after) == ("walk", 4, 8, 5)
    assert walk.estimate == pytest.approx(4 - 4 / 15)
    assert call.estimate == pytest.approx(4 + 4 / 12)
    assert (walk.too_early, call.too_early) == (False, True)
    assert summary.uses == 5


def test_skills_are_ranked_best_first_and_the_early_ones_by_uses():
    summary = coping_summary(
        [*uses("a", 3, 5, 4), *uses("b", 3, 9, 4), *uses("c", 1, 9, 0), *uses("d", 2, 9, 8)]
    )
    assert [e.skill for e in summary.skills] == ["b", "a", "d", "c"]


def test_a_trigger_with_three_uses_is_answered_by_itself():
    own = uses("walk", 3, 8, 2, "row")
    summary = coping_summary([*own, *uses("walk", 5, 8, 7)], "row")
    assert (summary.for_trigger, summary.uses) == ("row", 3)


def test_a_trigger_with_two_uses_is_answered_over_all():
    summary = coping_summary([*uses("walk", 2, 8, 2, "row"), *uses("walk", 5, 8, 7)], "row")
    assert (summary.for_trigger, summary.uses) == (None, 7)


def test_no_uses_give_no_skills():
    assert coping_summary([]).skills == ()
