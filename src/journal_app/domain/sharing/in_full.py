"""Entries printed in full: every answer and every word of them, never cut."""

from dataclasses import dataclass
from datetime import date, time

from journal_app.domain.entry import EntryKind
from journal_app.domain.passage import Passage
from journal_app.domain.questionnaire.when import When
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class EntryFact(Silent):
    """One answer of an entry."""

    key: str = ""
    """Which question, where it has a name in the report's own words."""
    name: str = ""
    """The person's own name for it (a scale, a feeling, a skill)."""
    value: float | None = None
    after: float | None = None
    """The same rated afterwards."""
    word: str = ""
    """An answer that is a word of the report ("yes", "partly")."""
    hours: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class FullEntry(Silent):
    """One entry in full."""

    kind: EntryKind
    day: date
    at: time | None
    """On the clock of the place; None where it is about the whole day."""
    about: str = ""
    facts: tuple[EntryFact, ...] = ()
    passages: tuple[Passage, ...] = ()
    tags: tuple[str, ...] = ()
    late: bool = False

    @property
    def signs(self) -> int:
        """Characters of its texts."""
        return sum(len(passage.text) for passage in self.passages)


@dataclass(frozen=True, slots=True, repr=False)
class TriggerLine(Silent):
    """One trigger in numbers."""

    day: date
    kind: str
    strength: int | None
    urge: int | None
    ended: str
    """"rode_out", "partly", "acted", or empty where that was not said."""
    late: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class CopingLine(Silent):
    """One use of a skill in numbers."""

    day: date
    skill: str
    before: int | None
    after: int | None
    minutes: int | None
    again: bool | None
    late: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Measured(Silent):
    """A number of an answer, with the unit it was given in."""

    value: float
    unit: str = ""


Said = str | bool | Measured | When
"""One answer to a question of a clinic."""


@dataclass(frozen=True, slots=True, repr=False)
class AnsweredForm(Silent):
    """A questionnaire as it was filled in, question by question."""

    title: str
    day: date
    lines: tuple[tuple[str, tuple[Said, ...]], ...]
    """Question and answers, as the clinic worded them; none where it was left open."""
