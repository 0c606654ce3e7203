"""Sums of weights: whole or not at all, and never a zero for what is missing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.questionnaire.answer import Coded, Whole
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.score import scores, totals_given


@pytest.fixture
def week(say):
    """Three questions of 0-3 and a sum, in one group; one more outside it."""
    questions = (say.choice(name, 0, 1, 2, 3) for name in "abc")
    return say.form(
        say.group("g", *questions, say.total("sum")), say.choice("outside", 0, 10), say.number("n")
    )


def test_a_total_sums_the_choices_of_its_group(say, week):
    answers = {name: say.pick(place) for name, place in zip("abc", (1, 2, 3), strict=True)}
    (score,) = scores(week, answers | {"outside": say.pick(1), "n": (Whole(7),)})
    assert (score.total, score.name, score.sum) == ("sum", "sum", 6)
    assert (score.answered, score.asked, score.low, score.high) == (3, 3, 0, 9)
    assert totals_given(week, answers) == {"sum": 6}


@pytest.mark.parametrize("answered", ["", "a", "ab"])
def test_with_an_answer_missing_there_is_no_sum(say, week, answered):
    answers = dict.fromkeys(answered, say.pick(0))
    (score,) = scores(week, answers)
    assert (score.sum, score.answered, score.asked) == (None, len(answered), 3)
    assert totals_given(week, answers) == {}


def test_every_answer_zero_is_a_sum_of_zero(say, week):
    (score,) = scores(week, dict.fromkeys("abc", say.pick(0)))
    assert score.sum == 0


def test_an_answer_that_weighs_nothing_leaves_no_sum(say):
    form = say.form(say.choice("a", 0, 1, None), say.choice("b", 0, 1), say.total("sum"))
    (score,) = scores(form, {"a": say.pick(2), "b": say.pick(1)})
    assert (score.sum, score.answered, score.asked) == (None, 2, 2)


def test_a_file_without_a_total_has_no_sum(say):
    form = say.form(say.choice("a", 0, 1), say.group("g", say.choice("b", 0, 2.5)), say.number("n"))
    assert scores(form, {"a": say.pick(1), "b": say.pick(1)}) == ()
    assert totals_given(form, {"a": say.pick(1), "b": say.pick(1)}) == {}


def test_a_total_outside_every_group_sums_everything_that_weighs(say):
    parts = (say.choice("a", 0, 1), say.group("g", say.choice("b", 0, 2.5)), say.number("n"))
    form = say.form(*parts, say.total("sum"))
    (score,) = scores(form, {"a": say.pick(1), "b": say.pick(1)})
    assert (score.total, score.name, score.sum, score.high) == ("sum", "sum", 3.5, 3.5)
    assert totals_given(form, {}) == {}


def test_nothing_that_weighs_is_no_score(say):
    assert scores(say.form(say.number("n"), say.choice("a", None, None)), {}) == ()
    assert scores(say.form(say.number("n"), say.total("sum")), {}) == ()


def test_a_total_in_a_group_of_its_own_looks_further_out(say):
    form = say.form(
        say.choice("far", 0, 5),
        say.group("part", say.choice("a", 0, 1), say.group("sums", say.total("sum"))),
    )
    (score,) = scores(form, {"far": say.pick(1), "a": say.pick(1)})
    assert score.sum == 1


def test_each_part_has_its_own_sum(say):
    parts = [say.group(n, say.choice(f"{n}1", 0, 1), say.total(f"{n} sum")) for n in "xy"]
    found = scores(say.form(*parts), {"x1": say.pick(1)})
    assert [(score.name, score.sum) for score in found] == [("x sum", 1), ("y sum", None)]


def test_a_question_that_is_not_asked_is_not_missing(say):
    more = say.choice("more", 0, 3, conditions=say.when("a", "=", Coded("s", "c1")))
    form = say.form(say.choice("a", 0, 1), more, say.total("sum"))
    (score,) = scores(form, {"a": say.pick(0), "more": say.pick(1)})
    assert (score.sum, score.answered, score.asked) == (0, 1, 1)
    (score,) = scores(form, {"a": say.pick(1)})
    assert (score.sum, score.answered, score.asked, score.high) == (None, 1, 2, 4)


def test_several_picked_options_weigh_together(say):
    form = say.form(say.choice("a", 0, 1, 2, several=True), say.total("sum"))
    (score,) = scores(form, {"a": (*say.pick(1), *say.pick(2))})
    assert (score.sum, score.high) == (3, 3)


def test_weights_may_lie_below_zero(say):
    form = say.form(say.choice("a", -2, 0, 1), say.total("sum"))
    (score,) = scores(form, {"a": say.pick(0)})
    assert (score.sum, score.low, score.high) == (-2, -2, 1)


WEIGHTS = st.lists(st.one_of(st.none(), st.integers(-5, 5).map(float)), min_size=1, max_size=4)


@settings(deadline=None)
@given(st.lists(WEIGHTS, min_size=1, max_size=6), st.data())
def test_a_sum_is_the_sum_of_all_weights_and_within_its_limits(lists, data):
    items = tuple(
        Item(
            str(n),
            ItemKind.CHOICE,
            "q",
            options=tuple(Option(Coded("s", str(w)), weight) for w, weight in enumerate(weights)),
        )
        for n, weights in enumerate(lists)
    )
    picked = {
        str(n): data.draw(st.one_of(st.none(), st.integers(0, len(weights) - 1)))
        for n, weights in enumerate(lists)
    }
    answers = {name: (Coded("s", str(w)),) for name, w in picked.items() if w is not None}
    counted = [n for n, weights in enumerate(lists) if any(w is not None for w in weights)]
    total = Item("sum", ItemKind.DECIMAL, "sum", total=True)
    found = scores(Questionnaire("t", (*items, total)), answers)
    if not counted:
        assert found == ()
        return
    known = [None if picked[str(n)] is None else lists[n][picked[str(n)]] for n in counted]
    (score,) = found
    assert score.sum == (None if None in known else sum(known))
    assert score.asked == len(counted)
    if score.sum is not None:
        assert score.low <= score.sum <= score.high
