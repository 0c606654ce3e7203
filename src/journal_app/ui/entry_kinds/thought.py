"""Thought records, as they are offered and read."""

from typing import Final

from journal_app.domain.thought import CERTAIN, Thought
from journal_app.translation import tr
from journal_app.ui.entry_blocks import Block, FigureBlock, Said, joined, out_of
from journal_app.ui.entry_kinds.shown_kind import ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Thought, _names: Names) -> tuple[str, str]:
    return tr("Thought record"), joined(body.automatic_thought, body.balanced_thought)


def _blocks(body: Thought, names: Names) -> list[Block]:
    felt = tuple(
        (names.choice(one.emotion), _change(one.before, one.after)) for one in body.emotions
    )
    return [
        Said(tr("What was happening"), body.situation),
        Said(tr("What went through my mind"), body.automatic_thought),
        FigureBlock(((tr("Believed it"), out_of(CERTAIN, body.belief_before)),)),
        FigureBlock(felt),
        Said(tr("What speaks for it"), body.evidence_for),
        Said(tr("What does not fit with it"), body.evidence_against),
        Said(tr("A thought that fits all of that"), body.balanced_thought),
        FigureBlock(((tr("Believe this"), out_of(CERTAIN, body.belief_after)),)),
    ]


def _change(before: int | None, after: int | None) -> str:
    if before is None and after is None:
        return tr("not rated")
    if before is None or after is None:
        return out_of(CERTAIN, before if after is None else after)
    return tr("{before} → {after}").format(before=before, after=after)


THOUGHT: Final = ShownKind(
    icon="thought",
    name=lambda: tr("Thought record"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("Tho&ught record"), tr("look at it twice")),),
)
