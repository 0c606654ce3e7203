"""The current plan as pages of a report."""

from typing import Any

from journal_app.domain.sharing.papers import PlanPaper
from journal_app.report.papers.pieces import PaperPieces
from journal_app.report.papers.plan_sections import reviewed, whole_plan
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords


def plan_pages(
    plan: PlanPaper | None, words: PaperWords, text: PrintableText
) -> dict[str, Any] | None:
    """Give the plan's sections; None where there is no plan, or none is shared."""
    if plan is None:
        return None
    pieces = PaperPieces(words, text)
    sections = whole_plan(plan, pieces)
    if not sections:
        return None
    return {"heading": pieces.say("plan"), "sections": sections, "closing": reviewed(plan, pieces)}
