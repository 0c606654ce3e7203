"""What is asked in which order, and which digit picks what; no window."""

import pytest

from journal_app.domain.questionnaire.answer import Coded, Number, Truth, Whole
from journal_app.domain.questionnaire.condition import Comparison, Condition
from journal_app.domain.questionnaire.item import Item, ItemKind, Limits, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.ui.screens.questionnaire.state import picks_of, place_of, sheet_of
from journal_app.ui.screens.questionnaire.typed_number import number_typed


def number(name, **facts):
    return Item(name, ItemKind.INTEGER, name, **facts)


def group(text, *items, **facts):
    return Item(f"g-{text}", ItemKind.GROUP, text, items=items, **facts)


def note(text, **facts):
    return Item(f"n-{text}", ItemKind.DISPLAY, text, **facts)


def lines(question, *, alone=False):
    found = question.lines_alone if alone else question.lines
    return [("# " if line.heading else "") + line.text for line in found]


def test_texts_and_groups_stand_where_the_file_has_them():
    form = Questionnaire(
        "t",
        (
            note("hello"),
            group("outer", note("inside"), number("a"), group("inner", number("b"), number("c"))),
            group("empty", number("x", withheld=True)),
            note("between"),
            number("d"),
            note("bye"),
        ),
    )
    sheet = sheet_of(form, {})
    assert [(q.item.link_id, q.number, q.of) for q in sheet.questions] == [
        ("a", 1, 4),
        ("b", 2, 4),
        ("c", 3, 4),
        ("d", 4, 4),
    ]
    assert [lines(q) for q in sheet.questions] == [
        ["hello", "# outer", "inside"],
        ["# inner"],
        [],
        ["between"],
    ]
    assert lines(sheet.questions[1], alone=True) == ["# outer", "# inner"]
    assert lines(sheet.questions[2], alone=True) == ["# outer", "# inner"]
    assert [line.text for line in sheet.closing] == ["bye"]


def test_what_is_not_asked_is_not_numbered():
    when = (Condition("a", Comparison.EQUAL, Whole(1)),)
    form = Questionnaire(
        "t", (number("a"), number("b", conditions=when), note("x", conditions=when))
    )
    assert [q.of for q in sheet_of(form, {}).questions] == [1]
    assert sheet_of(form, {}).closing == ()
    more = sheet_of(form, {"a": (Whole(1),)})
    assert [q.number for q in more.questions] == [1, 2]
    assert [line.text for line in more.closing] == ["x"]


def test_a_place_that_is_not_asked_is_the_first():
    sheet = sheet_of(Questionnaire("t", (number("a"), number("b"))), {})
    assert [place_of(sheet, name) for name in ("a", "b", "gone", "")] == [0, 1, 0, 0]


@pytest.mark.parametrize(
    ("weights", "digits"),
    [
        ((0, 1, 2, 3), "0123"),
        ((0, 1, 2, 4), "0124"),
        ((3, 2, 1, 0), "3210"),
        ((None, None), "12"),
        ((0, None, 2), "123"),
        ((1, 1, 2), "123"),
        ((0, 10), "12"),
        ((0, 0.5), "12"),
        ((-1, 0), "12"),
    ],
)
def test_digits_are_weights_where_these_are_digits(weights, digits):
    options = tuple(Option(Coded("s", str(n)), weight) for n, weight in enumerate(weights))
    picks = picks_of(Item("a", ItemKind.CHOICE, "a", options=options), "Yes", "No")
    assert "".join(one.digit for one in picks) == digits


def test_the_tenth_answer_has_no_digit():
    options = tuple(Option(Coded("s", str(n))) for n in range(11))
    picks = picks_of(Item("a", ItemKind.CHOICE, "a", options=options), "Yes", "No")
    assert [one.digit for one in picks][8:] == ["9", "", ""]


def test_yes_is_one_and_no_is_nought():
    picks = picks_of(Item("a", ItemKind.BOOLEAN, "a"), "Ja", "Nein")
    assert [(one.text, one.digit) for one in picks] == [("Ja", "1"), ("Nein", "0")]


@pytest.mark.parametrize(
    ("kind", "text", "answer"),
    [
        (ItemKind.INTEGER, " 3 ", Whole(3)),
        (ItemKind.INTEGER, "3,0", Whole(3)),
        (ItemKind.INTEGER, "3.5", None),
        (ItemKind.INTEGER, "9" * 12, None),
        (ItemKind.DECIMAL, "2,5", Number(2.5)),
        (ItemKind.DECIMAL, "\N{MINUS SIGN}2.5", None),
        (ItemKind.DECIMAL, "inf", None),
        (ItemKind.DECIMAL, "9e99", None),
        (ItemKind.DECIMAL, "", None),
        (ItemKind.DECIMAL, "1.2.3", None),
    ],
)
def test_a_number_is_read_as_people_write_it(kind, text, answer):
    assert number_typed(Item("a", kind, "a", limits=Limits(low=0)), text) == answer


def test_several_options_may_be_picked(shown):
    from journal_app.ui.screens.questionnaire.choice_field import ChoiceField  # noqa: PLC0415
    from journal_app.ui.screens.questionnaire.option_row import OptionRow  # noqa: PLC0415

    options = tuple(Option(Coded("s", str(n)), n) for n in range(3))
    item = Item("a", ItemKind.CHOICE, "a", several=True, options=options)
    field = shown(ChoiceField(picks_of(item, "", ""), "a", several=True))
    heard = []
    field.answered.connect(heard.append)
    rows = field.findChildren(OptionRow)
    for place in (0, 2, 0):
        rows[place].button.click()
    assert [[one.code for one in answers] for answers in heard] == [["0"], ["0", "2"], ["2"]]
    field.show_answers((Truth(yes=True),))
    assert not any(row.button.isChecked() for row in rows)
