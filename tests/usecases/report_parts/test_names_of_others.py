"""A name of somebody else leaves the journal in no text of any paper, labels and all."""

from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, Emotion
from journal_app.domain.coping import Coping
from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.ids import (
    ChoiceId,
    GoalId,
    IfThenId,
    LineId,
    PersonId,
    ScaleId,
    SituationId,
)
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.practice import Practice
from journal_app.domain.programme import Programme
from journal_app.domain.rating import Rating
from journal_app.domain.report_order import everything_in_words
from journal_app.domain.review import Review
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.papers import HelpLine, PaperOrder
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.exchange.fhir_format import FHIR
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.discharge import MakeDischarge
from journal_app.usecases.papers.gather_plan import GatherPlan
from journal_app.usecases.papers.weekly_card import MakeWeeklyCard
from journal_app.usecases.watch_signs import WatchSigns

DAY = date(2026, 10, 2)
NAMES = ("Zebediah", "Đặng", "Şükrü", "अंजलि", "สมชาย", "李小龙", "김지민", "דנה", "Qu'Appelle")
ALL = ReportConsent(dict.fromkeys(Block, Consent.SHARE), everything_in_words())


def said(thing):
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from said(getattr(thing, field.name))
    elif isinstance(thing, (tuple, list)):
        for one in thing:
            yield from said(one)


@pytest.fixture(params=NAMES)
def name(request):
    return request.param


@pytest.fixture
def full_of(diary, name):
    """A journal in which every text and every label has the name in it."""
    text = f"with {name} today"
    for choice in diary.journal.choices.all():
        diary.journal.choices.save(replace(choice, name=f"{choice.name} {name}"))
    for scale in diary.journal.scales.all():
        labels = {"name": f"{scale.name} {name}", "low": text, "high": text}
        diary.journal.scales.save(replace(scale, **labels))
    fill_plan(diary.journal, name, text)
    sad = (Emotion(ChoiceId("sad"), 5),)
    ratings = tuple(
        Rating(one.id, one.limits[1]) for one in diary.journal.scales.all() if not one.hidden
    )
    for body in (
        CheckIn(ratings=ratings, emotions=sad, no_skill_reason=text, line=text, text=text),
        Trigger(ChoiceId("place"), text, text, 5, 8, text, None, text),
        Coping(ChoiceId("walk"), before=8, after=3, text=text),
        Thought(text, text, 80, (), text, text, text, 40),
        Chain(text, text, (ChainLink(LinkKind.BODY, text),), text, text, text, text),
        Practice(what=text, happened=text),
        Note(text),
        Review(text, text, text, text),
        Lapse(*(text for _ in fields(Lapse))),
    ):
        diary.write(body, DAY, bring=True, tags=(name,))
    return diary


def fill_plan(journal, name, text):
    plan = journal.plan
    journal.programme.save_programme(Programme(date(2026, 9, 1), 12, name=text))
    journal.preferences.save(replace(journal.preferences.get(), lapse_word=text))
    plan.if_thens.save(IfThen(IfThenId("i"), text, text, text, text, ChoiceId("walk")))
    plan.situations.save(RiskSituation(SituationId("s"), text, DAY.replace(day=20), text, text))
    plan.people.save(SupportPerson(PersonId("h"), name, "2", text))
    plan.people.save(SupportPerson(PersonId("r"), "Ruth", "1", text, may_be_named=True))
    plan.safety.save(SafetyPlan(*(text for _ in fields(SafetyPlan))))
    plan.lapse.save(LapsePlan(*(text for _ in fields(LapsePlan))))
    plan.reasons.save(Reasons(text, text))
    plan.cost_benefit.save(CostBenefit(text, text, text, text))
    plan.lines.save(OwnLine(LineId("p"), text, "5", OwnLineKind.PROFESSIONAL, text))
    journal.goals.save(Goal(GoalId("g"), text, text, (GoalStep(text),)))
    journal.step_down.save(StepDown((Continuing(text, text),), text, text))


def papers(journal):
    order = PaperOrder(DAY, lines=(HelpLine("Samaritans", "116 123"),))
    compose = ComposeReport(journal, WatchSigns(journal), FHIR)
    return {
        "supporter": GatherPlan(journal)(order, for_others=True),
        "discharge": MakeDischarge(journal, compose)(order),
        "weekly card": MakeWeeklyCard(journal)(order),
    }


def test_a_person_of_the_plan_is_named_in_no_text_of_a_report(full_of, name):
    content = full_of.report(consent=ALL, safety_line=f"{name} knows")
    texts = list(said(content))
    assert len(texts) > 100
    assert [text for text in texts if name in text] == []
    assert content.coping_lines[0].skill.startswith("Went for a walk")


def test_a_name_typed_for_the_report_is_in_no_text_of_it_either(full_of, name):
    full_of.journal.plan.people.delete(SupportPerson(PersonId("h"), name))
    content = full_of.report(consent=ALL, names=(name,), safety_line=f"{name} knows")
    assert [text for text in said(content) if name in text] == []


def test_a_person_of_the_plan_is_named_on_no_paper_for_others(full_of, name):
    for paper, content in papers(full_of.journal).items():
        texts = list(said(content))
        assert [text for text in texts if name in text] == [], paper
        assert paper == "weekly card" or any("Samaritans" in text for text in texts)


def test_names_kept_from_the_last_report_are_short_on_other_papers_too(full_of, name):
    journal = full_of.journal
    journal.plan.people.delete(SupportPerson(PersonId("h"), name))
    journal.preferences.save(replace(journal.preferences.get(), names=f"Bo, {name}"))
    for content in papers(journal).values():
        assert [text for text in said(content) if name in text] == []


def test_a_line_of_the_country_keeps_its_name(full_of):
    full_of.journal.plan.people.save(SupportPerson(PersonId("s"), "Samaritans", "3"))
    lines = papers(full_of.journal)["supporter"].lines
    assert "Samaritans" in [line.name for line in lines]


def test_the_persons_own_safety_plan_names_whom_to_call(full_of, name):
    paper = GatherPlan(full_of.journal)(PaperOrder(DAY))
    assert name in [one.name for one in paper.people]


def test_ids_of_scales_are_not_taken_for_names(diary):
    diary.rate(DAY, mood=5)
    content = diary.report(names=("Mood", "Urge"))
    assert {chart.key for chart in content.charts} == {ScaleId("mood")}
