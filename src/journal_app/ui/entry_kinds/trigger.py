"""Triggers, as they are offered and read."""

from typing import Final

from journal_app.domain.coping import Coping
from journal_app.domain.ids import EntryId
from journal_app.domain.trigger import Trigger
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_blocks import Block, FigureBlock, Said, joined, out_of
from journal_app.ui.entry_kinds.shown_kind import FollowUp, ShownKind, TileWords
from journal_app.ui.names import Names


def _head(body: Trigger, names: Names) -> tuple[str, str]:
    kind = names.choice(body.kind)
    title = tr("Trigger: {kind}").format(kind=kind) if kind else tr("Trigger")
    peak = "" if body.urge_peak is None else tr("urge {n}").format(n=body.urge_peak)
    outcome = dict(words.outcome_words()).get(body.outcome or "", "")
    return title, joined(body.situation, peak, outcome)


def _blocks(body: Trigger, names: Names) -> list[Block]:
    figures = (
        (tr("Kind"), names.choice(body.kind)),
        (tr("How strong"), out_of(10, body.intensity)),
        (tr("Urge at its strongest"), out_of(10, body.urge_peak)),
        (tr("How it went"), dict(words.outcome_words()).get(body.outcome or "", "")),
    )
    return [
        Said(tr("What happened"), body.situation),
        Said(tr("Where and who"), body.who_where),
        FigureBlock(figures),
        Said(tr("What I did"), body.did),
        Said(tr("Plan used"), body.plan),
    ]


def _what_was_done(entry: EntryId, body: Trigger) -> Coping:
    return Coping(trigger=entry, before=body.urge_peak)


TRIGGER: Final = ShownKind(
    icon="trigger",
    name=lambda: tr("Trigger"),
    head=_head,
    blocks=_blocks,
    tiles=lambda: (TileWords(tr("&Trigger"), tr("what set it off")),),
    follow=FollowUp(lambda: tr("Save, and write what I &did"), _what_was_done),
)
