"""The part of the timeline that is loaded: it grows at both ends and lets go of the far one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from journal_app.ui.entry_card import EntryCard

PAGE = 60
"""Entries that are asked for at once."""

MOST = 10 * PAGE
"""Entries that are kept in the list: what a list costs grows with them, not with the journal."""


@dataclass(frozen=True, slots=True, repr=False)
class Timeline:
    """Neighbouring entries, newest first."""

    cards: tuple[EntryCard, ...] = ()
    at_newest: bool = True
    """Whether nothing newer is left out."""
    at_oldest: bool = False
    """Whether nothing older is left out."""

    @property
    def newest_day(self) -> date | None:
        """The day it begins with; None where it is empty."""
        return self.cards[0].under if self.cards else None

    def days(self) -> tuple[date, date] | None:
        """First and last day of it; None where it is empty."""
        days = [one.under for one in self.cards]
        return (min(days), max(days)) if days else None

    def card(self, entry_id: str | None) -> EntryCard | None:
        """One of its entries, or None."""
        return next((one for one in self.cards if one.entry.id == entry_id), None)

    def after(self, entry_id: str) -> EntryCard | None:
        """The entry that takes the place of this one when it goes: the next older, else newer."""
        places = [n for n, one in enumerate(self.cards) if one.entry.id == entry_id]
        if not places or len(self.cards) == 1:
            return None
        here = places[0]
        return self.cards[here + 1 if here + 1 < len(self.cards) else here - 1]

    def with_older(self, cards: Sequence[EntryCard], *, at_oldest: bool) -> "Timeline":
        """It goes on further down; whole days at the top make room."""
        every = (*self.cards, *cards)
        over = len(every) - MOST
        if over <= 0:
            return Timeline(every, self.at_newest, at_oldest)
        while over < len(every) and every[over].under == every[over - 1].under:
            over += 1
        if over == len(every):
            return Timeline(every, self.at_newest, at_oldest)
        return Timeline(every[over:], at_newest=False, at_oldest=at_oldest)

    def with_newer(self, cards: Sequence[EntryCard], *, at_newest: bool) -> "Timeline":
        """It goes on further up; what is over at the bottom makes room."""
        every = (*cards, *self.cards)
        return Timeline(every[:MOST], at_newest, self.at_oldest and len(every) <= MOST)
