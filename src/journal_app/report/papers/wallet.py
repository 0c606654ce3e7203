"""A card for the wallet: four panels on one side of a sheet, to be cut out and folded."""

from typing import Any

from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.sharing.papers import HelpLine, PlanPaper
from journal_app.domain.text import lines_of
from journal_app.report.papers.pieces import PaperPieces
from journal_app.report.papers.plan_sections import line_name

Panel = dict[str, Any]

_SIGNS = 180
"""Characters of one line of the card."""
_STEPS, _NOTICED, _CALLED, _CARDS, _REASONS = 3, 4, 6, 2, 3


def wallet_panels(plan: PlanPaper, pieces: PaperPieces) -> dict[str, Panel]:
    """Give cover and back, and the two panels inside."""
    return {
        "cover": _panel("wallet.steps", _steps(plan), pieces, numbered=True),
        "left": _panel("wallet.notice", _noticed(plan, pieces), pieces),
        "right": _calls(plan, pieces),
        "back": _panel("wallet.reasons", _reasons(plan), pieces),
    }


def _panel(
    heading: str, lines: tuple[str, ...], pieces: PaperPieces, *, numbered: bool = False
) -> Panel:
    return {
        "heading": pieces.say(heading),
        "numbered": numbered,
        "lines": [{"text": pieces.line(line, _SIGNS), "after": ""} for line in lines],
    }


def _steps(plan: PlanPaper) -> tuple[str, ...]:
    """The three steps of the card outside the lock, else what helps alone, else the first plans."""
    ways = (
        plan.card.steps,
        plan.safety.lines(SafetyStep.ALONE),
        tuple(card.then for card in plan.cards),
    )
    return next((way for way in ways if way), ())[:_STEPS]


def _noticed(plan: PlanPaper, pieces: PaperPieces) -> tuple[str, ...]:
    """What is noticed late rather than early, then the first plans."""
    order = {SignStage.CRISIS: 0, SignStage.HARDER: 1, SignStage.EARLY: 2}
    by_stage = sorted(plan.signs, key=lambda one: order[one[0]])
    signs = [name for _, names in by_stage for name in names][:_NOTICED]
    planned = [
        pieces.say("wallet.card", when=card.when, then=card.then) for card in plan.cards[:_CARDS]
    ]
    return (*signs, *planned)


def _calls(plan: PlanPaper, pieces: PaperPieces) -> Panel:
    """The emergency number, a crisis line and one person; then the programme and the practice."""
    close = [one for one in plan.people if one.in_crisis] or list(plan.people)
    people = [(one.name, one.reach) for one in close][:_STEPS]
    first = (plan.card.name, plan.card.reach)
    if any(first) and first not in people:
        people.insert(0, first)
    lines = [(line_name(line, pieces), _when(line)) for line in plan.lines]
    before = len([line for line in plan.lines if line.urgent])
    before += any(line.crisis for line in plan.lines)
    called = [*lines[:before], *people[:1], *lines[before:], *people[1:]]
    kept = called[:_CALLED]
    return {
        "heading": pieces.say("wallet.calls"),
        "numbered": False,
        "lines": [
            {"text": pieces.line(name, _SIGNS), "after": pieces.line(number, _SIGNS)}
            for name, number in kept
        ],
    }


def _when(line: HelpLine) -> str:
    """A number with its hours, where somebody is not always there."""
    always = line.urgent or line.crisis or not line.hours.strip()
    return line.reach if always else f"{line.reach} ({line.hours})"


def _reasons(plan: PlanPaper) -> tuple[str, ...]:
    reasons = lines_of(plan.reasons.reasons) or plan.safety.lines(SafetyStep.LIVING_FOR)
    return reasons[:_REASONS]
