"""Nothing that is printed, logged or raised shows what the person wrote."""

import copy
import pickle
import traceback
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from importlib import import_module
from pkgutil import iter_modules

import pytest

import journal_app.domain
import journal_app.domain.plan
from journal_app.domain import entry
from journal_app.domain.calendar_file import CalendarEvent
from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, Emotion, SkillUse
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.errors import (
    JournalError,
    MissingError,
    OutOfRangeError,
    TextTooLongError,
)
from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.homework import Homework
from journal_app.domain.import_row import ImportRow
from journal_app.domain.known_event import KnownEvent
from journal_app.domain.lapse import Lapse
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.own_line import OwnLine
from journal_app.domain.passage import Passage
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import LookBack, RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.practice import Practice
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Programme, Session, SessionKind
from journal_app.domain.rating import Rating
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale
from journal_app.domain.schedule import Schedule
from journal_app.domain.search import EntryFilter, ExcerptPiece, Found, SearchQuery, Term
from journal_app.domain.session_origin import FromCalendar
from journal_app.domain.sharing.consent import Consent
from journal_app.domain.sharing.in_full import EntryFact, FullEntry
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy
from journal_app.domain.silent import Silent
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.talk.proposal import FlaggedEntry
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.domain.template import Template
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Trigger
from journal_app.domain.week_block import BlockKind, WeekBlock

CANARY = "canary-7c1f"
NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
DAY = date(2026, 3, 5)


def filled(kind, /, **others):
    """An object with the canary in every field that takes words."""
    words = {
        field.name: CANARY
        for field in fields(kind)
        if getattr(field.type, "__supertype__", field.type) is str and field.name not in others
    }
    return kind(**words, **others)


BODIES = [
    filled(
        CheckIn,
        ratings=(Rating(CANARY, 4),),
        emotions=(Emotion(CANARY, 3),),
        skills=(SkillUse(CANARY, 2),),
    ),
    filled(Trigger, kind=CANARY),
    filled(Coping, skill=CANARY, trigger=CANARY),
    filled(Thought, emotions=(FeltEmotion(CANARY, 70, 30),)),
    filled(Chain, links=(ChainLink(LinkKind.BODY, CANARY),), about=CANARY),
    filled(Practice, skill=CANARY),
    filled(Note),
    filled(Lapse),
    filled(Review),
]
THINGS = [
    *BODIES,
    *(Entry(CANARY, moment_of(NOW, NOW, "UTC"), body, tags=(CANARY,)) for body in BODIES),
    Rating(CANARY, 7),
    Emotion(CANARY, 7),
    SkillUse(CANARY, 7),
    FeltEmotion(CANARY, 7),
    ChainLink(LinkKind.THOUGHT, CANARY),
    filled(Template, prompts=(CANARY,)),
    Term(CANARY),
    SearchQuery((Term(CANARY),)),
    EntryFilter(tags=(CANARY,), query=SearchQuery((Term(CANARY),))),
    ExcerptPiece(CANARY, hit=True),
    Found(
        Entry(CANARY, moment_of(NOW, NOW, "UTC"), filled(Note)), (ExcerptPiece(CANARY, hit=False),)
    ),
    filled(Scale),
    filled(Choice, list=ChoiceList.SKILL),
    filled(KnownEvent, first=DAY, last=DAY),
    filled(Draft, saved_at=NOW),
    filled(Preferences, day_ends=time(4)),
    filled(Programme, start=DAY),
    filled(Session, starts_at=NOW, day=DAY, kind=SessionKind.GROUP, planned_minutes=60),
    filled(Schedule, first=DAY, days=(0,), starts=time(9), minutes=60),
    filled(WeekBlock, kind=BlockKind.WORK, days=(0,), starts=time(9), minutes=60),
    filled(Homework),
    filled(Goal, steps=(GoalStep(CANARY),), practices=(CANARY,)),
    filled(StepDown, continuing=(filled(Continuing),)),
    FromCalendar(CANARY, CANARY),
    filled(CalendarEvent, starts_at=NOW, minutes=60),
    filled(SignNote),
    filled(IfThen),
    filled(LookBack, said_on=DAY),
    filled(RiskSituation, look_back=filled(LookBack, said_on=DAY)),
    *map(filled, (SupportPerson, SafetyPlan, LapsePlan, Reasons, CostBenefit, LockedCard)),
    filled(OwnLine),
    Plan(if_thens=(filled(IfThen),)),
    filled(LookedThrough, on=DAY),
    filled(PlanVersion, kept_at=NOW, plan=Plan(if_thens=(filled(IfThen),))),
    ReportOrder(DAY, DAY, who=CANARY, for_whom=CANARY, names=(CANARY,)),
    ReportConsent(entries={CANARY: Consent.SHARE}),
    TalkSheet(CANARY, DAY, CANARY, (filled(TalkPoint),), CANARY),
    TalkReason(ReasonKind.EASED, 7, 3, CANARY),
    FlaggedEntry(CANARY, EntryKind.NOTE, DAY, CANARY),
    filled(SharedCopy, made_at=NOW, paperwork=Paperwork.REPORT, blocks=(CANARY,)),
    FullEntry(EntryKind.NOTE, DAY, None, CANARY, (EntryFact(CANARY),), (Passage(CANARY, CANARY),)),
]


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
def test_no_form_of_printing_shows_the_words(thing):
    for said in (repr(thing), str(thing), f"{thing}", repr([thing]), repr({"a": (thing,)})):
        assert CANARY not in said


