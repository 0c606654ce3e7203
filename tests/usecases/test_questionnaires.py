"""A questionnaire from the clinic's file to the sum of its answers, without any window."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

import pytest

from journal_app.domain.draft import Draft
from journal_app.domain.entry import EmptyEntryError
from journal_app.domain.ids import ResponseId
from journal_app.domain.questionnaire.answer import Amount, Coded, Number, TextAnswer, Truth, Whole
from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.domain.questionnaire.errors import (
    FormProblem,
    FormRefusedError,
    FormThereError,
    NoSuchFormError,
    UnansweredError,
)
from journal_app.domain.questionnaire.filled import FilledStatus
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate
from journal_app.exchange.fhir_questionnaire import read_questionnaire
from journal_app.exchange.fhir_response import read_response, write_response
from journal_app.usecases.add_questionnaire import AddQuestionnaire
from journal_app.usecases.answer_questionnaire import AnswerQuestionnaire
from journal_app.usecases.empty_bin import EmptyBin
from journal_app.usecases.ports import Changed
from journal_app.usecases.questionnaire_draft import Begun, QuestionnaireDraft, draft_form
from journal_app.usecases.questionnaire_ports import FormFormat
from journal_app.usecases.read_questionnaires import ReadQuestionnaires
from journal_app.usecases.write_entry import Marks

FHIR = FormFormat(read_questionnaire, read_response, write_response)
TODAY = date(2026, 3, 5)
POINTS = [
    {
        "valueCoding": {"system": "s", "code": f"c{n}", "display": f"Answer {n}"},
        "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": n}
        ],
    }
    for n in range(3)
]
SUM = {
    "linkId": "sum",
    "text": "Sum",
    "type": "quantity",
    "extension": [
        {
            "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
            "sdc-questionnaire-calculatedExpression",
            "valueExpression": {"expression": "item.answer.value.weight().sum()"},
        }
    ],
}


def choice(name, **facts):
    return {"linkId": name, "text": name, "type": "choice", "answerOption": POINTS, **facts}


def source(*items, **facts):
    document = {
        "resourceType": "Questionnaire",
        "url": "http://clinic.example/week",
        "version": "1",
        "title": "Week check",
        "item": [choice("a"), choice("b", required=True), SUM, *items],
        **facts,
    }
    return json.dumps(document)


def pick(place):
    return (Coded("s", f"c{place}", f"Answer {place}"),)


@pytest.fixture
def add(kept, clock):
    ids = count(1)
    adding = AddQuestionnaire(kept, FHIR, clock, lambda: f"form-{next(ids)}")

    def add_confirmed(text):
        unasked = adding.read(text)
        ticked = frozenset(one.link_id for one in unasked.proposals if one.proposed)
        return adding.keep(unasked, ticked)

    add_confirmed.adding = adding
    return add_confirmed


@pytest.fixture
def answer(kept, clock):
    use_case, ids = AnswerQuestionnaire(kept, FHIR, clock), count(1)

    def keep(form, answers, *marks, on=None, name=None, **facts):
        if on is not None:
            clock.time = datetime(on.year, on.month, on.day, 19, tzinfo=UTC)
        return use_case(form, ResponseId(name or f"r{next(ids)}"), answers, *marks, **facts)

    return keep


@pytest.fixture
def read(kept):
    return ReadQuestionnaires(kept, FHIR)


@pytest.fixture
def drafts(kept, clock):
    return QuestionnaireDraft(kept.drafts, clock)


def test_the_clinic_s_file_is_kept_as_it_was_given(add, kept):
    text = " \n" + source()
    form = add(text)
    assert kept.questionnaires.all() == [form]
    assert (form.id, form.source, form.added) == ("form-1", text, TODAY)
    assert form.plan == DuePlan()
    assert form.marked == frozenset()


def test_a_question_that_the_file_marks_is_marked(add):
    marked = choice("z", code=[{"system": "http://loinc.org", "code": "44260-8"}])
    assert add(source(marked)).marked == {"z"}


def test_reading_a_file_keeps_nothing_until_the_person_answered(add, kept):
    unasked = add.adding.read(source())
    assert kept.questionnaires.all() == []
    form = add.adding.keep(unasked, frozenset({"b"}))
    assert kept.questionnaires.all() == [form]
    assert (form.marked, form.asked) == ({"b"}, True)


def test_one_that_was_never_asked_about_is_told_and_asked_with_its_own_marks(add, kept, read):
    old = replace(add(source()), marked=frozenset({"b"}), asked=False)
    kept.questionnaires.save(old)
    assert [(one.id, one.asked) for one in read.due(TODAY)] == [(old.id, False)]
    unasked = add.adding.again(old.id)
    assert [one.link_id for one in unasked.proposals if one.proposed] == ["b"]
    add.adding.keep(unasked, frozenset({"a"}))
    assert read.due(TODAY) == ()
    assert kept.questionnaires.get(old.id).marked == {"a"}


def test_the_same_questionnaire_is_taken_in_once(add):
    add(source())
    for again in (source(), source(title="Other words")):
        with pytest.raises(FormThereError):
            add(again)
    add(source(version="2"))
    add(source(url="", version=""))
    add(source(url="", version="", title="Without an address"))


def test_one_in_the_bin_can_be_taken_in_again(add, kept):
    kept.questionnaires.delete(add(source()).id)
    assert add(source()).id == "form-2"


def test_a_refused_file_changes_nothing(add, kept):
    with pytest.raises(FormRefusedError):
        add("{}")
    assert kept.questionnaires.all() == []


def test_answers_are_kept_as_a_fhir_response_with_their_sum(add, answer, read):
    form = add(source())
    response = answer(form, {"a": pick(1), "b": pick(2)}, Marks(bring=True, private=True))
    assert (response.day, response.zone) == (TODAY, "Europe/Dublin")
    document = json.loads(response.body)
    assert document["questionnaire"] == "http://clinic.example/week|1"
    assert document["status"] == "completed"
    assert [item["answer"] for item in document["item"]][2] == [{"valueQuantity": {"value": 3}}]
    (view,) = read(TODAY)
    (answered,) = view.answered
    assert answered.kept == response
    assert (answered.kept.bring, answered.kept.private) == (True, True)
    assert answered.filled.answers["sum"] == (Amount(3),)
    assert [(score.name, score.sum) for score in answered.scores] == [("Sum", 3)]


@pytest.mark.parametrize(
    ("kind", "written"),
    [("integer", Whole(2)), ("decimal", Number(2)), ("quantity", Amount(2, "pt"))],
)
def test_a_sum_is_written_in_the_kind_of_its_item(add, answer, read, kind, written):
    unit = {
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
        "valueCoding": {"code": "pt"},
    }
    total = SUM | {"linkId": "t", "type": kind, "extension": [*SUM["extension"], unit]}
    form = add(source(total))
    answer(form, {"a": pick(0), "b": pick(2)})
    assert read(TODAY)[0].answered[0].filled.answers["t"] == (written,)


def test_an_unfinished_one_is_kept_where_the_person_says_so_and_has_no_sum(add, answer, read):
    form = add(source())
    with pytest.raises(UnansweredError) as caught:
        answer(form, {"a": pick(1)})
    assert caught.value.count == 1
    assert read(TODAY)[0].answered == ()
    answer(form, {"a": pick(1)}, finished=False)
    (answered,) = read(TODAY)[0].answered
    assert answered.filled.status is FilledStatus.IN_PROGRESS
    assert (answered.scores[0].sum, answered.scores[0].answered, answered.scores[0].asked) == (
        None,
        1,
        2,
    )


def test_what_only_may_be_answered_may_stay_open(add, answer, read):
    answer(add(source()), {"b": pick(1)})
    assert read(TODAY)[0].answered[0].filled.status is FilledStatus.COMPLETED


@pytest.mark.parametrize(
    "answers", [{}, {"nobody asked": pick(1)}, {"sum": (Amount(9),)}, {"a": ()}]
)
def test_nothing_is_not_kept(add, answer, answers):
    with pytest.raises(EmptyEntryError):
        answer(add(source()), answers, finished=False)


@pytest.mark.parametrize(
    ("kind", "limits", "given"),
    [
        ("integer", {}, (TextAnswer("3"),)),
        ("integer", {}, (Whole(1), Whole(2))),
        ("integer", {"minValue": 0}, (Whole(-1),)),
        ("decimal", {"maxValue": 10}, (Number(10.5),)),
        ("boolean", {}, (Whole(1),)),
        ("string", {"maxLength": 3}, (TextAnswer("four"),)),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(add, answer, kind, limits, given):
    facts = {"maxLength": limits["maxLength"]} if "maxLength" in limits else {}
    facts["extension"] = [
        {"url": f"http://hl7.org/fhir/StructureDefinition/{name}", "valueInteger": limit}
        for name, limit in limits.items()
        if name != "maxLength"
    ]
    form = add(source({"linkId": "x", "text": "x", "type": kind, **facts}))
    with pytest.raises(FormRefusedError) as caught:
        answer(form, {"b": pick(1), "x": given})
    assert (caught.value.problem, caught.value.number) == (FormProblem.ANSWER, 4)
    with pytest.raises(FormRefusedError):
        answer(form, {"b": (Coded("s", "c9"),)})


def test_answers_at_their_limits_fit(add, answer, read):
    items = [
        {
            "linkId": kind,
            "text": kind,
            "type": kind,
            "maxLength": 4,
            "extension": [
                {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
                {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9},
            ],
        }
        for kind in ("integer", "decimal", "text", "boolean")
    ]
    answers = {
        "b": pick(1),
        "integer": (Whole(0),),
        "decimal": (Number(9.0),),
        "text": (TextAnswer("four"),),
        "boolean": (Truth(yes=False),),
    }
    answer(add(source(*items)), answers)
    assert read(TODAY)[0].answered[0].filled.answers == answers


def test_a_save_that_is_tried_again_is_kept_once(add, answer, read):
    form = add(source())
    answer(form, {"b": pick(1)}, name="same")
    answer(form, {"b": pick(2)}, name="same")
    assert [one.filled.answers["b"] for one in read(TODAY)[0].answered] == [pick(2)]


def test_what_is_due_is_told_until_it_is_filled_in(add, answer, read, kept):
    form = add(source())
    assert read.due(TODAY) == ()
    weekly = replace(form, plan=DuePlan(Often.WEEKLY, TODAY))
    kept.questionnaires.save(weekly)
    assert [(one.id, one.title) for one in read.due(TODAY)] == [(form.id, "Week check")]
    assert read(TODAY)[0].due
    answer(weekly, {"b": pick(1)}, on=TODAY)
    assert read.due(TODAY) == ()
    (view,) = read(TODAY + timedelta(days=6))
    assert (view.due, view.next_due) == (False, TODAY + timedelta(days=7))
    assert read(TODAY + timedelta(days=7))[0].due
    kept.questionnaires.delete(form.id)
    assert read.due(TODAY + timedelta(days=7)) == ()


def test_one_of_them_is_read_alone(add, read):
    form = add(source())
    assert read.one(form.id, TODAY).kept == form
    with pytest.raises(NoSuchFormError):
        read.one("nobody", TODAY)


def test_the_bin_gives_a_questionnaire_back_with_all_that_was_filled_in(add, answer, read, kept):
    form = add(source())
    answer(form, {"b": pick(1)})
    before = read(TODAY)
    kept.questionnaires.delete(form.id)
    assert read(TODAY) == ()
    assert [(one.id, one.title) for one in read.removed()] == [(form.id, "Week check")]
    kept.questionnaires.restore(form.id)
    assert read(TODAY) == before
    assert read.removed() == ()


def test_after_thirty_days_the_bin_keeps_no_word(add, answer, kept, clock, drafts):
    read = ReadQuestionnaires(kept, FHIR)
    form, other = add(source()), add(source(version="2"))
    gone = answer(form, {"b": pick(1)})
    drafts.keep(form.id, Begun({"b": pick(1)}))
    once, again = answer(other, {"b": pick(1)}), answer(other, {"b": pick(2)})
    kept.questionnaires.delete(form.id)
    kept.questionnaires.delete_response(once.id)
    empty = EmptyBin(kept.entries, kept.questionnaires, clock)
    clock.time += timedelta(days=29)
    assert empty() == 0
    clock.time += timedelta(days=2)
    assert empty() == 3
    assert empty() == 0
    assert read.removed() == ()
    assert kept.drafts.get(draft_form(form.id)) is None
    database = kept.vault.database
    words = dict(database.rows("SELECT id, source FROM questionnaire"))
    assert words == {form.id: "", other.id: other.source}
    bodies = dict(database.rows("SELECT id, body FROM questionnaire_response"))
    assert bodies == {gone.id: "", once.id: "", again.id: again.body}
    for name in (form.id, "nobody"):
        with pytest.raises(NoSuchFormError):
            kept.questionnaires.restore(name)
    with pytest.raises(NoSuchFormError):
        kept.questionnaires.restore_response(once.id)
    assert [one.kept for one in read(TODAY)[0].answered] == [again]


def test_one_time_goes_to_the_bin_and_comes_back(add, answer, read, kept):
    form = add(source())
    response = answer(form, {"b": pick(1)})
    kept.questionnaires.delete_response(response.id)
    assert read(TODAY)[0].answered == ()
    with pytest.raises(NoSuchFormError):
        kept.questionnaires.delete_response(response.id)
    kept.questionnaires.restore_response(response.id)
    assert [one.kept for one in read(TODAY)[0].answered] == [response]


def test_screens_hear_of_every_change(add, answer, kept):
    heard = []
    kept.listen(heard.append)
    form = add(source())
    response = answer(form, {"b": pick(1)})
    kept.questionnaires.delete_response(response.id)
    kept.questionnaires.delete(form.id)
    assert heard.count(Changed.QUESTIONNAIRES) == 4


EVERY = Begun(
    {
        "a": pick(1),
        "b": (Truth(yes=True), Whole(3), Number(2.5), Amount(9, "pt"), TextAnswer("שלום 'x' %s")),
        "c": (OnDate(2026, 3, 5), OnDate(2026, 3), OnDate(2026), AnsweredTime(time(21, 30))),
        "d": (AtMoment(datetime(2026, 3, 5, 9, tzinfo=UTC)), Amount(9, "pounds", "u", "lb")),
    },
    {"n": "twelve or so"},
    Marks(bring=True, private=True),
    "b",
)


def test_a_draft_comes_back_as_it_was_left(add, drafts, read):
    form = add(source())
    drafts.keep(form.id, EVERY)
    assert drafts.load(form.id) == EVERY
    assert read(TODAY)[0].begun


def test_nothing_typed_leaves_no_draft(add, drafts, read):
    form = add(source())
    drafts.keep(form.id, EVERY)
    drafts.keep(form.id, Begun(at="a"))
    assert drafts.load(form.id) == Begun()
    assert not read(TODAY)[0].begun


def test_saving_takes_the_draft_away_and_a_refusal_leaves_it(add, answer, drafts):
    form = add(source())
    drafts.keep(form.id, EVERY)
    with pytest.raises(UnansweredError):
        answer(form, {"a": pick(1)})
    assert drafts.load(form.id) == EVERY
    answer(form, {"b": pick(1)})
    assert drafts.load(form.id) == Begun()


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"answers": {"a": [["odd", 1]]}}', "[" * 90_000])
def test_a_draft_that_cannot_be_read_is_left_alone(kept, drafts, clock, body):
    kept.drafts.save(Draft(draft_form("f"), body, clock.now()))
    assert drafts.load("f") == Begun()
    assert kept.drafts.get(draft_form("f")).body == body
