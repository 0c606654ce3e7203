"""Uses of skills, as they are offered and read."""

from typing import Final

from journal_app.domain.coping import Coping
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_blocks import Block, FigureBlock, Said, joined, out_of, yes_no
from journal_app.ui.entry_kinds.shown_kind import ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Coping, names: Names) -> tuple[str, str]:
    change = ""
    if body.before is not None and body.after is not None:
        change = tr("{before} → {after}").format(before=body.before, after=body.after)
    return names.choice(body.skill) or tr("Coping"), joined(change, body.text)


def _blocks(body: Coping, names: Names) -> list[Block]:
    minutes = "" if body.minutes is None else str(body.minutes)
    figures = (
        (tr("What I did"), names.choice(body.skill)),
        (tr("Before"), out_of(10, body.before)),
        (tr("After"), out_of(10, body.after)),
        (tr("Minutes"), minutes),
        (tr("Use it again"), yes_no(body.again)),
        (tr("Where"), dict(words.place_words()).get(body.place or "", "")),
    )
    return [FigureBlock(figures), Said(tr("In a few words"), body.text)]


COPING: Final = ShownKind(
    icon="coping",
    name=lambda: tr("Coping"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("C&oping"), tr("what I did about it")),),
)
