"""Notes, as they are offered and read."""

from typing import Final

from journal_app.domain.note import Note
from journal_app.translation import tr
from journal_app.ui.entry_blocks import Block, Said
from journal_app.ui.entry_kinds.shown_kind import ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Note, _names: Names) -> tuple[str, str]:
    return tr("Note"), body.text


def _blocks(body: Note, _names: Names) -> list[Block]:
    return [Said("", body.text)]


NOTE: Final = ShownKind(
    icon="note",
    name=lambda: tr("Note"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("&Note"), tr("free words")),),
)
