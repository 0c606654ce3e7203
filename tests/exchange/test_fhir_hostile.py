"""Whatever a file holds, it is read or refused in typed words; never a traceback, never a guess."""

import json
import tracemalloc
from contextlib import suppress
from copy import deepcopy
from datetime import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import Unread
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.when import AnsweredTime, OnDate
from journal_app.exchange.fhir_document import MOST_BYTES, MOST_SIGNS, text_of_file
from journal_app.exchange.fhir_questionnaire import read_questionnaire

P = FormProblem
CORE = "http://hl7.org/fhir/StructureDefinition/"


def text_problem(text):
    with pytest.raises(FormRefusedError) as caught:
        read_questionnaire(text)
    return caught.value.problem


def problem(document):
    return text_problem(json.dumps(document))


@pytest.mark.parametrize(
    "text",
    ["", "not json", "{", "[1,", '{"a": NaN}', '{"a": 1e999}', "{'a': 1}", '{"a": 1, "a": 2}',
     "\ufeff\ufeff{}", '{"a": ' + "9" * 5000 + "}", '{"a": "\x00"}'],
)  # fmt: skip
def test_what_is_not_json_is_refused(text):
    assert text_problem(text) is P.NOT_JSON


@pytest.mark.parametrize(
    "document",
    [[], 3, "Questionnaire", None, {}, {"resourceType": "QuestionnaireResponse"},
     {"resourceType": ["Questionnaire"]}, {"resourceType": "Bundle", "entry": []}],
)  # fmt: skip
def test_another_resource_is_refused(document):
    assert problem(document) is P.OTHER_RESOURCE


def test_a_file_without_a_question_is_refused(clinic):
    assert problem(clinic.form()) is P.NO_QUESTION
    assert problem(clinic.form(clinic.item("a", "display"))) is P.NO_QUESTION
    assert problem({"resourceType": "Questionnaire"}) is P.NO_QUESTION


@pytest.mark.parametrize("opening", ["[", '{"item":[', '{"a":'])
def test_brackets_without_end_are_refused(opening):
    assert text_problem(opening * 200_000) in {P.TOO_DEEP, P.NOT_JSON}


@pytest.mark.parametrize("depth", [11, 60, 900])
def test_deep_nesting_is_refused(clinic, depth):
    inside = json.dumps(clinic.item("bottom"))
    for level in range(depth):
        inside = json.dumps(clinic.item(str(level), "group"))[:-1] + f', "item": [{inside}]}}'
    text = f'{{"resourceType": "Questionnaire", "item": [{inside}]}}'
    assert text_problem(text) is P.TOO_DEEP


def test_ten_thousand_items_are_refused(clinic):
    items = [{"linkId": str(n), "text": "q", "type": "boolean"} for n in range(10_000)]
    assert problem(clinic.form(*items)) is P.TOO_MANY


def test_too_many_options_or_contained_things_are_refused(clinic):
    assert problem(clinic.form(clinic.choice("a", *range(201)))) is P.TOO_MANY
    contained = [{"resourceType": "ValueSet", "id": str(n)} for n in range(101)]
    assert problem(clinic.form(clinic.item("a"), contained=contained)) is P.TOO_MANY
    concepts = [{"code": str(n)} for n in range(5_000)]
    bomb = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "s", "concept": concepts}] * 3},
    }
    item = clinic.item("a", "choice", answerValueSet="#v")
    assert problem(clinic.form(item, contained=[bomb])) is P.TOO_MANY


