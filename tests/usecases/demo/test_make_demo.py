"""The made-up person's journal: the same every time, and worth looking at."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from journal_app.analysis.chart_day import State
from journal_app.app.demo import demo_journal, demo_texts, fill_with_demo, story_until_now
from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.known_event import EventKind
from journal_app.domain.note import Note
from journal_app.domain.own_line import OwnLineKind
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.programme import Attendance
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.domain.scale import AskRhythm
from journal_app.domain.trigger import Trigger
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import render_report
from journal_app.storage.journal import create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.demo.person import LAPSE_DAY, phase, strain
from journal_app.usecases.demo.simulated import SeededIds, SimulatedClock
from journal_app.usecases.demo.texts import Phase
from journal_app.usecases.make_demo import Story
from journal_app.usecases.watch_signs import WatchSigns

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(
    limits=CostLimits(least=TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
    choose_cost=lambda _limits: TINY,
)
END = date(2026, 10, 25)
START = END - timedelta(days=83)
EVER = (date.min, date.max)


class Demo:
    """Makes journals of stories in folders of their own."""

    def __init__(self, make_folder):
        self._make_folder = make_folder
        self._open = []

    def __call__(self, **story):
        folder = self._make_folder("demo") / "j"
        clock = SimulatedClock(datetime(2026, 10, 26, tzinfo=UTC), "UTC")
        journal = create_journal(folder, "quiet harbour at dawn", clock=clock, rules=RULES)
        self._open.append(journal)
        fill_with_demo(journal, RESOURCES, Story(**({"end": END} | story)))
        return journal

    def close(self):
        for journal in self._open:
            journal.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    demo = Demo(tmp_path_factory.mktemp)
    yield demo
    demo.close()


@pytest.fixture(scope="module")
def journal(demo):
    return demo()


@pytest.fixture(scope="module")
def entries(journal):
    return journal.entries.between(*EVER)


def content(journal):
    book = journal.programme
    return (
        journal.entries.between(*EVER),
        journal.scales.all(),
        journal.choices.all(),
        journal.events.known(),
        book.programme(),
        book.sessions(*EVER),
        book.week_skills(),
        journal.schedules.all(),
        journal.schedules.blocks(),
        journal.homework.all(),
        journal.goals.all(),
        journal.step_down.get(),
        journal.plan.get(),
        journal.plan.lines.all(),
        journal.plan.card.get(),
        journal.plan.versions.all(),
        journal.preferences.get(),
    )


def test_the_same_seed_and_end_give_the_same_journal(demo, journal):
    assert content(demo()) == content(journal)


def test_another_seed_gives_other_days(demo, journal):
    assert demo(seed=8).entries.between(*EVER) != journal.entries.between(*EVER)


def test_identifiers_are_of_version_7_and_differ(journal, entries):
    ids = [entry.id for entry in entries]
    ids += [session.id for session in journal.programme.sessions(*EVER)]
    ids += [event.id for event in journal.events.known()]
    assert len(set(ids)) == len(ids)
    assert {UUID(one).version for one in ids} == {7}


def test_identifiers_rise_with_the_time_of_the_story():
    make, at = SeededIds(1), datetime(2026, 1, 1, tzinfo=UTC)
    moments = [at, at, at - timedelta(days=1), at + timedelta(seconds=1)]
    made = [make(moment) for moment in moments]
    assert made == sorted(made)


def test_the_person_misses_days_in_bursts_and_enters_some_later(entries):
    days = {entry.moment.day for entry in entries}
    missed = [n for n in range(84) if START + timedelta(days=n) not in days]
    assert 8 <= len(missed) <= 24
    assert any(n + 1 in missed and n + 2 in missed for n in missed)
    late = [entry.moment.delay_days for entry in entries if entry.moment.entered_later]
    assert 0.03 <= len(late) / len(entries) <= 0.15
    assert set(late) <= {1, 2, 3}
    assert max(entry.moment.recorded_day for entry in entries) <= END


def test_some_days_have_several_check_ins_and_every_kind_of_entry_comes(entries):
    check_ins = Counter(e.moment.day for e in entries if e.kind is EntryKind.CHECK_IN)
    assert sum(n > 1 for n in check_ins.values()) > 8
    assert {entry.kind for entry in entries} == set(EntryKind)
    bodies = [entry.body for entry in entries if isinstance(entry.body, CheckIn)]
    assert {body.size.value for body in bodies} == {"depleted", "standard", "full"}
    assert any(body.skills for body in bodies)
    assert any(body.needs for body in bodies)
    assert any(body.emotions for body in bodies)
    assert any(entry.bring for entry in entries)
    assert any(entry.private for entry in entries)


def test_coping_answers_a_trigger_of_the_same_evening_and_some_skills_help_more(entries):
    triggers = {e.id: e for e in entries if isinstance(e.body, Trigger)}
    copings = [e for e in entries if isinstance(e.body, Coping)]
    assert len(copings) > 12
    for coping in copings:
        answered = triggers[coping.body.trigger]
        assert coping.body.before == answered.body.urge_peak
        assert answered.moment.occurred_at < coping.moment.occurred_at
        assert answered.moment.day == coping.moment.day
    eased = {}
    for coping in copings:
        eased.setdefault(coping.body.skill, []).append(coping.body.eased)
    means = {skill: sum(values) / len(values) for skill, values in eased.items()}
    assert means["call"] > means["breathe"]


def test_there_is_one_lapse_written_down_the_day_after(entries):
    (lapse,) = (entry for entry in entries if entry.kind is EntryKind.LAPSE)
    assert lapse.moment.day == START + timedelta(days=LAPSE_DAY)
    assert lapse.moment.delay_days == 1


def test_the_programme_has_three_evenings_a_week_and_not_all_were_attended(journal):
    sessions = journal.programme.sessions(*EVER)
    assert journal.programme.programme().start == START
    assert journal.programme.programme().hours_per_week == 9
    assert len(sessions) == 36
    assert sum(session.planned_minutes for session in sessions) == 12 * 9 * 60
    assert {session.attendance for session in sessions} == {
        Attendance.ATTENDED,
        Attendance.MISSED,
        Attendance.EXCUSED,
    }
    assert {event.kind for event in journal.events.known()} == set(EventKind)


@pytest.mark.parametrize("seed", [7, 1, 3, 5])
def test_the_chart_learns_is_quiet_flags_before_the_lapse_and_is_quiet_again(demo, seed):
    overall = WatchSigns(demo(seed=seed))(END).board.overall
    said = {
        day - START.toordinal(): State(state)
        for day, state in zip(overall.days.tolist(), overall.state.tolist(), strict=True)
    }
    assert {state for day, state in said.items() if day < 13} == {State.LEARNING}
    assert {state for day, state in said.items() if 20 <= day < 42} == {State.QUIET}
    assert {state for day, state in said.items() if day > 66} == {State.QUIET}
    (flag,) = overall.openings
    assert 44 <= flag.opened - START.toordinal() < LAPSE_DAY
    assert flag.closed - START.toordinal() <= 66


@pytest.mark.parametrize("detail", list(Detail))
def test_the_last_four_weeks_compose_and_print(journal, detail):
    order = ReportOrder(
        END - timedelta(days=27), END, consent=consent_in_a_word(detail, include_text=False)
    )
    report = ComposeReport(journal, WatchSigns(journal), FHIR)(order, END)
    assert len(report.charts) == 4
    assert report.attendance.planned == 36
    assert report.helped
    assert report.talk_about
    assert all(row.days_before > row.days_now for row in report.signs.rows)
    print_resources = PrintResources(RESOURCES)
    charts = DrawnCharts(ChartRenderer(print_resources, "en")).of(report)
    assert render_report(report, charts, print_resources).startswith(b"%PDF")


def test_the_evenings_come_from_schedules_and_only_answers_differ(journal):
    schedules = journal.schedules.all()
    assert [len(one.days) for one in schedules] == [1, 1, 1]
    for schedule in schedules:
        sessions = journal.programme.scheduled(schedule.id)
        assert len(sessions) == 12
        plain = [replace(one.answered(Attendance.PLANNED), takeaway="") for one in sessions]
        assert all(schedule.gave(one) for one in plain)


def test_a_story_that_begins_in_the_week_has_a_programme_from_monday_on(demo):
    journal = demo(end=END - timedelta(days=3))
    assert journal.programme.programme().start == START


def test_the_programme_is_worth_looking_at(journal):
    homework = journal.homework.all()
    assert [one.id for one in homework if one.shows_on(END)] == [homework[-1].id]
    assert len(journal.schedules.blocks()) == 4
    assert len(journal.programme.week_skills()) == 12
    assert all(goal.next_step for goal in journal.goals.all())
    assert len(journal.goals.all()[0].practices) == 2
    assert not journal.step_down.get().empty


def test_the_plan_is_whole_and_its_signs_and_cards_exist(journal):
    plan, known = journal.plan.get(), {scale.id for scale in journal.scales.all()}
    assert {note.scale for note in plan.signs} <= known
    assert all(plan.card(note.opens) for note in plan.signs)
    assert {stage for note in plan.signs for stage in (note.stage,)} == set(SignStage)
    skills = {choice.id for choice in journal.choices.all()}
    assert {card.skill for card in plan.if_thens} - {None} <= skills
    assert all(plan.safety.lines(step) for step in SafetyStep)
    assert [one.what for one in plan.situations if one.asks(END)] == ["Lunch with my brother"]
    assert sum(one.ahead(END) for one in plan.situations) == 2
    assert next(one.kind for one in journal.plan.lines.all()) is OwnLineKind.PROFESSIONAL
    assert journal.plan.card.get().steps


def test_the_plan_has_grown_and_was_looked_through(journal):
    reviewed, begun = journal.plan.versions.all()
    assert (reviewed.reviewed_with, begun.reviewed_on) == ("Ms. Osei", None)
    assert len(begun.plan.if_thens) < len(reviewed.plan.if_thens)
    assert len(reviewed.plan.if_thens) < len(journal.plan.get().if_thens)


def test_a_short_story_has_no_versions_from_days_to_come(demo):
    assert demo(weeks=1).plan.versions.all() == []


def test_nothing_is_written_ahead_of_the_clock(demo):
    now = datetime(2026, 10, 22, 19, 0, tzinfo=UTC)
    early = demo(now=now, end=date(2026, 10, 22))
    assert max(e.moment.recorded_at for e in early.entries.between(*EVER)) <= now
    sessions = early.programme.sessions(date(2026, 10, 20), date(2026, 10, 30))
    assert [session.attendance for session in sessions] == [
        Attendance.ATTENDED,
        Attendance.PLANNED,
    ]


def test_the_last_day_begins_with_a_check_in_in_the_morning(entries):
    today = [entry for entry in entries if entry.moment.day == END]
    assert today[0].kind is EntryKind.CHECK_IN
    assert today[0].moment.local.hour == 7


def test_a_large_journal_has_so_many_entries_with_long_texts(demo):
    journal = demo(weeks=30, entries_per_day=6)
    entries = journal.entries.between(*EVER)
    assert len(entries) == 30 * 7 * 6
    assert Counter(e.moment.day for e in entries).most_common()[-1][1] == 6
    texts = [e.body.text for e in entries if isinstance(e.body, CheckIn | Note | Coping)]
    assert all(60 <= len(text.split()) <= 150 for text in texts)
    assert demo(weeks=30, entries_per_day=6).entries.between(*EVER) == entries


def test_a_large_journal_stops_at_the_clock(demo):
    now = datetime(2026, 10, 25, 9, 0, tzinfo=UTC)
    journal = demo(weeks=2, entries_per_day=10, now=now)
    assert 13 * 10 < journal.entries.count() < 14 * 10


@pytest.mark.parametrize("wrong", [{"weeks": 0}, {"weeks": 1101}, {"entries_per_day": 0}])
def test_a_story_keeps_within_its_limits(wrong):
    with pytest.raises(OutOfRangeError):
        Story(END, **wrong)


@pytest.mark.parametrize("weeks", [1, 4, 8, 14])
def test_shorter_and_longer_stories_hold(demo, weeks):
    journal = demo(weeks=weeks)
    span = journal.entries.span()
    assert span == (END - timedelta(days=7 * weeks - 1), END)


def test_after_its_twelve_weeks_the_story_goes_on_more_gently():
    assert strain(LAPSE_DAY) > 0.8
    assert strain(84 + LAPSE_DAY) < 0.7
    assert phase(84 + LAPSE_DAY) is Phase.STEADY


def test_a_throw_away_journal_ends_now_at_the_place_of_the_clock(tmp_path):
    now = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)
    journal = demo_journal(
        tmp_path / "j", RESOURCES, SimulatedClock(now, "Pacific/Auckland"), rules=RULES
    )
    entries = journal.entries.newest(1)
    journal.close()
    assert entries[0].moment.day == date(2026, 10, 26)
    assert entries[0].moment.zone == "Pacific/Auckland"


def test_a_throw_away_journal_that_fails_is_closed(tmp_path):
    clock = SimulatedClock(datetime(2026, 10, 25, tzinfo=UTC), "UTC")
    with pytest.raises(FileNotFoundError):
        demo_journal(tmp_path / "j", tmp_path, clock, rules=RULES)
    with pytest.raises(FileNotFoundError):
        demo_journal(tmp_path / "k", tmp_path, clock, rules=RULES)


def test_a_story_until_now_takes_day_and_zone_from_the_clock():
    clock = SimulatedClock(datetime(2026, 10, 25, 2, tzinfo=UTC), "UTC")
    story = story_until_now(clock, weeks=3)
    assert (story.end, story.weeks, story.zone, story.now) == (
        date(2026, 10, 24),
        3,
        "UTC",
        clock.now(),
    )


def test_the_persons_words_use_what_a_new_journal_begins_with(journal):
    texts = demo_texts(RESOURCES)
    assert set(texts.signs) <= {scale.id for scale in journal.scales.all()}
    choices = {choice.id for choice in journal.choices.all()}
    assert {trigger.kind for trigger in texts.triggers} <= choices
    assert {coping.skill for coping in texts.copings} <= choices
    felt = {one.emotion for _, thought in texts.thoughts for one in thought.emotions}
    assert felt | {practice.skill for _, practice in texts.practices} <= choices | {None}
    assert set(texts.tags) == set(Phase)
    assert set(texts.lines) == set(texts.prompts) == set(texts.notes) == set(Phase)
    assert replace(texts.lapse) == texts.lapse


def test_the_person_looks_at_thoughts_tries_things_and_looks_back_at_the_lapse(journal, entries):
    kinds = Counter(entry.kind for entry in entries)
    assert kinds[EntryKind.THOUGHT] >= 3
    assert kinds[EntryKind.PRACTICE] >= 4
    (lapse,) = (entry for entry in entries if entry.kind is EntryKind.LAPSE)
    (chain,) = journal.entries.answering(lapse.id)
    assert chain.kind is EntryKind.CHAIN
    assert chain.moment.occurred_at > lapse.moment.occurred_at
    assert any(link.could_turn for link in chain.body.links)
    assert {tag for tag, _ in journal.entries.tags()} >= {"group", "plan"}
    assert journal.templates.all()


def test_what_is_written_besides_changes_no_other_answer(journal, entries):
    weekly = demo_texts(RESOURCES).weekly_sign
    asked = [e for e in entries if isinstance(e.body, CheckIn) and e.body.value(weekly) is not None]
    assert 8 <= len(asked) <= 12
    weekdays = {(entry.moment.day - START).days % 7 for entry in asked}
    assert weekdays == {6}
    (scale,) = (scale for scale in journal.scales.all() if scale.id == weekly)
    assert scale.every is AskRhythm.WEEKLY


def test_a_story_that_ends_before_the_lapse_has_no_chain(demo):
    kinds = {entry.kind for entry in demo(weeks=7).entries.between(*EVER)}
    assert EntryKind.THOUGHT in kinds
    assert not kinds & {EntryKind.LAPSE, EntryKind.CHAIN}
