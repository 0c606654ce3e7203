"""What the sheets of the plan ask."""

from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.plan.sign_note import SignStage
from journal_app.translation import tr
from journal_app.ui.plan_words import step_words
from journal_app.ui.screens.plan.examples import Examples
from journal_app.ui.screens.plan.sheets.page import TextSpec
from journal_app.usecases.read_plan import PlanNow


def safety_intro() -> str:
    """Above the safety plan."""
    return tr(
        "For the moments when you do not want to go on, or could hurt yourself. Written on a calm "
        "day, best together with somebody you trust. In a crisis you go down the steps until one "
        "of them holds. One thing a line. If it is like that now, press F1."
    )


def safety_specs(examples: Examples) -> tuple[TextSpec, ...]:
    """The seven steps."""
    hints = {
        SafetyStep.SIGNS: tr("thoughts, feelings or things I do, by which I know it"),
        SafetyStep.ALONE: tr("without anybody's help, for ten minutes"),
        SafetyStep.DISTRACTION: tr("I need not tell them why I am there"),
        SafetyStep.PEOPLE: tr("beside those of my list, whom I would tell how it is"),
        SafetyStep.PROFESSIONALS: tr("beside the numbers of my country"),
        SafetyStep.SURROUNDINGS: tr("what is put away, and who keeps it"),
        SafetyStep.LIVING_FOR: tr("people, animals, plans, beliefs"),
    }
    return tuple(
        TextSpec(
            step.value,
            f"{number}.  {step_words(step)}",
            hints[step],
            examples=examples.get(step.value, ()),
        )
        for number, step in enumerate(SafetyStep, 1)
    )


def safety_known(now: PlanNow) -> dict[str, tuple[str, ...]]:
    """Signs of a crisis, people to ask and own numbers stand in the plan already."""
    names = {sign.id: sign.name for sign in now.signs}
    signs = [names[one] for one in now.plan.signs_at(SignStage.CRISIS) if one in names]
    people = [one.said for one in now.plan.people if one.in_crisis]
    lines = [f"{one.name} · {one.number}" for one in now.lines]
    return {
        SafetyStep.SIGNS.value: _from(tr("From my warning signs: {list}"), signs),
        SafetyStep.PEOPLE.value: _from(tr("From my people: {list}"), people),
        SafetyStep.PROFESSIONALS.value: _from(tr("From my numbers: {list}"), lines),
    }


def lapse_intro() -> str:
    """Above the lapse plan."""
    return tr(
        "This is not permission, and it is not giving up. If it happens, the first hour is no "
        "time for thinking. It helps when somebody who knows you has written down what to do. "
        "That somebody is you, today. One thing a line."
    )


def lapse_specs(examples: Examples) -> tuple[TextSpec, ...]:
    """Four texts."""
    return (
        TextSpec(
            "first_hour",
            tr("The first hour"),
            tr("what stops it, and where I go"),
            examples=examples["first_hour"],
        ),
        TextSpec(
            "first_day",
            tr("The first day"),
            tr("where I sleep, what I do with the day"),
            examples=examples["first_day"],
        ),
        TextSpec(
            "tell",
            tr("Whom I tell"),
            tr("beside those of my list"),
            examples=examples["tell"],
        ),
        TextSpec("not_do", tr("What I do not do"), examples=examples["not_do"]),
    )


def lapse_known(now: PlanNow) -> dict[str, tuple[str, ...]]:
    """People who are to be told stand in the plan already."""
    people = [one.said for one in now.plan.people if one.after_lapse]
    return {"tell": _from(tr("From my people: {list}"), people)}


def reasons_intro() -> str:
    """Above reasons and values."""
    return tr(
        "What is it good for? Small and true is better than large. They can be read in Help now."
    )


def reasons_specs(examples: Examples) -> tuple[TextSpec, ...]:
    """Two texts."""
    return (
        TextSpec("reasons", tr("My reasons"), tr("one a line"), 4, examples["reasons"]),
        TextSpec("values", tr("What matters to me"), tr("one a line"), 4, examples["values"]),
    )


def cost_benefit_intro() -> str:
    """Above the sheet with the four sides."""
    return tr(
        "Both ways have two sides, and the good side of using is part of the truth. Written down, "
        "it is harder to remember only one of them. One thing a line."
    )


def cost_benefit_specs() -> tuple[TextSpec, ...]:
    """Four texts."""
    return (
        TextSpec("using_gives", tr("What using gives me")),
        TextSpec("using_costs", tr("What using costs me")),
        TextSpec("not_using_costs", tr("What not using costs me")),
        TextSpec("not_using_gives", tr("What not using gives me")),
    )


def cost_benefit_known(now: PlanNow) -> dict[str, tuple[str, ...]]:
    """What using means here, in the person's own word."""
    word = now.substance.strip()
    said = (tr("Using means here: {word}").format(word=word),) if word else ()
    return {"using_gives": said}


def _from(said: str, found: list[str]) -> tuple[str, ...]:
    return (said.format(list="; ".join(found)),) if found else ()
