"""Answers written as a ``QuestionnaireResponse`` come back the same, the real one too."""

import json
from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.questionnaire.answer import Amount, Coded, Number, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.filled import Filled, FilledStatus
from journal_app.domain.questionnaire.score import scores
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.domain.text import tidy
from journal_app.exchange.fhir_questionnaire import read_questionnaire
from journal_app.exchange.fhir_response import read_response, write_response

NOW = datetime(2026, 3, 5, 18, 30, 1, 250_000, tzinfo=UTC)


@pytest.fixture(scope="module")
def form(clinic):
    """Every kind of question, one inside a group, one below another, one only sometimes."""
    return clinic.read(
        clinic.item(
            "g",
            "group",
            item=[clinic.choice("pick", 0, 1, None), clinic.choice("picks", 1, 2, repeats=True)],
        ),
        clinic.item("yes", "boolean", item=[clinic.item("why", "text")]),
        clinic.item("whole", "integer"),
        clinic.item("part", "decimal"),
        clinic.item("line", "string"),
        clinic.item(
            "more",
            "text",
            enableWhen=[{"question": "whole", "operator": ">", "answerInteger": 5}],
        ),
        clinic.item("note", "display"),
        clinic.item("day", "date"),
        clinic.item("clock", "time"),
        clinic.item("moment", "dateTime"),
        clinic.item("amount", "quantity"),
        clinic.choice("open", 0, 1, type="open-choice"),
    )


def written(form, answers, **facts):
    return json.loads(write_response(form, Filled(answers, NOW, canonical=form.canonical, **facts)))


def read(form, *items, **facts):
    document = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "authored": "2026-03-05T18:30:01.250Z",
        "item": list(items),
        **facts,
    }
    return read_response(form, json.dumps(document))


def test_the_real_response_comes_back_the_same(real):
    form = read_questionnaire(real("questionnaire"))
    given_one = json.loads(real("response"))
    filled = read_response(form, real("response"))
    mine = json.loads(write_response(form, filled))
    for key in ("resourceType", "questionnaire", "status", "authored", "item"):
        assert mine[key] == given_one[key]
    assert set(mine) == {"resourceType", "questionnaire", "status", "authored", "item"}
    assert read_response(form, json.dumps(mine)) == filled


def test_the_real_response_is_scored_by_the_weights_of_its_file(real):
    """The total it brings along says 13; its answers weigh 0+0+0+1+2+1+4+2+1 in its own file."""
    form = read_questionnaire(real("questionnaire"))
    filled = read_response(form, real("response"))
    assert filled.answers["H1/TS"] == (Amount(13, "{score}"),)
    (score,) = scores(form, filled.answers)
    assert (score.sum, score.answered, score.asked) == (11, 9, 9)


def test_answers_are_written_where_their_questions_stand(form):
    document = written(
        form,
        {
            "pick": (Coded("s", "c1", "Answer 1"),),
            "picks": (Coded("s", "c0", "Answer 0"), Coded("s", "c1", "Answer 1")),
            "yes": (Truth(yes=False),),
            "why": (TextAnswer("because"),),
            "whole": (Whole(3),),
            "part": (Number(2.5),),
            "more": (TextAnswer("not asked"),),
        },
        status=FilledStatus.IN_PROGRESS,
    )
    assert document == {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "http://clinic.example/week|2",
        "status": "in-progress",
        "authored": "2026-03-05T18:30:01.250Z",
        "item": [
            {
                "linkId": "g",
                "text": "Question g",
                "item": [
                    {
                        "linkId": "pick",
                        "text": "Question pick",
                        "answer": [
                            {"valueCoding": {"system": "s", "code": "c1", "display": "Answer 1"}}
                        ],
                    },
                    {
                        "linkId": "picks",
                        "text": "Question picks",
                        "answer": [
                            {"valueCoding": {"system": "s", "code": "c0", "display": "Answer 0"}},
                            {"valueCoding": {"system": "s", "code": "c1", "display": "Answer 1"}},
                        ],
                    },
                ],
            },
            {
                "linkId": "yes",
                "text": "Question yes",
                "answer": [
                    {
                        "valueBoolean": False,
                        "item": [
                            {
                                "linkId": "why",
                                "text": "Question why",
                                "answer": [{"valueString": "because"}],
                            }
                        ],
                    }
                ],
            },
            {"linkId": "whole", "text": "Question whole", "answer": [{"valueInteger": 3}]},
            {"linkId": "part", "text": "Question part", "answer": [{"valueDecimal": 2.5}]},
        ],
    }


