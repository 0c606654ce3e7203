"""The plan, questionnaires and the ledger as resources."""

import json
from collections.abc import Iterator
from datetime import datetime

from journal_app.domain.goal import Goal
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.text import lines_of
from journal_app.exchange.export.fhir_parts import (
    Json,
    Names,
    activity,
    care_plan,
    concept,
    consent,
    notes,
    reference,
    restricted,
    said,
)
from journal_app.exchange.export.fhir_plan_words import lapse_words, step_words
from journal_app.translation import tr
from journal_app.usecases.ports import Journal


def plans(names: Names, journal: Journal) -> Iterator[Json]:
    """Goals, and the plan as three: what I do, the safety plan, and what I do after a lapse."""
    goals, plan = journal.goals.all(), journal.plan.get()
    yield from (_goal(names, goal) for goal in goals)
    changed = journal.plan.changed_at()
    if plan.if_thens or plan.situations or plan.signs or goals:
        yield _my_plan(names, journal, plan, goals, changed)
    safety = [
        activity("in-progress", line, step_words(step))
        for step in SafetyStep
        for line in plan.safety.lines(step)
    ]
    if safety:
        yield care_plan(names, names.id_of("safety"), tr("Safety plan"), _made(changed), safety)
    lapse = [
        activity("in-progress", line, heading)
        for heading, text in lapse_words(plan.lapse)
        for line in lines_of(text)
    ]
    if lapse:
        title = tr("My plan for after a lapse")
        yield care_plan(names, names.id_of("lapse"), title, _made(changed), lapse)


def _my_plan(
    names: Names, journal: Journal, plan: Plan, goals: list[Goal], changed: datetime | None
) -> Json:
    called = {scale.id: scale.name for scale in journal.scales.all()}
    signs = ", ".join(called.get(note.scale, note.scale) for note in plan.signs)
    about: Json = _made(changed)
    if goals:
        about["goal"] = [reference(names.id_of("goal", goal.id)) for goal in goals]
    about |= notes(
        (
            tr("Warning signs: {names}").format(names=signs) if signs else "",
            plan.reasons.reasons,
            plan.reasons.values,
        )
    )
    cards = [
        activity("in-progress", tr("If {when}, then {then}").format(when=one.when, then=one.then))
        for one in plan.if_thens
    ]
    return care_plan(
        names,
        names.id_of("plan"),
        tr("My plan"),
        about,
        [*cards, *(situation_activity(one) for one in plan.situations)],
    )


def situation_activity(one: RiskSituation) -> Json:
    """A hard situation: over once something was said about it, else ahead or always there."""
    status = "scheduled" if one.on is not None else "in-progress"
    if one.look_back is not None:
        status = "completed"
    told = ". ".join(said(part) for part in (one.could_happen, one.will_do) if said(part))
    return activity(status, told or one.what, one.what, one.on)


def _goal(names: Names, goal: Goal) -> Json:
    found: Json = {
        "resourceType": "Goal",
        "id": names.id_of("goal", goal.id),
        "lifecycleStatus": "active" if goal.reached_on is None else "completed",
        "description": concept(goal.text),
        "subject": names.subject(),
    }
    if goal.reached_on is not None:
        found["statusDate"] = goal.reached_on.isoformat()
    steps = (
        f"{step.text} ({step.done_on.isoformat()})" if step.done_on else step.text
        for step in goal.steps
    )
    return found | notes((goal.why, *steps))


def _made(changed: datetime | None) -> Json:
    return {} if changed is None else {"created": changed.date().isoformat()}


def responses(names: Names, journal: Journal) -> Iterator[Json]:
    """Every time that a questionnaire was filled in, as it is kept: R4 already."""
    for form in journal.questionnaires.all():
        for one in journal.questionnaires.responses(form.id):
            kept: Json = json.loads(one.body)
            kept |= {"id": names.id_of("response", one.id), "subject": names.subject()}
            yield restricted(kept, private=one.private)


def consents(names: Names, journal: Journal) -> Iterator[Json]:
    """What was shared, line by line of the ledger, without for whom."""
    for copy in journal.ledger.all():
        days = None if copy.first is None or copy.last is None else (copy.first, copy.last)
        shared = copy.blocks or (copy.paperwork.value,)
        yield consent(names, names.id_of("shared", copy.id), copy.made_at, days, shared)
