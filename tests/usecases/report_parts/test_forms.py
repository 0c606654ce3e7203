"""Questionnaires in a report: the newest sum of the period, and single answers if shared."""

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from journal_app.domain.ids import ResponseId
from journal_app.domain.questionnaire.answer import Amount, Coded, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.filled import KeptResponse
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.in_full import Measured
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.answer_words import said_words
from journal_app.report.words import read_words
from journal_app.usecases.add_questionnaire import AddQuestionnaire
from journal_app.usecases.answer_questionnaire import AnswerQuestionnaire
from journal_app.usecases.write_entry import Marks

FIRST = date(2026, 9, 21)
REPORT = Path(__file__).resolve().parents[3] / "resources" / "report"
WEIGHT = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
OPTIONS = [
    {
        "valueCoding": {"system": "s", "code": f"c{n}", "display": f"Answer {n}"},
        "extension": [{"url": WEIGHT, "valueDecimal": n}],
    }
    for n in range(4)
]
FORM = {
    "resourceType": "Questionnaire",
    "status": "active",
    "title": "Anna's check",
    "item": [
        {"linkId": "a", "text": "How was it?", "type": "choice", "answerOption": OPTIONS},
        {"linkId": "n", "text": "How often?", "type": "integer"},
        {"linkId": "y", "text": "Was it hard?", "type": "boolean"},
        {
            "linkId": "sum",
            "text": "Sum",
            "type": "integer",
            "extension": [
                {
                    "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                    "sdc-questionnaire-calculatedExpression",
                    "valueExpression": {
                        "language": "text/fhirpath",
                        "expression": "%resource.item.answer.value.ordinal().sum()",
                    },
                }
            ],
        },
        {"linkId": "t", "text": "Anything else?", "type": "text"},
        {"linkId": "d", "text": "Last use?", "type": "date"},
        {"linkId": "q", "text": "How much?", "type": "quantity"},
    ],
}


class Clock:
    def __init__(self):
        self.time = datetime(2026, 9, 1, tzinfo=UTC)

    def now(self):
        return self.time

    def zone(self):
        return "UTC"


def points(n):
    return Coded("s", f"c{n}", f"Answer {n}")


@pytest.fixture
def fill(diary):
    clock, ids = Clock(), iter(f"r{n}" for n in range(20))
    add = AddQuestionnaire(diary.journal, FHIR, clock, lambda: next(ids))
    kept = add.keep(add.read(json.dumps(FORM)), frozenset())

    def filled(after, *, private=False, **answers):
        clock.time = datetime.combine(FIRST, datetime.min.time(), UTC) + timedelta(
            days=after, hours=9
        )
        AnswerQuestionnaire(diary.journal, FHIR, clock)(
            kept,
            ResponseId(next(ids)),
            {name: (answer,) for name, answer in answers.items()},
            marks=Marks(private=private),
        )

    return filled


SHARED = ReportConsent(blocks={Block.ITEMS: Consent.SHARE})


def test_the_newest_sum_of_the_period_stands_beside_the_one_before_it(diary, fill):
    fill(-10, a=points(3))
    fill(2, a=points(2))
    fill(5, a=points(1))
    fill(30, a=points(0))
    (score,) = diary.report().questionnaires
    assert (score.score, score.highest, score.last_score) == (1, 3, 2)
    assert (score.day, score.last_day) == (FIRST + timedelta(5), FIRST + timedelta(2))


def test_a_first_sum_has_none_before_it(diary, fill):
    fill(-3, n=Whole(3))
    fill(5, a=points(1))
    (score,) = diary.report().questionnaires
    assert (score.last_score, score.last_day) == (None, None)


def test_what_is_private_unsummed_or_of_another_time_is_left_out(diary, fill):
    fill(-3, a=points(1))
    fill(3, private=True, a=points(3))
    fill(4, n=Whole(2))
    assert diary.report().questionnaires == ()
    assert diary.report(FIRST - timedelta(days=30), FIRST - timedelta(days=20)).questionnaires == ()


def test_single_answers_only_where_they_are_shared(diary, fill):
    fill(1, private=True, t=TextAnswer("never"))
    fill(2, a=points(2), n=Whole(4), y=Truth(yes=False), t=TextAnswer("Anna again"))
    assert diary.report().answers == ()
    (form,) = diary.report(consent=SHARED, names=("Anna",)).answers
    assert form.title == "A.'s check"
    assert form.lines == (
        ("How was it?", ("Answer 2",)),
        ("How often?", (Measured(4.0),)),
        ("Was it hard?", (False,)),
        ("Anything else?", ("A. again",)),
        ("Last use?", ()),
        ("How much?", ()),
    )


def test_an_answer_without_words_is_its_code(diary, fill):
    fill(2, a=Coded("s", "c1"), y=Truth(yes=True))
    (form,) = diary.report(consent=SHARED).answers
    assert form.lines[0][1][0] in {"c1", "Answer 1"}
    assert form.lines[2:4] == (("Was it hard?", (True,)), ("Anything else?", ()))
    assert KeptResponse.__name__ not in repr(form)


def test_a_day_and_an_amount_go_onto_paper_with_names_in_the_unit_made_short(diary, fill):
    fill(2, d=OnDate(2026, 9, 12), q=Amount(2.5, "of Anna's pills"))
    (form,) = diary.report(consent=SHARED, names=("Anna",)).answers
    assert form.lines[4:] == (
        ("Last use?", (OnDate(2026, 9, 12),)),
        ("How much?", (Measured(2.5, "of A.'s pills"),)),
    )


@pytest.mark.parametrize(
    ("said", "english", "spanish"),
    [
        ((True,), "yes", "sí"),
        ((Measured(2.5, "kg"),), "2.5 kg", "2,5 kg"),
        ((Measured(1234567.0, "{score}"),), "1234567", "1234567"),
        ((OnDate(2026, 9, 12),), "12 September 2026", "12 de septiembre de 2026"),
        ((OnDate(2026, 9),), "Sep 2026", "sep 2026"),
        ((OnDate(2026), "Answer 1"), "2026, Answer 1", "2026, Answer 1"),
        ((AnsweredTime(time(21, 30)),), "21:30", "21:30"),
        (
            (AtMoment(datetime(2026, 9, 12, 21, 30, tzinfo=UTC)),),
            "12 September 2026, 21:30",
            "12 de septiembre de 2026, 21:30",
        ),
        ((), "", ""),
    ],
)
def test_answers_are_printed_in_the_language_of_the_paper(said, english, spanish):
    printed = [said_words(said, read_words(REPORT, language)) for language in ("en", "es")]
    assert printed == [english, spanish]
