"""The plan comes back as it was kept; what was deleted keeps no words; counts only grow."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.check_in import CheckIn, SkillUse
from journal_app.domain.coping import Coping
from journal_app.domain.draft import DocumentError
from journal_app.domain.entry import Entry
from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.homework import Homework
from journal_app.domain.lapse import Lapse
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.moment import moment_of
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.domain.progress import PlanProgress
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.usecases.ports import Changed

WEIRD = "שלום 👩‍👧 'quoted' %s\nline"
ODD = "שלום 👩‍👧 'quoted' %s"
DAY = date(2026, 3, 5)
FULL = Plan(
    signs=(SignNote("mood", SignStage.CRISIS, ODD, "c"), SignNote("urge")),
    if_thens=(IfThen("c", ODD, ODD, ODD, ODD, "breathing", 0), IfThen("d", "a", "b", position=1)),
    situations=(
        RiskSituation("s", ODD, DAY, WEIRD, WEIRD, LookBack(DAY, HowItWent.EASIER, ODD), 0),
        RiskSituation("t", "often", look_back=LookBack(DAY), position=1),
    ),
    people=(SupportPerson("p", ODD, ODD, ODD, True, True, True, 0),),
    safety=SafetyPlan(WEIRD, WEIRD, WEIRD, WEIRD, WEIRD, WEIRD, WEIRD),
    lapse=LapsePlan(WEIRD, WEIRD, WEIRD, WEIRD),
    reasons=Reasons(WEIRD, WEIRD),
    cost_benefit=CostBenefit(WEIRD, WEIRD, WEIRD, WEIRD),
)


def bodies(journal):
    return journal.vault.database.rows("SELECT body FROM plan_piece WHERE deleted_at IS NOT NULL")


def test_a_new_journal_has_an_empty_plan(journal):
    assert journal.plan.get() == Plan()
    assert journal.plan.card.get() == LockedCard()
    assert journal.plan.lines.all() == []
    assert journal.plan.versions.all() == []
    assert journal.plan.versions.newest() is None


def test_a_whole_plan_comes_back_word_for_word(journal):
    journal.plan.put(FULL)
    assert journal.plan.get() == FULL


def test_putting_another_plan_leaves_nothing_of_the_earlier_and_touches_nothing_else(journal):
    journal.plan.put(FULL)
    line = OwnLine("l", ODD, ODD, OwnLineKind.PROFESSIONAL, ODD, ODD, DAY, ODD, 3)
    journal.plan.lines.save(line)
    journal.plan.card.save(LockedCard(*[ODD] * 5))
    other = Plan(if_thens=(replace(FULL.if_thens[1], then="other"),), reasons=FULL.reasons)
    journal.plan.put(other)
    assert journal.plan.get() == other
    assert journal.plan.lines.all() == [line]
    assert journal.plan.card.get() == LockedCard(*[ODD] * 5)
    assert set(bodies(journal)) == {("",)}


def test_what_stays_the_same_keeps_the_time_it_was_written(journal):
    journal.plan.put(FULL)
    times = "SELECT part, id, updated_at FROM plan_piece ORDER BY part, id"
    before = journal.vault.database.rows(times)
    journal.plan.put(FULL)
    assert journal.vault.database.rows(times) == before


def test_pieces_stand_by_position_and_come_back_after_they_were_deleted(journal):
    first, second = FULL.if_thens
    journal.plan.if_thens.save(replace(first, position=5))
    journal.plan.if_thens.save(second)
    assert [one.id for one in journal.plan.if_thens.all()] == ["d", "c"]
    journal.plan.if_thens.delete(second)
    assert [one.id for one in journal.plan.if_thens.all()] == ["c"]
    assert bodies(journal) == [("",)]
    journal.plan.if_thens.save(second)
    assert [one.id for one in journal.plan.if_thens.all()] == ["d", "c"]


def test_the_plan_knows_when_it_was_last_changed(journal, clock):
    assert journal.plan.changed_at() is None
    journal.plan.put(FULL)
    assert journal.plan.changed_at() == clock.time
    journal.plan.people.delete(FULL.people[0])
    assert journal.plan.changed_at() == clock.time


def test_every_change_of_the_plan_is_announced_once(journal, now):
    heard = []
    journal.listen(heard.append)
    journal.plan.put(FULL)
    journal.plan.people.delete(FULL.people[0])
    journal.plan.safety.save(SafetyPlan())
    journal.plan.versions.save(PlanVersion("v", now, FULL))
    journal.plan.versions.delete("v")
    assert heard == [Changed.PLAN] * 5


def test_versions_come_back_the_newest_first_and_keep_no_words_once_deleted(journal, now):
    old = PlanVersion("a", now, FULL, DAY, ODD)
    new = PlanVersion("b", now + timedelta(days=1), Plan())
    journal.plan.versions.save(new)
    journal.plan.versions.save(old)
    assert journal.plan.versions.all() == [new, old]
    assert journal.plan.versions.newest() == new
    changed = replace(old, reviewed_with="Dr Byrne")
    journal.plan.versions.save(changed)
    assert journal.plan.versions.all() == [new, changed]
    journal.plan.versions.delete("a")
    assert journal.plan.versions.all() == [new]
    kept = "SELECT body, reviewed_on, reviewed_with FROM plan_version WHERE id = 'a'"
    assert journal.vault.database.rows(kept) == [("", None, "")]


def test_versions_are_counted_and_the_last_review_is_the_one_with_the_latest_day(journal, now):
    assert (journal.plan.versions.count(), journal.plan.versions.last_review()) == (0, None)
    for n, day in enumerate((None, DAY - timedelta(days=9), DAY, DAY - timedelta(days=2))):
        at = now + timedelta(days=n)
        journal.plan.versions.save(PlanVersion(f"{n}", at, Plan(), day, f"with {n}"))
    assert journal.plan.versions.count() == 4
    assert journal.plan.versions.last_review() == LookedThrough(DAY, "with 2")
    assert [one.id for one in journal.plan.versions.all(2)] == ["3", "2"]
    journal.plan.versions.delete("2")
    assert journal.plan.versions.count() == 3
    assert journal.plan.versions.last_review() == LookedThrough(DAY - timedelta(days=2), "with 3")


@pytest.mark.parametrize("body", ["", "[", "[]", "{}", '{"id": "c", "when": "", "then": "x"}'])
def test_a_piece_that_cannot_be_read_is_refused_and_not_guessed(journal, body):
    journal.plan.if_thens.save(FULL.if_thens[0])
    journal.vault.database.write("UPDATE plan_piece SET body = ?", (body,))
    with pytest.raises(DocumentError):
        journal.plan.if_thens.all()


def keep(journal, name, body, *, private=False, day=5):
    at = datetime(2026, 3, day, 12, tzinfo=UTC)
    journal.entries.add(Entry(name, moment_of(at, at, "UTC"), body, private=private))


def session(name, attendance, day=5):
    at = datetime(2026, 3, day, 18, tzinfo=UTC)
    return Session(name, at, at.date(), SessionKind.GROUP, 180, attendance=attendance)


def test_nothing_done_counts_nothing(journal):
    assert journal.plan.progress() == PlanProgress()


def test_urges_are_counted_where_they_were_ridden_out_or_fell_once_each(journal):
    keep(journal, "a", Trigger(outcome=Outcome.RODE_OUT))
    keep(journal, "b", Coping(before=7, after=4, trigger="a"))
    keep(journal, "c", Coping(before=7, after=4))
    keep(journal, "d", Coping(before=4, after=4))
    keep(journal, "e", Coping(before=4))
    keep(journal, "f", Trigger(outcome=Outcome.PARTLY))
    keep(journal, "g", Trigger(outcome=Outcome.RODE_OUT), private=True)
    assert journal.plan.progress().urges_ridden_out == 3
    assert journal.plan.progress(private=False).urges_ridden_out == 2


def test_a_coping_that_does_not_say_what_was_done_is_no_use_of_a_skill(journal):
    keep(journal, "a", Coping(before=7, after=4))
    assert journal.plan.progress().skills_practised == 0
    keep(journal, "b", Coping(before=7, after=4, text="sat by the sea"))
    assert journal.plan.progress().skills_practised == 1


def test_skills_are_counted_where_they_were_used_and_not_where_they_were_thought_of(journal):
    keep(journal, "a", Coping(skill="breathing"))
    keep(journal, "b", Practice(PracticeKind.SKILL))
    keep(journal, "c", Practice(PracticeKind.TIME))
    keep(journal, "d", Practice(PracticeKind.OTHER, skill="breathing"))
    keep(journal, "e", CheckIn(skills=(SkillUse("breathing", 3),)))
    keep(journal, "f", CheckIn(skills=(SkillUse("breathing", 2),)))
    keep(journal, "g", CheckIn(skills=(SkillUse("breathing", None),)))
    assert journal.plan.progress().skills_practised == 5


def test_groups_boundaries_and_days_with_purpose_are_counted(journal):
    attended = session("a", Attendance.ATTENDED)
    journal.programme.save_sessions(
        [attended, session("b", Attendance.MISSED, 6), session("c", Attendance.ATTENDED, 7)]
    )
    keep(journal, "d", Practice(PracticeKind.BOUNDARY), day=5)
    keep(journal, "e", Practice(PracticeKind.BOUNDARY), day=8)
    journal.homework.save(Homework("h", "read", done_on=date(2026, 3, 9)))
    journal.homework.save(Homework("i", "write"))
    journal.goals.save(
        Goal("g", "sea", steps=(GoalStep("wheel", date(2026, 3, 9)), GoalStep("ride")))
    )
    found = journal.plan.progress()
    assert (found.groups_attended, found.boundaries_set, found.days_with_purpose) == (2, 2, 4)


def test_a_lapse_and_a_long_gap_take_nothing_away(journal):
    keep(journal, "a", Trigger(outcome=Outcome.RODE_OUT), day=1)
    keep(journal, "b", Practice(PracticeKind.BOUNDARY), day=2)
    before = journal.plan.progress()
    keep(journal, "c", Lapse("two glasses"), day=30)
    keep(journal, "d", Trigger(outcome=Outcome.ACTED), day=30)
    assert journal.plan.progress() == before


def test_what_is_in_the_bin_does_not_count_until_it_is_taken_out(journal):
    keep(journal, "a", Trigger(outcome=Outcome.RODE_OUT))
    journal.entries.delete("a")
    assert journal.plan.progress().urges_ridden_out == 0
    journal.entries.restore("a")
    assert journal.plan.progress().urges_ridden_out == 1
