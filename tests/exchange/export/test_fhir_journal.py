"""A journal as a FHIR Bundle: valid, with the numbers and without the person."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.export.conftest import NOW, InMemory, StillClock

from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.goal import Goal
from journal_app.domain.ids import ChoiceId, EntryId, GoalId, IfThenId, ScaleId, SituationId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.text import tidy
from journal_app.domain.trigger import Trigger
from journal_app.exchange.export.fhir_bundle import BundleFile
from journal_app.exchange.export.fhir_entries import EntryObservations
from journal_app.exchange.export.fhir_journal import WriteFhir
from journal_app.exchange.export.fhir_parts import Names, local_time
from journal_app.usecases.export_ports import ExportOrder, KeptEntry
from journal_app.usecases.write_entry import AtTime, WriteEntry

SEED = UUID(int=7)
WRITE = WriteFhir(lambda: SEED)


def resources(text, kind=None):
    Bundle.model_validate_json(text)
    found = [entry["resource"] for entry in json.loads(text)["entry"]]
    return [one for one in found if kind in {None, one["resourceType"]}]


@pytest.fixture(scope="module")
def text(made_up, exported, order):
    return exported(WRITE, made_up, order)[""]


def test_it_is_a_collection_with_an_address_for_every_resource(text):
    bundle = json.loads(text)
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    assert bundle["timestamp"] == "2026-11-29T14:30:00.000Z"
    names = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(names)) == len(names)
    for entry in bundle["entry"]:
        assert entry["fullUrl"] == f"urn:uuid:{UUID(entry['resource']['id'])}"


def test_every_answer_on_a_scale_is_an_observation_with_its_bounds(text, made_up):
    kept = made_up.entries.between(*made_up.entries.span())
    answers = sum(len(entry.body.answers) for entry in kept)
    found = resources(text, "Observation")
    rated = [one for one in found if "referenceRange" in one]
    assert len(rated) == answers
    for one in found:
        assert one["category"][0]["coding"][0]["code"] == "survey"
    mood = next(one for one in found if one["code"]["text"] == "Mood")
    (bounds,) = mood["referenceRange"]
    assert (bounds["low"]["value"], bounds["high"]["value"]) == (0, 10)
    sleep = next(one for one in found if one["code"]["text"] == "Sleep")
    assert sleep["valueQuantity"]["code"] == sleep["referenceRange"][0]["high"]["code"] == "h"
    assert sleep["referenceRange"][0]["high"]["value"] == 24


def test_every_reference_leads_to_a_resource_of_the_bundle(text):
    found = resources(text)
    names = {f"urn:uuid:{one['id']}" for one in found}

    def references(thing):
        if isinstance(thing, dict):
            yield from ([thing["reference"]] if "reference" in thing else [])
            for value in thing.values():
                yield from references(value)
        elif isinstance(thing, list):
            for value in thing:
                yield from references(value)

    assert set(references(found)) <= names
    assert len(list(references(found))) > 100


def test_questionnaires_plan_goals_and_consents_are_in_it(text, made_up):
    forms = made_up.questionnaires.all()
    filled = [one for form in forms for one in made_up.questionnaires.responses(form.id)]
    responses = resources(text, "QuestionnaireResponse")
    assert len(responses) == len(filled) > 0
    assert responses[0]["item"] == json.loads(filled[0].body)["item"]
    plans = {one["title"]: one for one in resources(text, "CarePlan")}
    assert set(plans) == {"My plan", "Safety plan", "My plan for after a lapse"}
    steps = [one["detail"]["code"]["text"] for one in plans["Safety plan"]["activity"]]
    assert steps == sorted(steps)
    assert len(resources(text, "Goal")) == len(made_up.goals.all())
    consents = resources(text, "Consent")
    assert len(consents) == len(made_up.ledger.all())
    assert {"text": "charts:share"} in consents[0]["provision"]["code"]


def test_neither_the_person_nor_an_id_of_the_journal_is_in_it(text, made_up):
    (person,) = resources(text, "Patient")
    assert set(person) == {"resourceType", "id"}
    for entry in made_up.entries.between(*made_up.entries.span()):
        assert entry.id not in text
    for copy in made_up.ledger.all():
        assert not copy.recipient or copy.recipient not in json.dumps(resources(text, "Consent"))


def test_each_export_has_ids_of_its_own(made_up, exported, order):
    first, second = (exported(WriteFhir(), made_up, order)[""] for _ in range(2))
    ids = [{one["id"] for one in resources(text)} for text in (first, second)]
    assert ids[0].isdisjoint(ids[1])


def observations(body, scales=(), binned=None, late=timedelta(0), **marks):
    happened = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
    moment = moment_of(happened, happened + late, "America/New_York")
    entry = Entry(EntryId("e"), moment, body, **marks)
    words = {"walk": "Walking"}
    made = EntryObservations(Names(SEED), {scale.id: scale for scale in scales}, words)
    return list(made.of(KeptEntry(entry, binned)))


MOOD = Scale(ScaleId("mood"), "Mood", low="low", high="fine")


def test_a_missing_answer_is_no_observation():
    assert observations(CheckIn(line="words alone"), (MOOD,)) == []
    assert observations(Note("words")) == []
    assert observations(Coping(text="words")) == []
    (only,) = observations(Coping(skill=ChoiceId("walk"), before=8))
    assert [one["code"]["text"] for one in only["component"]] == ["before"]
    assert only["code"]["text"] == "Skill used: Walking"


def test_when_it_was_and_when_it_was_written_are_told_apart():
    ratings = (Rating(MOOD.id, 4),)
    (moment,) = observations(CheckIn(ratings=ratings), (MOOD,), late=timedelta(days=2))
    assert moment["effectiveDateTime"] == "2026-03-05T13:30:00-05:00"
    assert moment["issued"] == "2026-03-07T18:30:00.000Z"
    (day,) = observations(CheckIn(span=Span.DAY, ratings=ratings), (MOOD,))
    assert day["effectiveDateTime"] == "2026-03-05"
    assert day["referenceRange"][0]["text"].endswith("0 = low, 10 = fine")


def test_private_is_restricted_and_the_bin_is_withdrawn():
    ratings = (Rating(MOOD.id, 4),)
    (private,) = observations(CheckIn(ratings=ratings), (MOOD,), private=True)
    assert private["meta"]["security"][0]["code"] == "R"
    (binned,) = observations(CheckIn(ratings=ratings), (MOOD,), binned=NOW)
    assert binned["status"] == "entered-in-error"
    assert "meta" not in binned


def test_an_urge_at_a_trigger_is_rated_and_so_is_its_strength():
    found = observations(Trigger(urge_peak=7, intensity=5, situation="words"))
    assert [one["valueQuantity"]["value"] for one in found] == [7, 5]


def test_the_bin_is_in_it_where_that_is_asked_for(made_up, exported, with_bin):
    WriteEntry(made_up.entries, made_up.preferences, StillClock(), lambda: "thrown-mood")(
        CheckIn(ratings=(Rating(ScaleId("mood"), 4),)), when=AtTime(NOW)
    )
    made_up.entries.delete(EntryId("thrown-mood"))
    found = resources(exported(WRITE, made_up, with_bin)[""], "Observation")
    assert [one["status"] for one in found].count("entered-in-error") == 1


def test_an_empty_journal_is_a_valid_bundle_with_a_person_alone(empty, exported, order):
    found = resources(exported(WRITE, empty, order)[""])
    assert [one["resourceType"] for one in found] == ["Patient"]


def test_an_offset_with_seconds_is_told_in_utc():
    odd = datetime(1900, 1, 1, tzinfo=timezone(timedelta(minutes=20, seconds=8)))
    assert local_time(odd) == "1899-12-31T23:39:52+00:00"


lines = st.text(min_size=1, max_size=20).filter(lambda text: tidy(text).strip())


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.builds(
        Scale, st.just(ScaleId("s")), lines, st.text(max_size=9), kind=st.sampled_from(ScaleKind)
    ),
    st.floats(0, 100_000, allow_nan=False),
    st.sampled_from(Span),
)
def test_whatever_is_rated_the_bundle_is_valid(scale, value, span):
    file = io.StringIO()
    bundle = BundleFile(file, Names(SEED), NOW)
    body = CheckIn(span=span, ratings=(Rating(scale.id, value),), acted=True)
    bundle.add_all(observations(body, (scale,)))
    bundle.end()
    rated, acted = resources(file.getvalue())
    assert rated.get("valueQuantity", {}).get("value", value) == value
    assert acted["valueBoolean"] is True


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.lists(lines, min_size=6, max_size=6))
def test_whatever_is_planned_the_bundle_is_valid(empty, words):
    when, then, what, goal, step, reason = words
    plan = Plan(
        if_thens=(IfThen(IfThenId("c"), when, then),),
        situations=(RiskSituation(SituationId("s"), what, on=NOW.date()),),
        safety=SafetyPlan(signs=step, living_for=" "),
    )
    empty.plan.put(replace(plan, reasons=replace(plan.reasons, reasons=reason)))
    empty.goals.save(Goal(GoalId("g"), goal))
    place = InMemory()
    list(WRITE(empty, ExportOrder(NOW), place))
    assert {one["resourceType"] for one in resources(place.files[""])} >= {"CarePlan", "Goal"}