def test_many_questions_on_one_large_set_cost_little(clinic):
    concepts = [{"code": str(n), "display": "x" * 1000} for n in range(200)]
    bomb = {"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"concept": concepts}]}}
    items = [clinic.item(str(n), "choice", answerValueSet="#v") for n in range(500)]
    text = json.dumps(clinic.form(*items, contained=[bomb]))
    tracemalloc.start()
    read_questionnaire(text)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 16_000_000


def test_a_large_file_is_refused_without_reading_all_of_it(clinic, tmp_path):
    file = tmp_path / "q.json"
    with file.open("wb") as huge:
        huge.truncate(4_000_000_000)
    tracemalloc.start()
    with pytest.raises(FormRefusedError) as caught:
        text_of_file(file)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.problem is P.TOO_LARGE
    assert most < 3 * MOST_BYTES
    assert text_problem(" " * (MOST_BYTES + 1)) is P.TOO_LARGE


def test_what_the_system_refuses_has_its_own_kind(tmp_path):
    for path, why in ((tmp_path / "none", FileProblem.MISSING), (tmp_path, FileProblem.FOLDER)):
        with pytest.raises(InputFileError) as caught:
            text_of_file(path)
        assert caught.value.problem is why


REFUSED = [
    ({"linkId": None}, P.SHAPE),
    ({"linkId": " "}, P.NO_NAME),
    ({"linkId": 3}, P.SHAPE),
    ({"linkId": "a\nb"}, P.SHAPE),
    ({"linkId": "\ud800"}, P.SHAPE),
    ({"linkId": "x" * 501}, P.SHAPE),
    ({"text": ""}, P.NO_TEXT),
    ({"text": " \u0007 "}, P.NO_TEXT),
    ({"text": ["x"]}, P.SHAPE),
    ({"text": "x" * (MOST_SIGNS + 1)}, P.TOO_LONG),
    ({"type": "question"}, P.UNKNOWN_KIND),
    ({"type": "coding"}, P.UNKNOWN_KIND),
    ({"type": "Integer"}, P.UNKNOWN_KIND),
    ({"type": None}, P.SHAPE),
    ({"required": "true"}, P.SHAPE),
    ({"repeats": 1}, P.SHAPE),
    ({"maxLength": "9"}, P.SHAPE),
    ({"maxLength": 0}, P.SHAPE),
    ({"maxLength": 2**40}, P.SHAPE),
    ({"item": {}}, P.SHAPE),
    ({"item": ["x"]}, P.SHAPE),
    ({"modifierExtension": [{"url": "u"}]}, P.MODIFIED),
    ({"extension": {"url": "u"}}, P.SHAPE),
    ({"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue",
                     "valueInteger": "3"}]}, P.SHAPE),
    ({"enableWhen": [{"question": "a", "operator": "=", "answerInteger": 1}]}, P.CIRCLE),
    ({"enableWhen": [{"question": "zz", "operator": "=", "answerInteger": 1}]}, P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": "=="}]}, P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": "="}]}, P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": "=", "answerDate": "2026-02-30"}]}, P.SHAPE),
    ({"enableWhen": [{"question": "b", "operator": "=", "answerTime": "24:00:00"}]}, P.SHAPE),
    ({"enableWhen": [{"question": "b", "operator": "=",
                      "answerDateTime": "2026-01-01T09:00:00"}]}, P.SHAPE),
    ({"enableWhen": [{"question": "b", "operator": "=", "answerReference": {}}]}, P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": "=", "answerInteger": "1"}]}, P.SHAPE),
    ({"enableWhen": [{"question": "b", "operator": "=", "answerInteger": 1,
                      "answerString": "1"}]}, P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": ">", "answerInteger": n} for n in (1, 2)]},
     P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": "exists", "answerInteger": 1}]}, P.CONDITION),
    ({"enableWhen": [{"question": "b", "operator": "<", "answerQuantity": {}}]}, P.CONDITION),
    ({"enableBehavior": "none"}, P.CONDITION),
    ({"type": "choice", "answerOption": [{"valueString": ""}]}, P.SHAPE),
    ({"type": "choice", "answerOption": [{"valueInteger": "1"}]}, P.SHAPE),
    ({"type": "choice", "answerOption": [{"valueInteger": True}]}, P.SHAPE),
    ({"type": "choice", "answerOption": [{"valueCoding": {"system": "s"}}]}, P.SHAPE),
    ({"type": "choice", "answerOption": [{}]}, P.SHAPE),
    ({"type": "choice", "answerOption": [{"valueInteger": 1}, {"valueInteger": 1}]}, P.SHAPE),
    ({"type": "choice", "answerOption": [{"valueInteger": 1}], "answerValueSet": "#v"}, P.SHAPE),
    ({"type": "choice", "answerOption": [
        {"valueInteger": 1, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/"
                                                  "ordinalValue", "valueDecimal": "3"}]}]}, P.SHAPE),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "why"), REFUSED)
def test_an_item_that_breaks_the_rules_is_refused_by_its_number(clinic, facts, why):
    text = json.dumps(clinic.form(clinic.item("b"), clinic.item("a") | facts))
    with pytest.raises(FormRefusedError) as caught:
        read_questionnaire(text)
    assert (caught.value.problem, caught.value.number) == (why, 2)


