"""Which questions are asked, and which questionnaires cannot be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.questionnaire.answer import Coded, Number, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.condition import Comparison, Condition
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.questionnaire import DEEPEST, MOST_ITEMS, Questionnaire

YES, NO = Truth(yes=True), Truth(yes=False)


def asked(form, answers):
    return [placed.item.link_id for placed in form.asked(answers)]


def refused(make):
    with pytest.raises(FormRefusedError) as caught:
        make()
    return caught.value.problem, caught.value.number


def test_items_are_numbered_from_top_to_bottom(say):
    form = say.form(say.group("a", say.number("b"), say.number("c")), say.number("d"))
    assert [(p.item.link_id, p.number, len(p.above)) for p in form.walk()] == [
        ("a", 1, 0),
        ("b", 2, 1),
        ("c", 3, 1),
        ("d", 4, 0),
    ]


def test_texts_groups_totals_and_hidden_items_are_not_asked(say):
    form = say.form(
        Item("text", ItemKind.DISPLAY, "Read this"),
        say.group("group", say.number("inside")),
        say.total("sum"),
        say.number("hidden", withheld=True),
        say.group("gone", say.number("in a hidden group"), withheld=True),
        say.number("last"),
    )
    assert asked(form, {}) == ["inside", "last"]


def test_a_name_is_found_and_another_is_not(say):
    form = say.form(say.group("a", say.number("b")))
    assert form.item("b").kind is ItemKind.INTEGER
    assert form.item("c") is None


@pytest.mark.parametrize(
    ("url", "version", "canonical"),
    [("u", "2", "u|2"), ("u", "", "u"), ("", "2", ""), ("", "", "")],
)
def test_the_canonical_name_is_address_and_version(say, url, version, canonical):
    form = Questionnaire("t", (say.number("a"),), url, version)
    assert form.canonical == canonical


COMPARED = [
    ("exists", YES, Whole(1), True),
    ("exists", NO, Whole(1), False),
    ("exists", YES, None, False),
    ("exists", NO, None, True),
    ("=", Whole(3), Whole(3), True),
    ("=", Whole(3), Number(3.0), True),
    ("=", Whole(3), Whole(4), False),
    ("=", Whole(3), None, False),
    ("=", YES, YES, True),
    ("=", TextAnswer("a"), TextAnswer("a"), True),
    ("=", TextAnswer("a"), TextAnswer("A"), False),
    ("=", Coded("s", "x"), Coded("s", "x", "however it reads"), True),
    ("=", Coded("", "x"), Coded("s", "x"), True),
    ("=", Coded("t", "x"), Coded("s", "x"), False),
    ("!=", Whole(3), Whole(4), True),
    ("!=", Whole(3), Whole(3), False),
    ("!=", Whole(3), None, False),
    (">", Whole(3), Whole(4), True),
    (">", Whole(3), Whole(3), False),
    (">=", Whole(3), Whole(3), True),
    ("<", Number(2.5), Whole(2), True),
    ("<=", Number(2.5), Number(2.5), True),
    ("<=", Number(2.5), TextAnswer("2"), False),
]


@pytest.mark.parametrize(("comparison", "wanted", "given_answer", "holds"), COMPARED)
def test_a_condition_compares_as_fhir_says(comparison, wanted, given_answer, holds):
    condition = Condition("a", Comparison(comparison), wanted)
    assert condition.clear
    assert condition.holds(() if given_answer is None else (given_answer,)) is holds


def test_one_of_several_answers_is_enough():
    condition = Condition("a", Comparison.EQUAL, Whole(2))
    assert condition.holds((Whole(1), Whole(2)))


@pytest.mark.parametrize(
    ("comparison", "answer"), [("exists", Whole(1)), (">", TextAnswer("a")), ("<", Coded("s", "x"))]
)
def test_a_condition_that_cannot_be_decided_is_refused(say, comparison, answer):
    item = say.number("b", conditions=say.when("a", comparison, answer))
    assert refused(lambda: say.form(say.number("a"), item)) == (FormProblem.CONDITION, 2)


def test_all_conditions_have_to_hold_or_any(say):
    both = (*say.when("a", ">", Whole(2)), *say.when("b", ">", Whole(2)))
    every = say.form(say.number("a"), say.number("b"), say.number("c", conditions=both))
    either = say.form(
        say.number("a"), say.number("b"), say.number("c", conditions=both, all_conditions=False)
    )
    one = {"a": (Whole(3),)}
    assert asked(every, one) == ["a", "b"]
    assert asked(either, one) == ["a", "b", "c"]
    assert asked(every, one | {"b": (Whole(3),)}) == ["a", "b", "c"]
    assert asked(either, {}) == ["a", "b"]


def test_an_answer_to_a_question_that_is_not_asked_counts_for_nothing(say):
    form = say.form(
        say.number("a"),
        say.number("b", conditions=say.when("a", "=", Whole(1))),
        say.number("c", conditions=say.when("b", "exists", YES)),
    )
    answers = {"a": (Whole(1),), "b": (Whole(5),)}
    assert asked(form, answers) == ["a", "b", "c"]
    assert asked(form, answers | {"a": (Whole(2),)}) == ["a"]


def test_a_question_further_down_may_decide_about_one_above(say):
    form = say.form(say.number("a", conditions=say.when("b", "exists", YES)), say.number("b"))
    assert asked(form, {}) == ["b"]
    assert asked(form, {"b": (Whole(1),)}) == ["a", "b"]


def test_items_inside_go_with_what_they_are_inside_of(say):
    inner = say.number("follow up")
    form = say.form(
        say.number("a", items=(inner,)),
        say.group("g", say.number("b"), conditions=say.when("a", "=", Whole(1))),
    )
    assert asked(form, {}) == ["a"]
    assert asked(form, {"a": (Whole(1),)}) == ["a", "follow up", "b"]
    assert asked(form, {"a": (Whole(2),)}) == ["a", "follow up"]


def test_two_items_of_one_name_are_refused(say):
    form = lambda: say.form(say.number("a"), say.group("g", say.number("a")))  # noqa: E731
    assert refused(form) == (FormProblem.SAME_NAME, 3)


def test_a_condition_about_nothing_is_refused(say):
    item = say.number("a", conditions=say.when("nobody", "exists", YES))
    assert refused(lambda: say.form(item)) == (FormProblem.CONDITION, 1)


@pytest.mark.parametrize("length", [1, 2, 7])
def test_questions_that_wait_for_each_other_are_refused(say, length):
    items = [
        say.number(f"i{n}", conditions=say.when(f"i{(n + 1) % length}", "exists", YES))
        for n in range(length)
    ]
    assert refused(lambda: say.form(say.number("free"), *items)) == (FormProblem.CIRCLE, 2)


def test_a_group_that_waits_for_what_is_inside_it_is_refused(say):
    group = say.group("g", say.number("a"), conditions=say.when("a", "exists", YES))
    assert refused(lambda: say.form(group)) == (FormProblem.CIRCLE, 1)


def test_no_question_too_many_and_too_deep_are_refused(say):
    assert refused(say.form) == (FormProblem.NO_QUESTION, 0)
    assert refused(lambda: say.form(say.group("g"))) == (FormProblem.NO_QUESTION, 0)
    many = [say.number(str(n)) for n in range(MOST_ITEMS + 1)]
    assert refused(lambda: say.form(*many)) == (FormProblem.TOO_MANY, 0)
    assert len(say.form(*many[1:]).asked({})) == MOST_ITEMS
    deep = say.number("bottom")
    for level in range(DEEPEST):
        deep = say.group(str(level), deep)
    assert refused(lambda: say.form(deep)) == (FormProblem.TOO_DEEP, DEEPEST + 1)


def test_a_long_row_of_conditions_is_followed_to_its_end(say):
    items = [say.number("0")]
    items += [
        say.number(str(n), conditions=say.when(str(n - 1), "exists", YES))
        for n in range(1, MOST_ITEMS)
    ]
    form = say.form(*reversed(items))
    every = {item.link_id: (Whole(1),) for item in items}
    assert len(form.asked(every)) == MOST_ITEMS
    assert asked(form, {}) == ["0"]


NAMES = tuple("abcdef")
ANSWERS = st.dictionaries(
    st.sampled_from(NAMES), st.integers(0, 3).map(lambda n: (Whole(n),)), max_size=6
)
CONDITIONS = st.lists(
    st.builds(
        Condition,
        st.sampled_from(NAMES),
        st.sampled_from([Comparison.EQUAL, Comparison.ABOVE, Comparison.NOT_EQUAL]),
        st.integers(0, 3).map(Whole),
    ),
    max_size=2,
)


@settings(deadline=None)
@given(st.lists(CONDITIONS, min_size=6, max_size=6), ANSWERS, st.booleans())
def test_any_conditions_are_a_circle_or_decide_every_item(lists, answers, every):
    """The plain meaning, worked out by going round until nothing changes, comes out the same."""
    items = tuple(
        Item(name, ItemKind.INTEGER, name, conditions=tuple(found), all_conditions=every)
        for name, found in zip(NAMES, lists, strict=True)
    )
    waits = {i.link_id: {c.about for c in i.conditions} for i in items}
    free = set()
    while fresh := {name for name in waits if name not in free and waits[name] <= free}:
        free |= fresh
    if free != set(NAMES):
        assert refused(lambda: Questionnaire("t", items))[0] is FormProblem.CIRCLE
        return
    form = Questionnaire("t", items)
    on = set()
    for _ in NAMES:
        on = {
            item.link_id
            for item in items
            if not item.conditions
            or (all if every else any)(
                c.holds(answers.get(c.about, ()) if c.about in on else ()) for c in item.conditions
            )
        }
    assert form.enabled(answers) == on


def test_an_option_reads_as_its_display_its_code_its_number_or_its_text():
    read = [Coded("s", "x", "Often"), Coded("s", "x"), Whole(3), TextAnswer("now and then")]
    assert [Option(answer).text for answer in read] == ["Often", "x", "3", "now and then"]
