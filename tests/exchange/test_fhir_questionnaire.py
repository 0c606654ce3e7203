"""What of a FHIR questionnaire is read, with the real PHQ-9 where it is at hand."""

import json
from datetime import UTC, datetime, time

import pytest

from journal_app.domain.questionnaire.answer import Amount, Coded, Number, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.condition import Comparison
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import ItemKind, Limits
from journal_app.domain.questionnaire.marked import asks_for_help, marked_by_file
from journal_app.domain.questionnaire.score import scores
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.exchange.fhir_document import text_of_file
from journal_app.exchange.fhir_questionnaire import MARK, read_questionnaire

CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
KINDS = ("boolean", "decimal", "integer", "string", "text")


def calculated(expression):
    value = {"language": "text/fhirpath", "expression": expression}
    return {"extension": [{"url": CALCULATED, "valueExpression": value}]}


def only(form):
    (placed,) = form.walk()
    return placed.item


def weights(item):
    return [option.weight for option in item.options]


def test_the_real_phq_9_is_read(real):
    form = read_questionnaire(real("questionnaire"))
    assert form.title == "Patient Health Questionnaire - 9 Item"
    assert form.canonical.endswith("PHQ9|4.0.0-ballot")
    (group,) = form.items
    asked = [placed.item for placed in form.asked({})]
    assert [item.link_id for item in asked] == [f"H1/T1/Q{n}" for n in range(1, 10)]
    assert [option.text for option in asked[0].options] == [
        "Not at all",
        "Several days",
        "More than half the days",
        "Nearly every day",
    ]
    assert group.items[-1].total
    # this file gives "Nearly every day" the weight 4; what it says is what counts
    assert weights(asked[0]) == [0, 1, 2, 4]
    assert marked_by_file(form) == frozenset()


def test_every_kind_of_question_is_read(clinic):
    items = [clinic.item(kind, kind) for kind in KINDS]
    text = clinic.item("display", "display")
    form = clinic.read(
        text, clinic.item("group", "group", item=[clinic.choice("choice", 0, 1), *items])
    )
    assert [placed.item.kind.value for placed in form.walk()] == [
        "display",
        "group",
        "choice",
        *KINDS,
    ]
    assert form.title == "Week"
    assert form.canonical == "http://clinic.example/week|2"


def test_facts_of_an_item_are_read(clinic):
    limits = [
        {"url": clinic.core + "minValue", "valueInteger": 0},
        {"url": clinic.core + "maxValue", "valueDecimal": 10.5},
        {
            "url": clinic.core + "questionnaire-unit",
            "valueCoding": {"code": "h", "display": "hours"},
        },
    ]
    item = only(
        clinic.read(
            clinic.item("a", "decimal", prefix="1a", required=True, maxLength=9, extension=limits)
        )
    )
    assert (item.prefix, item.text, item.required, item.unit) == ("1a", "Question a", True, "hours")
    assert item.limits == Limits(0, 10.5, 9)


def test_repeats_means_several_answers_to_a_choice_and_nothing_elsewhere(clinic):
    form = clinic.read(clinic.choice("a", 0, 1, repeats=True), clinic.item("b", repeats=True))
    assert [placed.item.several for placed in form.walk()] == [True, False]


@pytest.mark.parametrize("name", ["ordinalValue", "itemWeight"])
@pytest.mark.parametrize("value", ["valueDecimal", "valueInteger"])
@pytest.mark.parametrize("inside", [True, False])
def test_weights_stand_beside_an_answer_or_in_its_coding(clinic, name, value, inside):
    weight = {"extension": [{"url": clinic.core + name, value: 3}]}
    coding = {"system": "s", "code": "x", **(weight if inside else {})}
    option = {"valueCoding": coding, **({} if inside else weight)}
    item = only(clinic.read(clinic.item("a", "choice", answerOption=[option])))
    assert weights(item) == [3]
    assert item.options[0].answer == Coded("s", "x")