def test_every_kind_of_entry_is_asked():
    assert {type(body) for body in BODIES} == set(entry.BODIES.values())


@pytest.mark.parametrize("thing", BODIES, ids=lambda thing: type(thing).__name__)
def test_a_failed_comparison_shows_no_words(thing):
    with pytest.raises(AssertionError) as caught:
        raise AssertionError(thing)
    assert CANARY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("thing", BODIES, ids=lambda thing: type(thing).__name__)
def test_a_copy_says_the_same(thing):
    assert copy.copy(thing) == pickle.loads(pickle.dumps(thing)) == thing


def entry_modules():
    for folder in (journal_app.domain, journal_app.domain.plan):
        for found in iter_modules(folder.__path__, f"{folder.__name__}."):
            yield import_module(found.name)


WRITTEN_BY_NOBODY = (
    "report_",
    "import_",
    "crisis_",
    "open_hours",
    "hours_words",
    "backup",
    "health",
    "kept_aside",
    "disk_space",
    "progress",
    "breath",
    "tool",
    "shipped_",
    "merge",
    "file_said",
    "guide",
)
"""Made by the program: counts, days and its own file names."""


def test_everything_the_person_writes_into_is_silent():
    loud = [
        kind.__name__
        for module in entry_modules()
        if not module.__name__.rpartition(".")[2].startswith(WRITTEN_BY_NOBODY)
        for kind in vars(module).values()
        if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == module.__name__
        if not issubclass(kind, Silent)
    ]
    assert sorted(loud) == ["Moment", "NewNormal"]


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Note(CANARY * 100_000), TextTooLongError),
        (lambda: filled(Scale, name=" \n"), MissingError),
        (lambda: filled(Choice, list=ChoiceList.SKILL, name=""), MissingError),
        (lambda: filled(Trigger, intensity=11), OutOfRangeError),
        (lambda: filled(Thought, belief_before=101), OutOfRangeError),
        (lambda: filled(Template, prompts=(CANARY * 100,)), TextTooLongError),
        (lambda: filled(Template, prompts=(" \n",)), MissingError),
        (lambda: Scale(CANARY, CANARY).check(10.5), OutOfRangeError),
        (lambda: filled(Programme, start=DAY, weeks=0), OutOfRangeError),
    ],
)
def test_a_refusal_names_itself_and_nothing_else(make, error):
    with pytest.raises(error) as caught:
        make()
    assert str(caught.value) == error.__name__
    assert CANARY not in repr(caught.value)
    assert CANARY not in "".join(map(str, caught.value.args))


def test_every_refusal_prints_only_its_name():
    class TestedError(JournalError):
        pass

    assert str(TestedError(CANARY)) == "TestedError"


def test_a_row_of_a_foreign_file_is_silent_too():
    assert CANARY not in repr(filled_row())


def filled_row():
    made = object.__new__(ImportRow)
    for field in fields(ImportRow):
        object.__setattr__(made, field.name, CANARY)
    return made