def test_an_item_without_a_name_or_text_is_refused(clinic):
    assert problem(clinic.form({"type": "boolean", "text": "x"})) is P.NO_NAME
    assert problem(clinic.form({"type": "boolean", "linkId": "a"})) is P.NO_TEXT
    assert problem(clinic.form({"linkId": "a", "text": "x"})) is P.UNKNOWN_KIND
    assert problem(clinic.form(clinic.item("a"), clinic.item("a"))) is P.SAME_NAME


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"modifierExtension": []}, P.MODIFIED),
        ({"implicitRules": "http://rules.example"}, P.MODIFIED),
        ({"contained": [{"resourceType": "ValueSet", "modifierExtension": []}]}, P.MODIFIED),
        ({"contained": {}}, P.SHAPE),
        ({"contained": [None]}, P.SHAPE),
        ({"title": 3}, P.SHAPE),
        ({"url": {}}, P.SHAPE),
    ],
)
def test_a_file_that_breaks_the_rules_as_a_whole_is_refused(clinic, facts, why):
    assert problem(clinic.form(clinic.item("a"), **facts)) is why


ON_PAPER = [
    {"type": "attachment"},
    {"type": "reference"},
    {"type": "url"},
    {"type": "choice", "answerValueSet": "#nobody"},
    {"type": "open-choice", "answerValueSet": "#nobody"},
    {"type": "open-choice", "answerValueSet": "http://elsewhere.example/v"},
    {"type": "choice", "answerOption": [{"valueReference": {"reference": "x"}}]},
    {"type": "choice", "answerOption": [{"valueDate": "2026-02-30"}]},
    {"type": "choice", "answerOption": [{"valueTime": "24:00:00"}, {"valueTime": 3}]},
    {"type": "choice", "answerOption": [{"valueDate": "2026-02-01"}] * 2},
    {"type": "date", "answerOption": [{"valueDate": 3}]},
    {"type": "dateTime", "answerOption": [{"valueDate": "2026-02-01"}]},
    {"type": "time", "answerOption": "x"},
    {"type": "open-choice", "answerOption": [{}]},
    {"type": "quantity", "answerOption": [{"valueInteger": 3}]},
    {"type": "quantity", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"}]},
    {"type": "quantity", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet",
         "valueCanonical": "http://elsewhere.example/units"}]},
]  # fmt: skip


@pytest.mark.parametrize("facts", ON_PAPER)
def test_what_cannot_be_answered_is_left_to_paper_and_costs_nothing_else(clinic, facts):
    """A form that was once taken with such a question is kept, so it is never refused later."""
    form = clinic.read(clinic.item("b"), clinic.item("a", required=True) | facts)
    assert form.on_paper == {"a"}
    assert [placed.item.link_id for placed in form.asked({})] == ["b"]


@pytest.mark.parametrize(
    ("key", "texts", "answers"),
    [
        ("valueDate", ("2026-03-02", "2026-03"), (OnDate(2026, 3, 2), OnDate(2026, 3))),
        (
            "valueTime",
            ("08:00:00", "20:30:00"),
            (AnsweredTime(time(8)), AnsweredTime(time(20, 30))),
        ),
    ],
)
@pytest.mark.parametrize("kind", ["choice", "open-choice", "listed"])
def test_options_that_are_days_or_times_are_picked(clinic, key, texts, answers, kind):
    kind = key.removeprefix("value").lower() if kind == "listed" else kind
    options = [{key: text} for text in texts]
    (item,) = clinic.read(clinic.item("a", kind, answerOption=options)).items
    assert item.picked
    assert tuple(option.answer for option in item.options) == answers
    assert fits(item, answers[:1])


@pytest.mark.parametrize(
    "facts",
    [
        {"type": "date", "answerOption": []},
        {"type": "date", "extension": [{"url": CORE + "minValue", "valueDate": "soon"}]},
        {"type": "time", "extension": [{"url": CORE + "maxValue", "valueTime": 8}]},
        {"type": "dateTime", "extension": [
            {"url": CORE + "minValue", "valueDateTime": "2026-03-02"},
            {"url": CORE + "maxValue", "valueDateTime": "2026-03-01"}]},
    ],
)  # fmt: skip
def test_an_odd_limit_of_a_day_is_said_and_any_day_is_taken(clinic, facts):
    (item,) = clinic.read(clinic.item("a") | facts).items
    assert item.is_question
    assert (item.limits.earliest, item.limits.latest) == (None, None)
    assert (Unread.RULE in item.unread) == ("extension" in facts)


