"""Chains, as they are offered and read."""

from typing import Final

from journal_app.domain.chain import Chain
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_blocks import Block, ChainStep, ChainSteps, Said, joined
from journal_app.ui.entry_kinds.shown_kind import ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Chain, _names: Names) -> tuple[str, str]:
    return tr("Chain"), joined(body.prompting_event, body.behaviour)


def _blocks(body: Chain, _names: Names) -> list[Block]:
    steps = tuple(
        ChainStep(words.link_words(link.kind), link.text, link.could_turn) for link in body.links
    )
    return [
        Said(tr("What made me vulnerable"), body.vulnerability),
        Said(tr("What set it going"), body.prompting_event),
        ChainSteps(tr("Link by link"), steps),
        Said(tr("What I did in the end"), body.behaviour),
        Said(tr("What came of it"), body.consequences),
        Said(tr("Where the chain could turn"), body.turning_point),
        Said(tr("What I can put right"), body.repair),
    ]


CHAIN: Final = ShownKind(
    icon="chain",
    name=lambda: tr("Chain"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("Ch&ain"), tr("how it came about")),),
)
