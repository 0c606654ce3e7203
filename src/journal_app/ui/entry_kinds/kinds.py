"""Every kind of entry, as the window shows it."""

from collections.abc import Mapping
from typing import Any, Final

from journal_app.domain.entry import EntryKind
from journal_app.ui.entry_kinds.chain import CHAIN
from journal_app.ui.entry_kinds.check_in import CHECK_IN
from journal_app.ui.entry_kinds.coping import COPING
from journal_app.ui.entry_kinds.lapse import LAPSE
from journal_app.ui.entry_kinds.note import NOTE
from journal_app.ui.entry_kinds.practice import PRACTICE
from journal_app.ui.entry_kinds.review import REVIEW
from journal_app.ui.entry_kinds.shown_kind import ShownKind
from journal_app.ui.entry_kinds.thought import THOUGHT
from journal_app.ui.entry_kinds.trigger import TRIGGER

SHOWN: Final[Mapping[EntryKind, ShownKind[Any]]] = {
    EntryKind.CHECK_IN: CHECK_IN,
    EntryKind.TRIGGER: TRIGGER,
    EntryKind.COPING: COPING,
    EntryKind.NOTE: NOTE,
    EntryKind.PRACTICE: PRACTICE,
    EntryKind.THOUGHT: THOUGHT,
    EntryKind.CHAIN: CHAIN,
    EntryKind.LAPSE: LAPSE,
    EntryKind.REVIEW: REVIEW,
}
"""One row a kind, in the order in which they are offered."""

OFFERED: Final = tuple(kind for kind, row in SHOWN.items() if row.tiles is not None)
"""The kinds that Today and the menu offer, behind the quick check-in."""


def kind_words(kind: EntryKind) -> str:
    """What a kind of entry is called."""
    return SHOWN[kind].name()
