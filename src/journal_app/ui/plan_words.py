"""Words for the plan, in the language in force."""

from journal_app.domain.ids import ScaleId
from journal_app.domain.own_line import OwnLineKind
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.risk_situation import HowItWent, RiskSituation
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.progress import PlanProgress
from journal_app.domain.scale import Scale
from journal_app.domain.text import lines_of
from journal_app.translation import tr
from journal_app.ui.words import long_day

Section = tuple[str, tuple[str, ...]]
"""A heading and its lines."""


def stage_words() -> list[tuple[str, str]]:
    """When a sign shows."""
    return [
        (SignStage.EARLY.value, tr("Early")),
        (SignStage.HARDER.value, tr("Getting harder")),
        (SignStage.CRISIS.value, tr("Crisis")),
    ]


def how_words() -> list[tuple[str, str]]:
    """How a situation went."""
    return [
        (HowItWent.EASIER.value, tr("Easier than I thought")),
        (HowItWent.EXPECTED.value, tr("About as I thought")),
        (HowItWent.HARDER.value, tr("Harder than I thought")),
    ]


def line_kind_words() -> list[tuple[str, str]]:
    """What a number is for."""
    return [
        (OwnLineKind.PROFESSIONAL.value, tr("Doctor, therapist, clinic")),
        (OwnLineKind.CRISIS.value, tr("Crisis line")),
        (OwnLineKind.OTHER.value, tr("Something else")),
    ]


def step_words(step: SafetyStep) -> str:
    """What a step of the safety plan is called."""
    return {
        SafetyStep.SIGNS: tr("My warning signs"),
        SafetyStep.ALONE: tr("What I can do by myself"),
        SafetyStep.DISTRACTION: tr("People and places that take my mind off it"),
        SafetyStep.PEOPLE: tr("People I can ask for help"),
        SafetyStep.PROFESSIONALS: tr("Professionals and crisis lines"),
        SafetyStep.SURROUNDINGS: tr("How I make it safer around me"),
        SafetyStep.LIVING_FOR: tr("What I live for"),
    }[step]


def card_words(card: IfThen) -> str:
    """An if-then card as one sentence."""
    return tr("If {when}, then {then}").format(when=card.when, then=card.then)


def situation_day(situation: RiskSituation) -> str:
    """The day of a situation; empty for one that comes again and again."""
    return "" if situation.on is None else long_day(situation.on)


def ledger_words(progress: PlanProgress) -> list[tuple[int, str]]:
    """Every count with its name."""
    return [
        (count, one if count == 1 else many)
        for count, one, many in (
            (progress.urges_ridden_out, tr("urge ridden out"), tr("urges ridden out")),
            (progress.skills_practised, tr("time a skill was used"), tr("times a skill was used")),
            (
                progress.groups_attended,
                tr("group or session attended"),
                tr("groups and sessions attended"),
            ),
            (progress.boundaries_set, tr("boundary set"), tr("boundaries set")),
            (progress.days_with_purpose, tr("day with a purpose"), tr("days with a purpose")),
        )
    ]


def plan_sections(plan: Plan, signs: tuple[Scale, ...]) -> list[Section]:
    """The whole plan to be read; parts without words are left out."""
    names = {sign.id: sign.name for sign in signs}
    at = {stage: plan.signs_at(SignStage(stage)) for stage, _ in stage_words()}
    lapse, reasons, sides = plan.lapse, plan.reasons, plan.cost_benefit
    sections = [
        *(
            (tr("Warning signs: {stage}").format(stage=word.lower()), _names(at[stage], names))
            for stage, word in stage_words()
        ),
        (tr("If-then cards"), tuple(card_words(card) for card in plan.if_thens)),
        (tr("Hard situations"), tuple(_situation(one) for one in plan.situations)),
        (tr("People"), tuple(person.said for person in plan.people)),
        *((step_words(step), plan.safety.lines(step)) for step in SafetyStep),
        (tr("If it happens: the first hour"), lines_of(lapse.first_hour)),
        (tr("If it happens: the first day"), lines_of(lapse.first_day)),
        (tr("If it happens: whom I tell"), lines_of(lapse.tell)),
        (tr("If it happens: what I do not do"), lines_of(lapse.not_do)),
        (tr("My reasons"), lines_of(reasons.reasons)),
        (tr("What matters to me"), lines_of(reasons.values)),
        (tr("What using gives me"), lines_of(sides.using_gives)),
        (tr("What using costs me"), lines_of(sides.using_costs)),
        (tr("What not using costs me"), lines_of(sides.not_using_costs)),
        (tr("What not using gives me"), lines_of(sides.not_using_gives)),
    ]
    return [(heading, lines) for heading, lines in sections if lines]


def _names(ids: tuple[ScaleId, ...], names: dict[ScaleId, str]) -> tuple[str, ...]:
    return tuple(names[one] for one in ids if one in names)


def _situation(one: RiskSituation) -> str:
    return " · ".join(part for part in (situation_day(one), one.what, one.will_do) if part)
