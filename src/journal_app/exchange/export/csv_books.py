"""Everything beside the entries as tables: lists, plan, programme, what was shared."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from journal_app.domain.choice import Choice
from journal_app.domain.goal import Goal
from journal_app.domain.homework import Homework
from journal_app.domain.known_event import KnownEvent, NewNormal
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Programme, Session
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.scale import Scale
from journal_app.domain.schedule import Schedule
from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.domain.step_down import StepDown
from journal_app.domain.talk.sheet import TalkSheet
from journal_app.domain.template import Template
from journal_app.domain.week_block import WeekBlock
from journal_app.exchange.export.csv_tables import Tables
from journal_app.usecases.ports import Journal

EVERY: Final = 1_000_000
"""More than there are of anything that is asked for by number."""

Book = tuple[str, type, Iterable[Any]]


def add_books(tables: Tables, journal: Journal) -> None:
    """Write a table for each kind of thing beside the entries."""
    for name, kind, things in _books(journal):
        table = tables.things(name, kind)
        for thing in things:
            table.add(thing, owner=getattr(thing, "id", name))


def _books(journal: Journal) -> Iterator[Book]:
    yield "scale", Scale, journal.scales.all()
    yield "word", Choice, journal.choices.all()
    yield "template", Template, journal.templates.all()
    yield "known_event", KnownEvent, journal.events.known()
    yield "new_normal", NewNormal, journal.events.new_normals()
    yield "talk_sheet", TalkSheet, journal.talk_sheets.newest(EVERY)
    yield "shared", SharedCopy, journal.ledger.all()
    yield "preferences", Preferences, [journal.preferences.get()]
    yield from _plan(journal)
    yield from _programme(journal)


def _plan(journal: Journal) -> Iterator[Book]:
    plan = journal.plan
    yield "plan_sign", SignNote, plan.signs.all()
    yield "plan_card", IfThen, plan.if_thens.all()
    yield "plan_situation", RiskSituation, plan.situations.all()
    yield "plan_person", SupportPerson, plan.people.all()
    yield "plan_line", OwnLine, plan.lines.all()
    yield "plan_safety", SafetyPlan, [plan.safety.get()]
    yield "plan_lapse", LapsePlan, [plan.lapse.get()]
    yield "plan_reasons", Reasons, [plan.reasons.get()]
    yield "plan_sides", CostBenefit, [plan.cost_benefit.get()]
    yield "plan_locked_card", LockedCard, [plan.card.get()]


def _programme(journal: Journal) -> Iterator[Book]:
    programme = journal.programme.programme()
    yield "programme", Programme, [] if programme is None else [programme]
    yield "session", Session, journal.programme.sessions(date.min, date.max)
    yield "week_skill", WeekSkill, journal.programme.week_skills()
    yield "schedule", Schedule, journal.schedules.all()
    yield "own_time", WeekBlock, journal.schedules.blocks()
    yield "homework", Homework, journal.homework.all()
    yield "goal", Goal, journal.goals.all()
    yield "step_down", StepDown, [journal.step_down.get()]
