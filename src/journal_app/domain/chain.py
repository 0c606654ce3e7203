"""A chain: how one thing led to another, and where it could turn."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.silent import Silent
from journal_app.domain.text import settle

MOST_LINKS = 30


class LinkKind(StrEnum):
    """What a link of a chain is."""

    THOUGHT = "thought"
    FEELING = "feeling"
    BODY = "body"
    ACTION = "action"


class TooManyLinksError(JournalError):
    """A chain has more links than it holds (``MOST_LINKS``)."""


@dataclass(frozen=True, slots=True, repr=False)
class ChainLink(Silent):
    """One step on the way from what set it off to what was done."""

    kind: LinkKind
    text: str
    could_turn: bool = False
    """Whether another way would have been open here."""

    def __post_init__(self) -> None:
        settle(self, "text")


@dataclass(frozen=True, slots=True, repr=False)
class Chain(EntryBody):
    """A behaviour, what led to it and what followed; each part may stay empty."""

    vulnerability: str = ""
    """What made the day harder before it began: no sleep, no food, a row."""
    prompting_event: str = ""
    links: tuple[ChainLink, ...] = ()
    behaviour: str = ""
    consequences: str = ""
    turning_point: str = ""
    """Where the chain could turn next time, in words."""
    repair: str = ""
    about: EntryId | None = None
    """The lapse or trigger it looks back at, if any."""

    def __post_init__(self) -> None:
        settle(self, "vulnerability", "prompting_event", "behaviour", "consequences")
        settle(self, "turning_point", "repair")
        if len(self.links) > MOST_LINKS:
            raise TooManyLinksError

    @property
    def empty(self) -> bool:
        """Whether nothing was said at all."""
        words = (
            self.vulnerability,
            self.prompting_event,
            self.behaviour,
            self.consequences,
            self.turning_point,
            self.repair,
            *(link.text for link in self.links),
        )
        return not any(word.strip() for word in words)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question; the links stand in the middle."""
        links = (Passage(f"link.{one.kind.value}", one.text, one.could_turn) for one in self.links)
        return (
            *passages_of(vulnerability=self.vulnerability, prompting_event=self.prompting_event),
            *links,
            *passages_of(
                behaviour=self.behaviour,
                consequences=self.consequences,
                turning_point=self.turning_point,
                repair=self.repair,
            ),
        )

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.behaviour, self.prompting_event)

    @property
    def points_at(self) -> EntryId | None:
        """The lapse or trigger it looks back at."""
        return self.about

    def pointing_at(self, other: EntryId | None) -> Self:
        """The same as looking back at another entry."""
        return replace(self, about=other)
