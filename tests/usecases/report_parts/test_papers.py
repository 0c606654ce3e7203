"""Papers made from the plan say what the plan says, and name nobody who may not be named."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.check_in import SkillUse
from journal_app.domain.choice import ABOUT_PEOPLE, Choice, ChoiceList
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
    VersionId,
)
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.note import Note
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import PlanVersion
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.programme import Programme
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.scale import AskRhythm, ScaleKind
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.papers import HelpLine, PaperOrder
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.text import TEXT_LIMIT
from journal_app.exchange.fhir_format import FHIR
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.discharge import MakeDischarge
from journal_app.usecases.papers.gather_plan import GatherPlan
from journal_app.usecases.papers.weekly_card import MOST_SKILLS, MakeWeeklyCard
from journal_app.usecases.watch_signs import WatchSigns

DAY = date(2026, 10, 4)
ORDER = PaperOrder(DAY, for_whom="ruth")


def said(thing):
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from said(getattr(thing, field.name))
    elif isinstance(thing, (tuple, list)):
        for one in thing:
            yield from said(one)


@pytest.fixture
def planned(diary):
    plan = diary.journal.plan
    plan.signs.save(SignNote(ScaleId("sign_craving"), SignStage.CRISIS))
    plan.if_thens.save(
        IfThen(IfThenId("i"), "Hanna leaves", "I call Ruth", who="Hanna", skill=ChoiceId("walk"))
    )
    plan.if_thens.save(IfThen(IfThenId("j"), "night", "lights off", position=1))
    plan.situations.save(RiskSituation(SituationId("s"), "Lunch with Hanna", DAY))
    plan.people.save(
        SupportPerson(PersonId("r"), "Ruth", "1", "tomatoes", may_be_named=True, in_crisis=True)
    )
    plan.people.save(SupportPerson(PersonId("h"), "Hanna Grey", "2", after_lapse=True, position=1))
    plan.safety.save(SafetyPlan(people="Hanna"))
    plan.lapse.save(LapsePlan(tell="Hanna first"))
    plan.reasons.save(Reasons("for Hanna"))
    plan.card.save(LockedCard("Ruth", "1", "coat"))
    plan.lines.save(OwnLine(LineId("p"), "Practice", "5", OwnLineKind.PROFESSIONAL, "nine to five"))
    plan.lines.save(OwnLine(LineId("c"), "Crisis", "6", OwnLineKind.CRISIS, position=1))
    plan.lines.save(OwnLine(LineId("x"), "Right number", "7", instead_of="Wrong line", position=2))
    return diary


def test_the_plan_is_whole_for_the_person(planned):
    paper = GatherPlan(planned.journal)(ORDER)
    assert [person.name for person in paper.people] == ["Ruth", "Hanna Grey"]
    assert paper.cards[0].when == "Hanna leaves"
    assert paper.cards[0].skill
    assert paper.cards[1].skill == ""
    assert paper.card.first == "coat"
    assert not paper.empty


def test_who_may_not_be_named_is_not_for_others(planned):
    paper = GatherPlan(planned.journal)(ORDER, for_others=True)
    assert [person.name for person in paper.people] == ["Ruth"]
    assert paper.cards[0].when == "H. leaves"
    assert paper.cards[0].then == "I call Ruth"
    assert "hanna" not in " ".join(said(paper)).casefold()
    assert paper.situations[0].id == "s"


def test_signs_stand_by_stage_and_unknown_ones_are_early(planned):
    stages = dict(GatherPlan(planned.journal)(ORDER).signs)
    assert len(stages[SignStage.EARLY]) == 2
    assert len(stages[SignStage.CRISIS]) == 1
    assert SignStage.HARDER not in stages


def test_the_reader_is_told_what_they_are_counted_on_for(planned):
    assert GatherPlan(planned.journal)(ORDER).asked_for == "tomatoes"
    assert GatherPlan(planned.journal)(PaperOrder(DAY, for_whom="Tom")).asked_for == ""
    assert GatherPlan(planned.journal)(PaperOrder(DAY)).asked_for == ""


def test_the_emergency_number_is_first_then_a_crisis_line_the_programme_and_the_practice(planned):
    listed = (
        HelpLine("Emergency", "112", urgent=True),
        HelpLine("Wrong line", "0", crisis=True),
        HelpLine("Country crisis", "1", crisis=True),
    )
    order = PaperOrder(DAY, lines=listed, on_call=HelpLine("", "8", "evenings"))
    lines = GatherPlan(planned.journal)(order).lines
    assert [line.name for line in lines] == [
        "Emergency",
        "Crisis",
        "",
        "Practice",
        "Right number",
        "Country crisis",
    ]
    assert [line.hours for line in lines[2:4]] == ["evenings", "nine to five"]


def test_the_emergency_number_stays_whatever_was_corrected(planned):
    order = PaperOrder(DAY, lines=(HelpLine("Wrong line", "112", urgent=True),))
    assert GatherPlan(planned.journal)(order).lines[0].number == "112"


def test_an_empty_plan_says_so(diary):
    for scale in diary.journal.scales.all():
        if scale.use == "sign":
            diary.journal.scales.delete(scale.id)
    paper = GatherPlan(diary.journal)(PaperOrder(DAY))
    assert paper.empty
    assert paper.reviewed_on is None


def test_when_the_plan_was_looked_through_stands_on_it(planned):
    kept = PlanVersion(
        VersionId("v"),
        datetime(2026, 9, 1, tzinfo=UTC),
        planned.journal.plan.get(),
        date(2026, 9, 1),
        "Hanna",
    )
    planned.journal.plan.versions.save(kept)
    changed = replace(kept, id=VersionId("w"), kept_at=datetime(2026, 9, 3, tzinfo=UTC))
    planned.journal.plan.versions.save(replace(changed, reviewed_on=None, reviewed_with=""))
    gather = GatherPlan(planned.journal)
    assert gather(ORDER).reviewed_with == "Hanna"
    assert gather(ORDER, for_others=True).reviewed_with == "H."
    planned.journal.vault.database.write("UPDATE plan_version SET body = '?'")
    assert gather(ORDER).reviewed_on == date(2026, 9, 1)
    assert gather(ORDER).safety.people == "Hanna"


def test_a_blank_week_has_the_questions_and_no_answer(diary):
    diary.rate(DAY, mood=7, urge=3)
    weekly = next(one for one in diary.journal.scales.all() if one.use == "sign")
    diary.journal.scales.save(
        type(weekly)(
            weekly.id, weekly.name, use=weekly.use, better=weekly.better, every=AskRhythm.WEEKLY
        )
    )
    card = MakeWeeklyCard(diary.journal)(PaperOrder(DAY))
    assert card.rows[0].name == next(
        one.name for one in diary.journal.scales.all() if one.id == "urge"
    )
    assert any(row.kind is ScaleKind.HOURS for row in card.rows)
    assert len(card.signs) == 2
    assert len(card.skills) == MOST_SKILLS


def test_the_blank_week_begins_with_the_skills_of_the_week_used_planned_and_own(planned):
    journal = planned.journal
    journal.programme.save_programme(Programme(DAY - timedelta(days=8), 12))
    journal.programme.save_week_skill(WeekSkill(2, ChoiceId("hands")))
    journal.programme.save_week_skill(WeekSkill(1, ChoiceId("soothe")))
    journal.choices.save(Choice(ChoiceId("own"), ChoiceList.SKILL, "Fed the hens", position=99))
    planned.write(Coping(ChoiceId("music")), DAY)
    planned.write(Coping(ChoiceId("write")), DAY)
    planned.rate(DAY, answers={"skills": (SkillUse(ChoiceId("write"), 5),)})
    for n in range(3):
        planned.write(Coping(ChoiceId("rest")), DAY, hour=n, private=True)
        planned.write(Coping(ChoiceId("eat")), DAY - timedelta(days=84 + n))
    skills = MakeWeeklyCard(journal)(PaperOrder(DAY)).skills
    assert skills[:5] == (
        "Kept my hands busy",
        "Wrote it down",
        "Music",
        "Went for a walk",
        "Fed the hens",
    )
    assert len(skills) == MOST_SKILLS


def test_one_skill_of_the_blank_week_is_about_people(diary):
    people = {
        one.name for one in diary.journal.choices.of(ChoiceList.SKILL) if one.id in ABOUT_PEOPLE
    }
    assert people
    skills = MakeWeeklyCard(diary.journal)(PaperOrder(DAY)).skills
    assert skills[-1] == "Called someone"
    diary.write(Coping(ChoiceId("company")), DAY)
    skills = MakeWeeklyCard(diary.journal)(PaperOrder(DAY)).skills
    assert [name for name in skills if name in people] == [skills[0]] == ["Sat with someone"]


@pytest.fixture
def make(planned):
    journal = planned.journal
    return MakeDischarge(journal, ComposeReport(journal, WatchSigns(journal), FHIR))


def test_the_packet_covers_the_programme_as_far_as_it_has_come(planned, make):
    journal = planned.journal
    journal.programme.save_programme(Programme(DAY - timedelta(days=20), 12))
    for n in range(-30, 1):
        planned.rate(DAY + timedelta(days=n), mood=5, urge=3)
    planned.write(Note("hidden"), DAY, private=True)
    journal.goals.save(
        Goal(GoalId("g"), "Call Hanna", "she waits", (GoalStep("Find Hanna's number"),))
    )
    journal.step_down.save(StepDown((Continuing("Walk with Hanna", "Hanna"),), "call Hanna", "x"))
    packet = make(ORDER)
    period = packet.report.header.period
    assert (period.first, period.last) == (DAY - timedelta(days=20), DAY)
    assert packet.report.charts == ()
    assert {"mood", "urge"} <= {chart.key for chart in packet.report.trends}
    assert all(chart.series[0].day == period.first for chart in packet.report.trends)
    assert packet.goals[0].text == "Call H."
    assert packet.goals[0].steps[0].text == "Find H.'s number"
    assert packet.after.continuing[0].what == "Walk with H."
    assert "hanna" not in " ".join(said(packet)).casefold()
    assert "hidden" not in " ".join(said(packet))


@pytest.mark.parametrize("start", [None, DAY + timedelta(days=1)])
def test_without_a_programme_the_packet_looks_back_twelve_weeks(planned, make, start):
    if start:
        planned.journal.programme.save_programme(Programme(start, 12))
    assert make(ORDER).report.header.period.days == 84


def test_a_long_programme_is_looked_back_on_for_a_year(planned, make):
    planned.journal.programme.save_programme(Programme(DAY - timedelta(days=700), 104))
    assert make(ORDER).report.header.period.days == 366
    assert TEXT_LIMIT


def choosing(how, block):
    return ReportConsent(blocks={block: how})


def test_what_is_ahead_stands_on_the_report_only_where_it_is_shared(planned):
    plan = planned.journal.plan
    plan.situations.save(
        RiskSituation(SituationId("t"), "Wedding", DAY + timedelta(days=3), will_do="Call Hanna")
    )
    plan.situations.save(RiskSituation(SituationId("u"), "Six o'clock, alone"))
    assert planned.report(last=DAY).coming_up == ()
    shared = planned.report(last=DAY, consent=choosing(Consent.SHARE, Block.COMING_UP)).coming_up
    assert [(one.situation, one.plan) for one in shared] == [
        ("Lunch with H.", ""),
        ("Wedding", "Call H."),
    ]
    summed = planned.report(last=DAY, consent=choosing(Consent.SUMMARISE, Block.COMING_UP))
    assert [one.plan for one in summed.coming_up] == ["", ""]
    later = planned.report(
        last=DAY + timedelta(days=9), consent=choosing(Consent.SHARE, Block.COMING_UP)
    )
    assert [(one.situation, one.day) for one in later.coming_up] == [("Six o'clock, alone", None)]


def test_the_plan_is_on_the_report_for_others_eyes(planned):
    assert planned.report(last=DAY).plan is None
    plan = planned.report(last=DAY, consent=choosing(Consent.SHARE, Block.PLAN)).plan
    assert [person.name for person in plan.people] == ["Ruth"]
    assert plan.order.made_on == DAY
