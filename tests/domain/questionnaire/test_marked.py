"""A marked question above zero asks for help, whatever it says."""

import pytest

from journal_app.domain.questionnaire.answer import Coded, Number, Truth, Whole, Words
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.marked import asks_for_help, marked_by_file

NO = Coded("http://loinc.org", "LA32-8", "No")
YES = Coded("http://loinc.org", "LA33-6", "Yes")


def test_any_weight_above_zero_asks_for_help(say):
    form = say.form(say.choice("a", 0, 1, 2))
    found = [asks_for_help(form, {"a"}, {"a": say.pick(place)}) for place in range(3)]
    assert found == [set(), {"a"}, {"a"}]
    assert asks_for_help(form, {"a"}, {}) == set()


def test_a_question_that_is_not_marked_asks_for_nothing(say):
    form = say.form(say.choice("a", 0, 1), say.choice("b", 0, 1))
    assert asks_for_help(form, {"b"}, {"a": say.pick(1)}) == set()
    assert asks_for_help(form, {"b", "gone"}, {"b": say.pick(1)}) == {"b"}


@pytest.mark.parametrize(
    ("kind", "answer", "asks"),
    [
        (ItemKind.BOOLEAN, Truth(yes=True), True),
        (ItemKind.BOOLEAN, Truth(yes=False), False),
        (ItemKind.INTEGER, Whole(1), True),
        (ItemKind.INTEGER, Whole(0), False),
        (ItemKind.INTEGER, Whole(-1), False),
        (ItemKind.DECIMAL, Number(0.5), True),
    ],
)
def test_yes_and_numbers_above_zero_ask_for_help(say, kind, answer, asks):
    form = say.form(Item("a", kind, "a"))
    assert bool(asks_for_help(form, {"a"}, {"a": (answer,)})) is asks


def test_an_answer_without_a_weight_asks_for_help_unless_its_code_is_no(say):
    plain = (Option(YES), Option(NO), Option(Words("No")), Option(Whole(0)))
    form = say.form(Item("a", ItemKind.CHOICE, "a", options=plain))
    asks = [bool(asks_for_help(form, {"a"}, {"a": (o.answer,)})) for o in plain]
    assert asks == [True, False, True, False]


def test_an_answer_that_is_not_asked_any_more_asks_for_nothing(say):
    form = say.form(say.number("a"), say.choice("b", 0, 1, conditions=say.when("a", "=", Whole(1))))
    answers = {"a": (Whole(1),), "b": say.pick(1)}
    assert asks_for_help(form, {"b"}, answers) == {"b"}
    assert asks_for_help(form, {"b"}, answers | {"a": (Whole(2),)}) == set()


def test_the_file_marks_questions_and_nothing_else(say):
    form = say.form(
        say.choice("a", 0, 1, marked=True),
        Item("words", ItemKind.TEXT, "suicide", marked=True),
        say.group("g", say.number("n"), marked=True),
        say.choice("suicide", 0, 1),
    )
    assert marked_by_file(form) == {"a"}