def test_options_may_be_numbers_or_texts(clinic):
    options = [{"valueInteger": 3}, {"valueString": " often "}]
    item = only(clinic.read(clinic.item("a", "choice", answerOption=options)))
    assert [option.answer for option in item.options] == [Whole(3), TextAnswer("often")]


SYSTEM = {
    "resourceType": "CodeSystem",
    "url": "urn:s",
    "property": [{"code": "points", "uri": "http://hl7.org/fhir/concept-properties#itemWeight"}],
    "concept": [
        {
            "code": "few",
            "display": "Few",
            "property": [{"code": "points", "valueDecimal": 1}],
            "concept": [{"code": "some", "property": [{"code": "itemWeight", "valueInteger": 2}]}],
        },
        {
            "code": "many",
            "extension": [
                {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}
            ],
        },
        {"code": "other", "property": [{"code": "colour", "valueDecimal": 9}]},
    ],
}


def of_set(clinic, *contained, **value_set):
    value_set = {"resourceType": "ValueSet", "id": "v", **value_set}
    item = clinic.item("a", "choice", answerValueSet="#v")
    return only(clinic.read(item, contained=[value_set, *contained]))


def test_weights_come_from_a_contained_code_system(clinic):
    item = of_set(clinic, SYSTEM, compose={"include": [{"system": "urn:s"}]})
    assert [option.text for option in item.options] == ["Few", "some", "many", "other"]
    assert weights(item) == [1, 2, 3, None]


def test_an_answer_listed_in_the_question_finds_its_weight_there_too(clinic):
    option = {"valueCoding": {"system": "urn:s", "code": "many"}}
    form = clinic.read(clinic.item("a", "choice", answerOption=[option]), contained=[SYSTEM])
    assert weights(only(form)) == [3]


def test_a_set_lists_concepts_with_words_of_its_own(clinic):
    concepts = [{"code": "many", "display": "Lots"}, {"code": "few"}]
    item = of_set(clinic, SYSTEM, compose={"include": [{"system": "urn:s", "concept": concepts}]})
    assert [(o.text, o.weight) for o in item.options] == [("Lots", 3), ("few", 1)]


def test_an_expansion_stands_in_for_a_set_that_only_describes(clinic):
    contains = [
        {
            "system": "urn:s",
            "code": "all",
            "abstract": True,
            "contains": [{"system": "urn:s", "code": "few"}],
        },
        {"system": "urn:s", "code": "many"},
    ]
    include = [{"system": "urn:s", "filter": [{}]}]
    item = of_set(clinic, SYSTEM, compose={"include": include}, expansion={"contains": contains})
    assert weights(item) == [1, 3]


def test_codes_that_differ_in_capitals_alone_share_a_weight_where_only_one_is_meant(clinic):
    def weight(*codes):
        concepts = [
            {"code": code, "property": [{"code": "itemWeight", "valueDecimal": n}]}
            for n, code in enumerate(codes, 1)
        ]
        system = {"resourceType": "CodeSystem", "url": "urn:s", "concept": concepts}
        include = [{"system": "urn:s", "concept": [{"code": "Not-at-all"}]}]
        return weights(of_set(clinic, system, compose={"include": include}))[0]

    assert weight("not-at-all") == 1
    assert weight("NOT-AT-ALL", "Not-at-all") == 2
    assert weight("NOT-AT-ALL", "not-at-all") is None


@pytest.mark.parametrize(
    "expression",
    [
        "%resource.item.answer.value.weight().sum()",
        "item.answer.value.ordinal().sum()",
        "a.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value",
    ],
)
@pytest.mark.parametrize("kind", ["decimal", "integer", "quantity"])
def test_a_number_worked_out_from_weights_is_a_total(clinic, expression, kind):
    form = clinic.read(clinic.choice("a", 0, 1), clinic.item("t", kind, **calculated(expression)))
    assert [placed.item.total for placed in form.walk()] == [False, True]
    assert [placed.item.link_id for placed in form.asked({})] == ["a"]


