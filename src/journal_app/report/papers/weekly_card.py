"""A blank week to be filled in by hand, with the person's own questions."""

from typing import Any

from journal_app.domain.scale import ScaleKind
from journal_app.domain.sharing.papers import CardRow, WeeklyCard
from journal_app.report.papers.pieces import PaperPieces

_NAME_SIGNS = 70
_MOST_ROWS = 24
_MOST_SIGNS = 10


def card_table(card: WeeklyCard, pieces: PaperPieces) -> dict[str, Any]:
    """Give the rows of the week and what is circled below them."""
    signs = [_row(row, pieces) for row in card.signs[:_MOST_SIGNS]]
    rows = [_row(row, pieces) for row in card.rows[: _MOST_ROWS - len(signs)]]
    last = [_own("acted", pieces), _own("medication", pieces), _own("skill", pieces)]
    return {
        "head": pieces.say("week.head"),
        "days": [day.capitalize() for day in pieces.words.names("weekdays_short")],
        "groups": [group for group in (rows, signs, last) if group],
        "line": pieces.say("week.line"),
        "skills-head": pieces.say("week.skills"),
        "skills": [pieces.line(skill, 40) for skill in card.skills],
        "scale": pieces.say("week.scale"),
        "week-of": pieces.say("week.of"),
    }


def _row(row: CardRow, pieces: PaperPieces) -> dict[str, str]:
    return {"name": pieces.line(row.name, _NAME_SIGNS), "hint": _hint(row, pieces)}


def _hint(row: CardRow, pieces: PaperPieces) -> str:
    if row.kind is not ScaleKind.RATING:
        return pieces.say(f"week.kind.{row.kind.value}")
    low, high = pieces.line(row.low, 40), pieces.line(row.high, 40)
    return pieces.say("week.ends", low=low, high=high) if low and high else ""


def _own(name: str, pieces: PaperPieces) -> dict[str, str]:
    return {"name": pieces.say(f"week.{name}"), "hint": pieces.say(f"week.{name}.hint")}