def test_sets_that_hold_themselves_or_nothing_give_no_answer_to_pick(clinic):
    item = clinic.item("a", "choice", answerValueSet="#v")
    for compose in (
        {},
        {"include": []},
        {"include": [{"valueSet": ["#v"]}]},
        {"include": [{"system": "http://snomed.info/sct"}]},
        {"include": [{"concept": [{"code": "x"}]}], "exclude": [{"system": "s"}]},
    ):
        value_set = {"resourceType": "ValueSet", "id": "v", "compose": compose}
        form = clinic.read(item, clinic.item("b"), contained=[value_set])
        assert form.on_paper == {"a"}
    deep = {"code": "x"}
    for _ in range(300):
        deep = {"code": "x", "contains": [deep]}
    value_set = {"resourceType": "ValueSet", "id": "v", "expansion": {"contains": [deep]}}
    assert problem(clinic.form(item, contained=[value_set])) in {P.TOO_MANY, P.SHAPE}


ANYTHING = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8),
        st.sampled_from(["choice", "group", "#v", "a", "=", "exists", "all", "Questionnaire"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)  # fmt: skip


def places(node, path=()):
    yield path
    if isinstance(node, dict | list):
        for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
            yield from places(inner, (*path, key))


def put(document, path, value):
    changed = deepcopy(document)
    if not path:
        return value
    node = changed
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return changed


WHOLE = {
    "resourceType": "Questionnaire",
    "url": "http://clinic.example/week",
    "contained": [
        {
            "resourceType": "ValueSet",
            "id": "v",
            "compose": {"include": [{"system": "s", "concept": [{"code": "x"}, {"code": "y"}]}]},
            "expansion": {"contains": [{"system": "s", "code": "x"}]},
        },
        {"resourceType": "CodeSystem", "url": "s", "concept": [{"code": "x"}]},
    ],
    "item": [
        {
            "linkId": "g",
            "type": "group",
            "item": [
                {"linkId": "a", "text": "A", "type": "choice", "answerValueSet": "#v"},
                {"linkId": "o", "text": "O", "type": "open-choice", "answerValueSet": "#v"},
                {
                    "linkId": "q",
                    "text": "Q",
                    "type": "quantity",
                    "extension": [
                        {
                            "url": CORE + "questionnaire-unitOption",
                            "valueCoding": {"system": "u", "code": "kg", "display": "kg"},
                        }
                    ],
                },
                {
                    "linkId": "d",
                    "text": "D",
                    "type": "date",
                    "extension": [{"url": CORE + "minValue", "valueDate": "2026-01-01"}],
                },
                {
                    "linkId": "b",
                    "text": "B",
                    "type": "integer",
                    "enableWhen": [
                        {"question": "a", "operator": "=", "answerCoding": {"code": "x"}}
                    ],
                    "extension": [
                        {
                            "url": "http://hl7.org/fhir/StructureDefinition/minValue",
                            "valueInteger": 0,
                        }
                    ],
                },
            ],
        }
    ],
}


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_part_may_be_anything(data):
    document = WHOLE
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(sorted(places(document), key=str)))
        document = put(document, path, data.draw(ANYTHING))
    try:
        form = read_questionnaire(json.dumps(document))
    except FormRefusedError:
        return
    assert isinstance(form, Questionnaire)
    assert form.asked({}) or form.enabled({}) is not None


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), ANYTHING.map(json.dumps)))
def test_any_text_is_read_or_refused(text):
    with suppress(FormRefusedError):
        read_questionnaire(text)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 1200), st.binary(max_size=4))
def test_a_file_cut_short_or_overwritten_is_read_or_refused(tmp_path_factory, place, bytes_):
    whole = json.dumps(WHOLE).encode()
    file = tmp_path_factory.getbasetemp() / "cut.json"
    for content in (whole[:place], whole[:place] + bytes_ + whole[place + len(bytes_) :]):
        file.write_bytes(content)
        with suppress(FormRefusedError):
            read_questionnaire(text_of_file(file))