@pytest.mark.parametrize(
    "facts",
    [
        calculated("%mass / (%height * %height)"),
        {"readOnly": True},
        {
            "extension": [
                {
                    "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden",
                    "valueBoolean": True,
                }
            ]
        },
    ],
)
def test_what_nobody_is_to_type_is_not_asked_and_is_no_total(clinic, facts):
    form = clinic.read(clinic.choice("a", 0, 1), clinic.item("t", "decimal", **facts))
    assert [placed.item.total for placed in form.walk()] == [False, False]
    assert [placed.item.link_id for placed in form.asked({})] == ["a"]


CONDITIONS = [
    ("exists", {"answerBoolean": True}, Truth(yes=True)),
    ("=", {"answerInteger": 3}, Whole(3)),
    (">", {"answerDecimal": 2.5}, Number(2.5)),
    ("!=", {"answerString": "x"}, TextAnswer("x")),
    ("<=", {"answerQuantity": {"value": 2, "unit": "h"}}, Amount(2, "h")),
    (">", {"answerQuantity": {"value": 2, "system": "u", "code": "h"}}, Amount(2, "", "u", "h")),
    (">=", {"answerDate": "2026-03"}, OnDate(2026, 3)),
    ("<", {"answerTime": "08:30:00"}, AnsweredTime(time(8, 30))),
    (
        "<=",
        {"answerDateTime": "2026-03-01T08:30:00+01:00"},
        AtMoment(datetime(2026, 3, 1, 7, 30, tzinfo=UTC)),
    ),
    ("=", {"answerCoding": {"system": "s", "code": "c"}}, Coded("s", "c")),
]


@pytest.mark.parametrize(("operator", "wanted", "answer"), CONDITIONS)
def test_conditions_are_read(clinic, operator, wanted, answer):
    when = [{"question": "a", "operator": operator, **wanted}]
    form = clinic.read(clinic.item("a"), clinic.item("b", enableWhen=when))
    (condition,) = form.item("b").conditions
    assert (condition.about, condition.comparison) == ("a", Comparison(operator))
    assert condition.answer == answer


def shown(clinic, kind, answer, operator, **wanted):
    """Whether a question behind this condition is asked."""
    when = [{"question": "a", "operator": operator, **wanted}]
    form = clinic.read(clinic.item("a", kind), clinic.item("b", enableWhen=when))
    return "b" in form.enabled({"a": (answer,)})


@pytest.mark.parametrize(
    ("day", "operator", "bound", "asked"),
    [
        (OnDate(2026, 3, 2), ">", "2026-03-01", True),
        (OnDate(2026, 3, 1), ">", "2026-03-01", False),
        (OnDate(2026, 3, 1), ">=", "2026-03-01", True),
        (OnDate(2026, 3, 1), "<=", "2026", False),
        (OnDate(2025), "<", "2026-03-01", True),
        (OnDate(2026, 3), "<", "2026-03-01", False),
        (OnDate(2024, 2), "<", "2024-03-01", True),
        (OnDate(2026, 3, 1), "!=", "2026-03-02", True),
    ],
)
def test_days_are_compared_as_far_as_they_are_known(clinic, day, operator, bound, asked):
    assert shown(clinic, "date", day, operator, answerDate=bound) is asked


def test_times_and_moments_are_compared(clinic):
    late, nine = AnsweredTime(time(23)), {"answerTime": "21:00:00"}
    assert shown(clinic, "time", late, ">", **nine)
    assert not shown(clinic, "time", late, "<", **nine)
    noon = AtMoment(datetime(2026, 3, 1, 12, tzinfo=UTC))
    assert shown(clinic, "dateTime", noon, "=", answerDateTime="2026-03-01T13:00:00+01:00")
    assert not shown(clinic, "dateTime", noon, ">", answerDateTime="2026-03-02")
    assert not shown(clinic, "dateTime", noon, "=", answerDateTime="2026-03-01")


