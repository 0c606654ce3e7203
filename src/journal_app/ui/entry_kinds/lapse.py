"""Lapses, as they are offered and read."""

from typing import Final

from journal_app.domain.chain import Chain
from journal_app.domain.ids import EntryId
from journal_app.domain.lapse import Lapse
from journal_app.translation import tr
from journal_app.ui.entry_blocks import Block, Said, joined
from journal_app.ui.entry_kinds.shown_kind import FollowUp, ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Lapse, _names: Names) -> tuple[str, str]:
    return tr("Lapse"), joined(body.what, body.taught)


def _blocks(body: Lapse, _names: Names) -> list[Block]:
    return [
        Said(tr("What happened"), body.what),
        Said(tr("How much"), body.how_much),
        Said(tr("Where and who"), body.context),
        Said(tr("What led here"), body.led_here),
        Said(tr("What it taught me"), body.taught),
        Said(tr("What is next"), body.next_step),
        Said(tr("Who knows"), body.who_knows),
    ]


def _what_led_there(entry: EntryId, body: Lapse) -> Chain:
    return Chain(behaviour=body.what, about=entry)


LAPSE: Final = ShownKind(
    icon="lapse",
    name=lambda: tr("Lapse"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("&Lapse"), tr("quietly, to learn from")),),
    follow=FollowUp(lambda: tr("Save, and look at what &led here"), _what_led_there),
)
