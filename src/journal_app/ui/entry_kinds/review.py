"""Weekly reviews, as they are read; Today offers one when it is time."""

from typing import Final

from journal_app.domain.review import Review
from journal_app.translation import tr
from journal_app.ui.entry_blocks import Block, Said, joined
from journal_app.ui.entry_kinds.shown_kind import ShownKind
from journal_app.ui.names import Names


def _head(body: Review, _names: Names) -> tuple[str, str]:
    return tr("Weekly review"), joined(body.looked, body.next_week)


def _blocks(body: Review, _names: Names) -> list[Block]:
    return [
        Said(tr("What the week looked like"), body.looked),
        Said(tr("What helped"), body.helped),
        Said(tr("For the session"), body.session),
        Said(tr("One thing for next week"), body.next_week),
    ]


REVIEW: Final = ShownKind(
    icon="review",
    name=lambda: tr("Weekly review"),
    head=_head,
    blocks=_blocks,
    brought=True,
)
