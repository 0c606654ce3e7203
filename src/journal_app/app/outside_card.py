"""The card outside the lock, as the settings of the device keep it."""

import json
from dataclasses import asdict

from journal_app.domain.errors import JournalError
from journal_app.domain.locked_card import LockedCard


def card_to_text(card: LockedCard | None) -> str:
    """A card as one text; none is empty."""
    return "" if card is None else json.dumps(asdict(card), ensure_ascii=False)


def card_from_text(text: str) -> LockedCard | None:
    """The card of a text; what cannot be read is none."""
    if not text:
        return None
    try:
        card = LockedCard(**{str(name): str(said) for name, said in json.loads(text).items()})
    except (AttributeError, JournalError, RecursionError, TypeError, ValueError):
        return None
    return None if card.empty else card
