"""What the parts of the plan are called."""

from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.translation import tr


def step_words(step: SafetyStep) -> str:
    """What a step of the safety plan is called, with its place."""
    place = list(SafetyStep).index(step) + 1
    said = {
        SafetyStep.SIGNS: tr("My warning signs"),
        SafetyStep.ALONE: tr("What I can do by myself"),
        SafetyStep.DISTRACTION: tr("People and places that take my mind off it"),
        SafetyStep.PEOPLE: tr("People I can ask for help"),
        SafetyStep.PROFESSIONALS: tr("Professionals and crisis lines"),
        SafetyStep.SURROUNDINGS: tr("How I make it safer around me"),
        SafetyStep.LIVING_FOR: tr("What I live for"),
    }[step]
    return f"{place}. {said}"


def lapse_words(plan: LapsePlan) -> tuple[tuple[str, str], ...]:
    """The parts of the plan for after a lapse, each with what stands in it."""
    return (
        (tr("If it happens: the first hour"), plan.first_hour),
        (tr("If it happens: the first day"), plan.first_day),
        (tr("If it happens: whom I tell"), plan.tell),
        (tr("If it happens: what I do not do"), plan.not_do),
    )
