"""A report as a Bundle: valid, and every number of the pages is one of its numbers."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from fhir.resources.R4B.bundle import Bundle

from journal_app.domain.report_chart import ChartDay, ChartUnit, SmallChart
from journal_app.domain.report_content import ReportContent, ReportHeader, ReportPeriod
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.report_signs import SignGrid, SignMark, SignRow
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.in_full import AnsweredForm, Measured
from journal_app.domain.sharing.report_consent import ReportConsent, everything_in_words
from journal_app.exchange.export.fhir_report import report_bundle
from journal_app.exchange.fhir_format import FHIR
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.watch_signs import WatchSigns

FIRST, LAST = date(2026, 11, 9), date(2026, 11, 22)
HEADER = ReportHeader(ReportPeriod(FIRST, LAST), LAST, who="X.Q.", for_whom="Dr Voss")
EMPTY = ReportContent(HEADER, attached=("attached:share",))


def resources(content, kind=None):
    text = report_bundle(content)
    Bundle.model_validate_json(text)
    found = [entry["resource"] for entry in json.loads(text)["entry"]]
    return [one for one in found if kind in {None, one["resourceType"]}]


@pytest.fixture(scope="module")
def compose(made_up):
    def compose(*blocks, kinds=(), first=FIRST):
        wanted = dict.fromkeys(Block, Consent.KEEP) | dict.fromkeys(blocks, Consent.SHARE)
        consent = ReportConsent(wanted | {Block.ATTACHED: Consent.SHARE}, dict(kinds))
        order = ReportOrder(first, LAST, consent=consent, who="X.Q.", for_whom="Dr Voss")
        return ComposeReport(made_up, WatchSigns(made_up), FHIR)(order, LAST)

    return compose


def test_everything_shared_is_a_valid_bundle_without_a_name(compose):
    content = compose(*Block, kinds=everything_in_words())
    found = resources(content)
    kinds = {one["resourceType"] for one in found}
    assert kinds == {"Patient", "Consent", "Observation", "CarePlan", "QuestionnaireResponse"}
    text = report_bundle(content).decode()
    assert "X.Q." not in text
    assert "Voss" not in text
    assert len({one["id"] for one in found}) == len(found)


@pytest.mark.parametrize("block", sorted(set(Block) - {Block.ATTACHED}))
def test_each_block_alone_is_valid(compose, block):
    consents = resources(compose(block), "Consent")
    shared = [one["text"] for one in consents[0]["provision"]["code"]]
    assert shared == [f"{one}:share" for one in (block, Block.ATTACHED)]
    assert consents[0]["provision"]["dataPeriod"] == {"start": "2026-11-09", "end": "2026-11-22"}


def test_every_day_of_a_chart_is_an_observation_and_a_day_without_an_answer_is_none(compose):
    content = compose(Block.CHARTS)
    found = resources(content, "Observation")
    drawn = [day for chart in content.all_charts for day in chart.series if day.value is not None]
    assert len(found) == len(drawn)
    mood = [one for one in found if one["code"]["text"] == "Mood"]
    (chart,) = [chart for chart in content.charts if chart.title == "Mood"]
    shown = {day.day.isoformat(): day.value for day in chart.series if day.value is not None}
    got = {one["effectiveDateTime"]: one["valueQuantity"]["value"] for one in mood}
    assert got == pytest.approx(shown, abs=0.05)
    assert mood[0]["referenceRange"][0]["high"]["value"] == 10


def chart(days):
    series = tuple(ChartDay(FIRST + timedelta(days=n), float(n % 10)) for n in range(days))
    return SmallChart("x", "Sleep", series, FIRST, 0, 10, unit=ChartUnit.HOURS)


def test_where_weeks_are_drawn_no_single_day_leaves():
    found = resources(replace(EMPTY, charts=(chart(210),)), "Observation")
    assert len(found) == 30
    assert all("effectivePeriod" in one for one in found)
    assert found[0]["effectivePeriod"] == {"start": "2026-11-09", "end": "2026-11-15"}
    assert found[0]["valueQuantity"]["value"] == 3
    parts = {one["code"]["text"]: one["valueQuantity"]["value"] for one in found[0]["component"]}
    assert parts == {"lowest": 0, "highest": 6}


def test_a_sign_is_noticed_or_not_and_a_day_without_an_entry_says_neither():
    marks = (SignMark.NOTICED, SignMark.NO_ENTRY, SignMark.NOT_NOTICED)
    days = tuple(FIRST + timedelta(days=n) for n in range(3))
    grid = SignGrid(days, (SignRow("Restless", marks, 1),), late_days=frozenset({days[0]}))
    found = resources(replace(EMPTY, signs=grid), "Observation")
    assert [(one["effectiveDateTime"], one["valueBoolean"]) for one in found] == [
        ("2026-11-09", True),
        ("2026-11-11", False),
    ]
    assert found[0]["note"] == [{"text": "entered later"}]


def test_an_answered_form_keeps_its_questions_and_a_question_left_open_has_no_answer():
    lines = (("How often?", ("Never",)), ("How long?", (Measured(7.5, "h"),)), ("Other?", ()))
    form = AnsweredForm("Week check", FIRST, lines)
    (found,) = resources(replace(EMPTY, answers=(form,)), "QuestionnaireResponse")
    (whole,) = found["item"]
    assert whole["text"] == "Week check"
    assert [one.get("answer") for one in whole["item"]] == [
        [{"valueString": "Never"}],
        [{"valueQuantity": {"value": 7.5, "unit": "h"}}],
        None,
    ]


def test_the_same_content_is_the_same_file_and_other_content_has_other_ids():
    assert report_bundle(EMPTY) == report_bundle(EMPTY)
    other = replace(EMPTY, safety_line="I am safe.")
    ids = [{one["id"] for one in resources(content)} for content in (EMPTY, other)]
    assert ids[0].isdisjoint(ids[1])
