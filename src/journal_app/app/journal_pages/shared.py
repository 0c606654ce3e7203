"""Lists for sessions, and what was shared, as pages."""

from journal_app.app.journal_pages.sections import line, section
from journal_app.domain.talk.sheet import TalkPoint
from journal_app.translation import tr
from journal_app.ui.share_words import blocks_words, copy_title, copy_when
from journal_app.ui.words import long_day
from journal_app.usecases.export_pages import PageText, ReadPage
from journal_app.usecases.ports import Journal

_EVERY = 1_000_000
"""More lists than anybody writes."""


def talk_page(journal: Journal) -> ReadPage:
    """Every list for a session, the newest first."""
    sections = (
        section(
            tr("List of {day}").format(day=long_day(sheet.made_on)),
            (
                *(text for point in sheet.said_points for text in _point(point)),
                PageText(tr("What stayed of the session"), sheet.said),
            ),
        )
        for sheet in journal.talk_sheets.newest(_EVERY)
    )
    return ReadPage(
        "talk", tr("What I want to talk about"), tuple(one for some in sections for one in some)
    )


def shared_page(journal: Journal) -> ReadPage:
    """Every line of the ledger, the newest first."""
    sections = (
        section(
            copy_title(copy),
            (
                line(copy_when(copy), question=tr("When")),
                line(
                    ""
                    if copy.first is None or copy.last is None
                    else f"{long_day(copy.first)} – {long_day(copy.last)}",
                    question=tr("Days"),
                ),
                line(blocks_words(copy.blocks), question=tr("What was on it")),
                line(copy.sha256, question="SHA-256"),
            ),
        )
        for copy in journal.ledger.all()
    )
    return ReadPage(
        "shared", tr("What was shared"), tuple(one for some in sections for one in some)
    )


def _point(point: TalkPoint) -> tuple[PageText, ...]:
    day = "" if point.day is None else long_day(point.day)
    about = tr("an entry of my journal") if point.entry and not point.words.strip() else ""
    return (line(day, point.words, about), PageText(tr("What was said"), point.said))