def test_amounts_in_two_units_are_not_compared_and_the_question_is_asked(clinic):
    limit = {"answerQuantity": {"value": 100, "unit": "kg"}}
    assert not shown(clinic, "quantity", Amount(80, "kg"), ">", **limit)
    assert shown(clinic, "quantity", Amount(120, "kg"), ">", **limit)
    assert shown(clinic, "quantity", Amount(80, "lb"), ">", **limit)


UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"


def unit(code, name, which="Option"):
    system = "http://unitsofmeasure.org"
    coding = {"system": system, "code": code, "display": name}
    return {"url": UNIT + which, "valueCoding": coding}


def test_the_units_of_an_amount_are_those_listed_or_the_one_given(clinic):
    both = [unit("kg", "kilograms"), unit("[lb_av]", "pounds")]
    item = only(clinic.read(clinic.item("a", "quantity", extension=both)))
    assert [(one.code, one.display) for one in item.units] == [
        ("kg", "kilograms"),
        ("[lb_av]", "pounds"),
    ]
    item = only(clinic.read(clinic.item("a", "quantity", extension=[unit("kg", "kg", "")])))
    assert [one.code for one in item.units] == ["kg"]
    assert only(clinic.read(clinic.item("a", "quantity"))).units == ()


def test_the_units_of_an_amount_may_stand_in_a_contained_set(clinic):
    concepts = [{"code": "kg"}, {"code": "g", "display": "grams"}]
    include = [{"system": "u", "concept": concepts}]
    units = {"resourceType": "ValueSet", "id": "u", "compose": {"include": include}}
    named = {"url": UNIT + "ValueSet", "valueCanonical": "#u"}
    form = clinic.read(clinic.item("a", "quantity", extension=[named]), contained=[units])
    assert [one.code for one in only(form).units] == ["kg", "g"]


def test_the_earliest_and_the_latest_day_are_kept_to(clinic):
    ends = [
        {"url": clinic.core + "minValue", "valueDate": "2026-01-01"},
        {"url": clinic.core + "maxValue", "valueDate": "2026-12-31"},
    ]
    item = only(clinic.read(clinic.item("a", "date", extension=ends)))
    assert fits(item, (OnDate(2026, 5),))
    assert fits(item, (OnDate(2026),))
    assert not fits(item, (OnDate(2025, 12, 31),))
    assert not fits(item, (OnDate(2027),))


def test_ones_own_words_answer_an_open_choice_and_open_help_where_it_is_marked(clinic):
    item = clinic.choice("a", 0, 1, type="open-choice", maxLength=12)
    form = clinic.read(item)
    assert fits(only(form), (TextAnswer("other words"),))
    assert not fits(only(form), (TextAnswer("far too many words"),))
    assert not fits(only(form), (Coded("s", "zz"),))
    said = {"a": (TextAnswer("not safe"),)}
    assert asks_for_help(form, {"a"}, said) == {"a"}
    assert asks_for_help(form, {"a"}, {"a": (Coded("s", "c0"),)}) == frozenset()


def test_an_open_choice_that_repeats_takes_options_and_words_of_ones_own_once(clinic):
    item = only(clinic.read(clinic.choice("a", 0, 1, type="open-choice", repeats=True)))
    both = (Coded("s", "c0"), Coded("s", "c1"), TextAnswer("mine"))
    assert fits(item, both)
    assert not fits(item, (*both, TextAnswer("and mine")))


def test_words_of_ones_own_weigh_nothing_so_there_is_no_sum(clinic):
    form = clinic.read(
        clinic.choice("a", 1, 2, type="open-choice"),
        clinic.item("t", **calculated("%resource.item.answer.value.ordinal().sum()")),
    )
    (score,) = scores(form, {"a": (TextAnswer("mine"),)})
    assert (score.sum, score.answered) == (None, 1)
    (score,) = scores(form, {"a": (Coded("s", "c1"),)})
    assert score.sum == 2


