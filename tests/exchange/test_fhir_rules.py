"""Rules of a file that are not followed: no sum, every answer, and a word about it."""

import pytest

from journal_app.domain.questionnaire.answer import Coded, Whole
from journal_app.domain.questionnaire.item import ItemKind, Unread
from journal_app.domain.questionnaire.score import scores, totals_given
from journal_app.ui.questionnaire_words import score_words, unread_words
from journal_app.ui.screens.questionnaire.state import sheet_of

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"


def rule(name, expression):
    fhirpath = {"language": "text/fhirpath", "expression": expression}
    return {"url": SDC + name, "valueExpression": fhirpath}


def total(clinic, name, expression):
    return clinic.item(name, extension=[rule("calculatedExpression", expression)])


def own(name):
    return f"%resource.item.where(linkId='{name}').answer.value.ordinal()"


@pytest.fixture
def audit(clinic):
    """Ten questions of 0-4, the third in two variants by sex, with a sum and contributions."""
    questions = [clinic.choice(f"q{n}", 0, 1, 2, 3, 4) for n in range(1, 11) if n != 3]
    variants = [
        clinic.choice(f"q3{sex}", 0, 1, 2, 3, 4)
        | {"extension": [rule("enableWhenExpression", f"%patient.gender = '{sex}'")]}
        for sex in ("female", "male")
    ]
    return clinic.read(
        *questions,
        *variants,
        total(clinic, "sum", "%resource.item.answer.value.ordinal().sum()"),
        total(clinic, "part", own("q1")),
        total(clinic, "risk", "iif(%resource.item.answer.value.ordinal().sum() > 8, 1, 0)"),
    )


@pytest.fixture
def top(audit):
    return {p.item.link_id: (Coded("s", "c4", "Answer 4"),) for p in audit.asked({})}


def test_no_sum_is_made_where_a_rule_of_the_file_is_not_followed(audit, top):
    found = {score.total: score for score in scores(audit, top)}
    assert (found["sum"].sum, found["risk"].sum) == (None, None)
    assert "does not follow" in score_words(found["sum"])
    assert "Your answers stand." in score_words(found["risk"])
    assert len(top) == 11


def test_a_questions_own_contribution_is_its_own(audit, top):
    (part,) = [score for score in scores(audit, top) if score.total == "part"]
    assert (part.sum, part.high) == (4, 4)
    assert totals_given(audit, top) == {"part": 4}


def test_at_import_it_is_said_what_is_not_followed(audit):
    said = " ".join(unread_words(audit))
    for name in ("q3female", "q3male", "risk"):
        assert f"“Question {name}”" in said
    assert "“Question sum”" not in said
    assert "“Question part”" not in said


def test_named_questions_are_summed_and_others_left_out(clinic):
    questions = [clinic.choice(name, 0, 1, 2) for name in "abc"]
    both = f"{own('a')} + {own('b')}"
    rest = "%resource.item.where(linkId != 'c').answer.value.weight().sum()"
    form = clinic.read(*questions, total(clinic, "x", both), total(clinic, "y", rest))
    answers = {name: (Coded("s", "c2"),) for name in "abc"}
    assert totals_given(form, answers) == {"x": 4, "y": 4}


def test_the_choices_of_a_named_group_are_summed(clinic):
    inside = [clinic.choice(name, 0, 1, 2) for name in "ab"]
    expression = "%resource.item.where(linkId='g').item.answer.value.weight().sum()"
    form = clinic.read(
        clinic.item("g", "group", item=inside),
        clinic.choice("c", 0, 1, 2),
        total(clinic, "t", expression),
    )
    answers = {name: (Coded("s", "c2"),) for name in "abc"}
    assert totals_given(form, answers) == {"t": 4}


@pytest.mark.parametrize(
    "expression",
    [
        "2 * %resource.item.answer.value.ordinal().sum()",
        "%resource.item.where(text = 'a').answer.value.ordinal().sum()",
        own("nobody"),
        "a.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value",
    ],
)
def test_an_expression_of_another_form_has_no_sum(clinic, expression):
    form = clinic.read(clinic.choice("a", 0, 1), total(clinic, "t", expression))
    (score,) = scores(form, {"a": (Coded("s", "c1"),)})
    assert (score.sum, score.unread) == (None, True)


@pytest.mark.parametrize(
    "facts",
    [{"type": kind} for kind in ("url", "attachment", "reference", "choice")]
    + [{"type": "choice", "answerValueSet": "http://elsewhere.example/v"}],
)
def test_one_question_that_is_not_known_is_left_to_paper_and_the_form_is_taken(clinic, facts):
    form = clinic.read(clinic.item("b"), clinic.item("a", required=True) | facts)
    assert [placed.item.link_id for placed in form.asked({})] == ["b"]
    assert [line.text for line in sheet_of(form, {}).closing] == [
        "Question a (Answer this on paper.)"
    ]
    assert unread_words(form) == ("“Question a”: answer this on paper.",)


def test_what_waits_for_an_answer_on_paper_is_asked(clinic):
    waits = [{"question": "a", "operator": "exists", "answerBoolean": True}]
    form = clinic.read(clinic.item("a", "url"), clinic.item("b", enableWhen=waits))
    assert [placed.item.link_id for placed in form.asked({})] == ["b"]


@pytest.mark.parametrize("kind", ["date", "time", "dateTime", "quantity", "open-choice"])
def test_a_form_with_one_question_of_each_other_kind_is_taken_and_asked(clinic, kind):
    form = clinic.read(clinic.item("a", kind, required=True))
    assert [placed.item.required for placed in form.asked({})] == [True]
    assert unread_words(form) == ()
    assert scores(form, {}) == ()


@pytest.mark.parametrize("kind", ["date", "string", "quantity", "group"])
def test_of_several_answers_one_is_taken_and_that_is_said(clinic, kind):
    inside = {"item": [clinic.item("b")]} if kind == "group" else {}
    form = clinic.read(clinic.item("a", kind, repeats=True, **inside))
    assert unread_words(form) == (
        "“Question a” can be answered more than once: here it is one answer.",
    )


@pytest.mark.parametrize("kind", ["choice", "open-choice"])
def test_several_picked_answers_are_taken_without_a_word(clinic, kind):
    form = clinic.read(clinic.choice("a", 0, 1, type=kind, repeats=True))
    assert unread_words(form) == ()


def test_whole_numbers_may_be_listed(clinic):
    options = [{"valueInteger": n} for n in range(4)]
    form = clinic.read(clinic.item("a", answerOption=options))
    (item,) = form.items
    assert item.kind is ItemKind.CHOICE
    assert [option.answer for option in item.options] == [Whole(n) for n in range(4)]
    assert Unread.PAPER not in item.unread