def test_nothing_that_is_not_asked_is_written(form):
    answers = {"whole": (Whole(9),), "more": (TextAnswer("asked"),)}
    assert [item["linkId"] for item in written(form, answers)["item"]] == ["whole", "more"]
    assert "item" not in written(form, {"more": (TextAnswer("not asked"),)})


CET = timezone(timedelta(hours=1))
WRITTEN = [
    ("day", OnDate(2026, 3, 5), {"valueDate": "2026-03-05"}),
    ("day", OnDate(2026, 3), {"valueDate": "2026-03"}),
    ("day", OnDate(826), {"valueDate": "0826"}),
    ("clock", AnsweredTime(time(21, 30)), {"valueTime": "21:30:00"}),
    (
        "moment",
        AtMoment(datetime(2026, 3, 5, 21, 30, tzinfo=CET)),
        {"valueDateTime": "2026-03-05T21:30:00+01:00"},
    ),
    ("moment", OnDate(2026, 3, 5), {"valueDateTime": "2026-03-05"}),
    (
        "amount",
        Amount(2.5, "kilograms", "http://unitsofmeasure.org", "kg"),
        {
            "valueQuantity": {
                "value": 2.5,
                "unit": "kilograms",
                "system": "http://unitsofmeasure.org",
                "code": "kg",
            }
        },
    ),
    ("amount", Amount(0.0, "units"), {"valueQuantity": {"value": 0, "unit": "units"}}),
    ("open", TextAnswer("own words"), {"valueString": "own words"}),
    (
        "open",
        Coded("s", "c1", "Answer 1"),
        {"valueCoding": {"system": "s", "code": "c1", "display": "Answer 1"}},
    ),
]


@pytest.mark.parametrize(("name", "answer", "value"), WRITTEN)
def test_every_kind_of_answer_is_written_by_its_own_name_and_read_again(form, name, answer, value):
    (item,) = written(form, {name: (answer,)})["item"]
    assert item["answer"] == [value]
    assert read(form, item).answers == {name: (answer,)}


REFUSED = [
    ({"linkId": "day", "answer": [{"valueDate": "2026-02-30"}]}, FormProblem.SHAPE),
    ({"linkId": "day", "answer": [{"valueDate": "5 March"}]}, FormProblem.SHAPE),
    ({"linkId": "day", "answer": [{"valueDateTime": "2026-03-05T21:30:00Z"}]}, FormProblem.ANSWER),
    ({"linkId": "moment", "answer": [{"valueDateTime": "2026-03-05T21:30:00"}]}, FormProblem.SHAPE),
    ({"linkId": "moment", "answer": [{"valueDateTime": "2026-03-05T21:30Z"}]}, FormProblem.SHAPE),
    ({"linkId": "clock", "answer": [{"valueTime": "24:00:00"}]}, FormProblem.SHAPE),
    ({"linkId": "clock", "answer": [{"valueTime": "21:30"}]}, FormProblem.SHAPE),
    ({"linkId": "amount", "answer": [{"valueQuantity": {"unit": "kg"}}]}, FormProblem.ANSWER),
    ({"linkId": "amount", "answer": [{"valueDecimal": 2}]}, FormProblem.ANSWER),
    ({"linkId": "open", "answer": [{"valueCoding": {"code": "zz"}}]}, FormProblem.ANSWER),
    ({"linkId": "nobody"}, FormProblem.NO_NAME),
    ({"linkId": "pick", "answer": []}, FormProblem.NO_NAME),
    ({"linkId": "whole", "answer": [{"valueInteger": 1}, {"valueInteger": 2}]}, FormProblem.ANSWER),
    ({"linkId": "whole", "answer": [{"valueDecimal": 1.5}]}, FormProblem.ANSWER),
    ({"linkId": "whole", "answer": [{"valueInteger": "1"}]}, FormProblem.SHAPE),
    ({"linkId": "whole", "answer": [{}]}, FormProblem.ANSWER),
    ({"linkId": "part", "answer": [{"valueDate": "2026-01-01"}]}, FormProblem.ANSWER),
    ({"linkId": "line", "answer": [{"valueString": 3}]}, FormProblem.SHAPE),
    ({"linkId": "note", "answer": [{"valueString": "x"}]}, FormProblem.ANSWER),
    ({"linkId": "g", "item": [{"linkId": "pick", "answer": [{"valueCoding": {"code": "zz"}}]}]},
     FormProblem.ANSWER),
    ({"linkId": "g", "modifierExtension": []}, FormProblem.MODIFIED),
]  # fmt: skip


