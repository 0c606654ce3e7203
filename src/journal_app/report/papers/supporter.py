"""A page for somebody close: what to notice, and what to do. Nothing of the journal is on it."""

from journal_app.domain.sharing.papers import PlanPaper
from journal_app.report.papers.pieces import PaperPieces, Part, Rows, Section
from journal_app.report.papers.plan_sections import cards, lapse_parts, line_rows, stages

_MOST_LINES = 5
_ROOM = 3


def supporter_rows(plan: PlanPaper, pieces: PaperPieces) -> Rows:
    """Give signs and what is planned beside what the reader can do, then what is serious."""
    return [
        [
            _below(_notice(plan, pieces), _agreed(plan, pieces)),
            _below(_you(plan, pieces), _lapse(plan, pieces)),
        ],
        [_below(_urgent(plan, pieces))],
    ]


def _notice(plan: PlanPaper, pieces: PaperPieces) -> Section | None:
    return pieces.section("for.notice", *(stages(plan, pieces) or [pieces.room(_ROOM)]))


def _agreed(plan: PlanPaper, pieces: PaperPieces) -> Section | None:
    return pieces.section("for.agreed", cards(plan, pieces) or pieces.room(_ROOM))


def _lapse(plan: PlanPaper, pieces: PaperPieces) -> Section | None:
    return pieces.section("for.lapse", *lapse_parts(plan.lapse, pieces))


def _you(plan: PlanPaper, pieces: PaperPieces) -> Section | None:
    ways = pieces.items([pieces.item(pieces.say(f"for.you.{n}")) for n in (1, 2, 3, 4)])
    asked: Part = pieces.room(2)
    if plan.asked_for.strip():
        asked = {"kind": "lines", "items": [pieces.item(plan.asked_for)]}
    return pieces.section("for.you", ways, asked | {"title": pieces.say("for.asked")})


def _urgent(plan: PlanPaper, pieces: PaperPieces) -> Section | None:
    calls = pieces.calls(line_rows(plan.lines[:_MOST_LINES], pieces))
    return pieces.section("for.urgent", pieces.small(pieces.say("for.urgent.what")), calls)


def _below(*sections: Section | None) -> list[Section]:
    return [section for section in sections if section is not None]
