"""Things of the plan with the names of people made short."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import TypeVar

from journal_app.domain.goal import Goal
from journal_app.domain.silent import Silent
from journal_app.domain.step_down import StepDown

Shorten = Callable[[str], str]
Thing = TypeVar("Thing", bound=Silent)


def shortened(thing: Thing, shorten: Shorten) -> Thing:
    """A thing with every text in it made short."""
    texts = {
        field.name: shorten(getattr(thing, field.name))
        for field in fields(thing)  # type: ignore[arg-type]
        if field.name not in {"id", "scale"} and type(getattr(thing, field.name)) is str
    }
    made: Thing = replace(thing, **texts)  # type: ignore[type-var]
    return made


def shortened_goal(goal: Goal, shorten: Shorten) -> Goal:
    """A goal with its steps made short."""
    steps = tuple(shortened(step, shorten) for step in goal.steps)
    return replace(shortened(goal, shorten), steps=steps)


def shortened_sheet(sheet: StepDown, shorten: Shorten) -> StepDown:
    """The step-down sheet with its lines made short."""
    lines = tuple(shortened(line, shorten) for line in sheet.continuing)
    return replace(shortened(sheet, shorten), continuing=lines)