@pytest.mark.parametrize(("item", "why"), REFUSED)
def test_an_answer_that_does_not_fit_is_refused(form, item, why):
    with pytest.raises(FormRefusedError) as caught:
        read(form, item)
    assert caught.value.problem is why
    assert caught.value.number


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"questionnaire": "http://other.example|2"}, FormProblem.OTHER_FORM),
        ({"status": "done"}, FormProblem.SHAPE),
        ({"authored": "yesterday"}, FormProblem.SHAPE),
        ({"authored": "2026-03-05T18:30:01"}, FormProblem.SHAPE),
        ({"resourceType": "Questionnaire"}, FormProblem.OTHER_RESOURCE),
    ],
)
def test_a_response_that_is_none_is_refused(form, facts, why):
    with pytest.raises(FormRefusedError) as caught:
        read(form, **facts)
    assert caught.value.problem is why


def test_an_item_twice_is_refused(form):
    item = {"linkId": "whole", "answer": [{"valueInteger": 1}]}
    with pytest.raises(FormRefusedError) as caught:
        read(form, item, item)
    assert caught.value.problem is FormProblem.SAME_NAME


def test_a_code_without_its_words_gets_those_of_the_questionnaire(form):
    answer = [{"valueCoding": {"system": "s", "code": "c1"}}]
    filled = read(form, {"linkId": "g", "item": [{"linkId": "pick", "answer": answer}]})
    assert filled.answers == {"pick": (Coded("s", "c1", "Answer 1"),)}


def test_a_whole_number_answers_a_question_that_takes_decimals(form):
    filled = read(form, {"linkId": "part", "answer": [{"valueInteger": 3}]})
    assert filled.answers == {"part": (Number(3.0),)}


def test_a_text_beyond_every_measure_is_refused(form):
    with pytest.raises(FormRefusedError) as caught:
        read(form, {"linkId": "line", "answer": [{"valueString": "x" * 1_000_001}]})
    assert caught.value.problem is FormProblem.TOO_LONG


def test_a_long_text_comes_back_whole(form):
    text = "a line of everything\n" * 40_000
    filled = Filled({"line": (TextAnswer(text),)}, NOW)
    assert read_response(form, write_response(form, filled)).answers == filled.answers


CODES = [Coded("s", f"c{n}", f"Answer {n}") for n in range(3)]
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "pick": st.sampled_from(CODES).map(lambda one: (one,)),
        "picks": st.lists(st.sampled_from(CODES[:2]), min_size=1, max_size=2, unique=True).map(
            tuple
        ),
        "yes": st.booleans().map(lambda yes: (Truth(yes),)),
        "why": st.text(min_size=1).map(lambda text: (TextAnswer(tidy(text)),)),
        "whole": st.integers(-(2**31), 2**31 - 1).map(lambda value: (Whole(value),)),
        "part": st.floats(-1e15, 1e15).map(lambda value: (Number(value),)),
        "line": st.text(min_size=1).map(lambda text: (TextAnswer(tidy(text)),)),
        "more": st.text(min_size=1).map(lambda text: (TextAnswer(tidy(text)),)),
        "day": st.dates().map(lambda day: (OnDate(day.year, day.month, day.day),)),
        "clock": st.times().map(lambda clock: (AnsweredTime(clock),)),
        "moment": st.datetimes(timezones=st.just(CET)).map(lambda at: (AtMoment(at),)),
        "amount": st.tuples(st.floats(-1e15, 1e15), st.sampled_from(["", "kg"])).map(
            lambda pair: (Amount(*pair),)
        ),
        "open": (st.sampled_from(CODES[:2]) | st.just(TextAnswer("mine"))).map(lambda one: (one,)),
    },
)


MOMENTS = st.integers(0, 2**32).map(
    lambda n: datetime.fromtimestamp(n, UTC).replace(microsecond=7000)
)


@settings(deadline=None)
@given(ANSWERS, st.sampled_from(FilledStatus), MOMENTS)
def test_whatever_is_answered_comes_back_the_same(form, answers, status, authored):
    filled = Filled(answers, authored, status, form.canonical)
    text = write_response(form, filled)
    back = read_response(form, text)
    enabled = form.enabled(answers)
    assert back == Filled(
        {name: given_ones for name, given_ones in answers.items() if name in enabled},
        authored,
        status,
        form.canonical,
    )
    assert write_response(form, back) == text