@pytest.mark.parametrize(("behaviour", "every"), [("all", True), ("any", False)])
def test_how_conditions_go_together_is_read(clinic, behaviour, every):
    when = [{"question": "a", "operator": ">", "answerInteger": n} for n in (1, 2)]
    form = clinic.read(
        clinic.item("a"), clinic.item("b", enableWhen=when, enableBehavior=behaviour)
    )
    assert form.item("b").all_conditions is every


@pytest.mark.parametrize(
    "facts",
    [
        {"code": [{"system": "http://loinc.org", "code": "44260-8"}]},
        {"linkId": "/44260-8"},
        {"extension": [{"url": MARK, "valueBoolean": True}]},
    ],
)
def test_a_question_is_marked_by_its_code_or_by_an_extension(clinic, facts):
    form = clinic.read(clinic.choice("a", 0, 1) | facts)
    assert len(marked_by_file(form)) == 1


@pytest.mark.parametrize(
    "facts",
    [
        {"text": "Thoughts of suicide or self-harm?"},
        {"code": [{"system": "urn:other", "code": "44260-8"}]},
        {"linkId": "x44260-8"},
        {"extension": [{"url": MARK, "valueBoolean": False}]},
    ],
)
def test_words_never_mark_a_question(clinic, facts):
    assert marked_by_file(clinic.read(clinic.choice("a", 0, 1) | facts)) == frozenset()


def test_texts_stay_texts(clinic):
    said = "<b onclick='x'>Wie geht's?</b> مرحبا \u202edne\u202c \U0001f600 {0} %s"
    item = only(clinic.read(clinic.item("a", text=f"  {said}\x00\x07\r\n")))
    assert item.text == said


def test_a_code_reads_where_the_text_is_missing_and_a_group_may_be_silent(clinic):
    question = {
        "linkId": "b",
        "type": "boolean",
        "code": [{"code": "x"}, {"display": "Slept well"}],
    }
    form = clinic.read({"linkId": "g", "type": "group", "item": [question]})
    assert [placed.item.text for placed in form.walk()] == ["", "Slept well"]


def test_what_is_not_known_and_harmless_is_passed_over(clinic):
    form = clinic.read(
        clinic.item("a", definition="x", initial=[{"valueInteger": 3}], extension=[{"url": "u"}]),
        meta={"x": [1]},
        text={"div": "<script>"},
        publisher=7,
    )
    assert [placed.item.kind for placed in form.asked({})] == [ItemKind.INTEGER]


def test_a_file_may_begin_with_a_byte_order_mark(clinic, tmp_path):
    file = tmp_path / "q.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(clinic.form(clinic.item("a"))).encode())
    assert read_questionnaire(text_of_file(file)).title == "Week"


def test_a_file_that_is_not_text_is_refused(tmp_path):
    file = tmp_path / "q.json"
    file.write_bytes(b"\xff\xfe{\x00}\x00")
    with pytest.raises(FormRefusedError) as caught:
        text_of_file(file)
    assert caught.value.problem is FormProblem.NOT_JSON


def test_translations_and_names_of_codes_are_kept_beside_the_text_and_refuse_nothing(clinic):
    spanish = {
        "url": clinic.core + "translation",
        "extension": [
            {"url": "lang", "valueCode": "es"},
            {"url": "content", "valueString": "Pensamientos de suicidio"},
        ],
    }
    code = {"system": "s", "code": "c", "display": "Self-harm"}
    item = clinic.item("a", code=[code], _text={"extension": [spanish, {"url": 3}]})
    odd = [clinic.item("b", _text=3), clinic.item("c", _text={"extension": "x"})]
    first, *others = clinic.read(item, *odd).items
    assert first.also == ("Pensamientos de suicidio", "Self-harm")
    assert [one.also for one in others] == [(), ()]
