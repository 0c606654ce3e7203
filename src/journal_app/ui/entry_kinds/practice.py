"""Practice, as it is offered and read."""

from typing import Final

from journal_app.domain.practice import Practice
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_blocks import Block, FigureBlock, Said, joined
from journal_app.ui.entry_kinds.shown_kind import ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Practice, _names: Names) -> tuple[str, str]:
    kind = dict(words.practice_words()).get(body.kind or "", "")
    title = tr("Practice: {kind}").format(kind=kind) if kind else tr("Practice")
    return title, joined(body.what, body.happened)


def _blocks(body: Practice, names: Names) -> list[Block]:
    figures = (
        (tr("What I practised"), dict(words.practice_words()).get(body.kind or "", "")),
        (tr("Skill"), names.choice(body.skill)),
        (tr("Where"), dict(words.place_words()).get(body.place or "", "")),
    )
    return [
        Said(tr("What I tried"), body.what),
        Said(tr("What happened"), body.happened),
        FigureBlock(figures),
    ]


PRACTICE: Final = ShownKind(
    icon="practice",
    name=lambda: tr("Practice"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("Pract&ice"), tr("a skill in real life")),),
)
