"""Read one entry with what belongs to it: other entries, and what it said before."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.chain import Chain
from journal_app.domain.entry import Entry
from journal_app.domain.silent import Silent
from journal_app.usecases.earlier_versions import EarlierVersions, Version
from journal_app.usecases.ports import Entries


class Relation(StrEnum):
    """How another entry belongs to this one."""

    ANSWERS = "answers"
    """This one is what was done about the other."""
    ANSWERED_BY = "answered_by"
    LOOKS_BACK_AT = "looks_back_at"
    """This one goes through the other, link by link."""
    LOOKED_BACK_AT_BY = "looked_back_at_by"


@dataclass(frozen=True, slots=True, repr=False)
class Around(Silent):
    """What belongs to an entry."""

    related: tuple[tuple[Relation, Entry], ...] = ()
    versions: tuple[Version, ...] = ()
    """Newest first."""
    changed_on_both: bool = False
    """Whether another copy changed it too, and the person has not chosen yet."""


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """Finds entries and what belongs to them."""

    entries: Entries

    def __call__(self, entry: Entry) -> Around:
        """What belongs to an entry, the bin left out."""
        other = self._pointed_at(entry)
        first = () if other is None else ((_way_there(entry), other),)
        pointing = [(_way_back(one), one) for one in self.entries.answering(entry.id)]
        versions = EarlierVersions(self.entries)(entry)
        related = (*first, *sorted(pointing, key=lambda one: one[0]))
        return Around(related, versions, bool(self.entries.beside(entry.id)))

    def in_journal(self, entry: Entry) -> bool:
        """Whether an entry stands in the timeline: neither in the bin nor gone."""
        day = entry.moment.day
        return any(mark.id == entry.id for mark in self.entries.marks(day, day))

    def _pointed_at(self, entry: Entry) -> Entry | None:
        other = entry.body.points_at
        if other is None or not self.entries.exists(other):
            return None
        found = self.entries.get(other)
        return found if self.in_journal(found) else None


def _way_there(entry: Entry) -> Relation:
    chain = isinstance(entry.body, Chain)
    return Relation.LOOKS_BACK_AT if chain else Relation.ANSWERS


def _way_back(other: Entry) -> Relation:
    chain = isinstance(other.body, Chain)
    return Relation.LOOKED_BACK_AT_BY if chain else Relation.ANSWERED_BY
