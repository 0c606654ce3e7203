"""The safety plan on paper: seven steps, to be followed from the first downwards."""

from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.sharing.papers import PlanPaper
from journal_app.report.papers.pieces import PaperPieces, Part, Section
from journal_app.report.papers.plan_sections import line_rows, people_rows

_ROOM = 2
"""Empty lines under a step of which nothing was written."""


def safety_sections(plan: PlanPaper, pieces: PaperPieces) -> list[Section]:
    """Give the steps in their order; one that is empty has room to write."""
    return [_step(number, step, plan, pieces) for number, step in enumerate(SafetyStep, 1)]


def _step(number: int, step: SafetyStep, plan: PlanPaper, pieces: PaperPieces) -> Section:
    parts: list[Part | None] = [pieces.bullets(plan.safety.lines(step))]
    if step is SafetyStep.PEOPLE:
        parts.insert(0, pieces.calls(people_rows(plan, crisis=True)))
    if step is SafetyStep.PROFESSIONALS:
        parts.insert(0, pieces.calls(line_rows(plan.lines, pieces)))
    found = [part for part in parts if part is not None] or [pieces.room(_ROOM)]
    heading = f"{number}  {pieces.say(f'safety.{step.value}')}"
    return {"heading": heading, "note": "", "parts": found}
