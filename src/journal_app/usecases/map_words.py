"""Which words of a file are words of the journal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import ChoiceId
from journal_app.domain.silent import Silent
from journal_app.domain.text import tidy


@dataclass(frozen=True, slots=True, repr=False)
class WordMapping(Silent):
    """Activities and feelings by the names that a file uses; what is not there is left out."""

    skills: Mapping[str, ChoiceId] = field(default_factory=dict)
    """Activities that are skills of the journal."""
    emotions: Mapping[str, ChoiceId] = field(default_factory=dict)
    triggers: Mapping[str, ChoiceId] = field(default_factory=dict)
    """Words that are kinds of trigger."""

    def within(self, choices: Iterable[Choice]) -> "WordMapping":
        """The same by plain names, without words that the journal does not have."""
        lists: dict[ChoiceList, set[ChoiceId]] = {}
        for choice in choices:
            lists.setdefault(choice.list, set()).add(choice.id)
        return WordMapping(
            _known(self.skills, lists.get(ChoiceList.SKILL, set())),
            _known(self.emotions, lists.get(ChoiceList.EMOTION, set())),
            _known(self.triggers, lists.get(ChoiceList.TRIGGER_KIND, set())),
        )


NO_WORDS: Final = WordMapping()
"""For files that have no such words."""


def sort_words(
    names: Iterable[str], known: Mapping[str, ChoiceId]
) -> tuple[tuple[ChoiceId, ...], tuple[str, ...]]:
    """The words of the journal, each once, and the names that are left over."""
    found: dict[ChoiceId, None] = {}
    over: dict[str, None] = {}
    for name in names:
        if (choice := known.get(plain(name))) is not None:
            found[choice] = None
        elif said := tidy(name).strip():
            over[said] = None
    return tuple(found), tuple(over)


def plain(name: str) -> str:
    """A name without the room around it, in any case."""
    return tidy(name).strip().casefold()


def _known(words: Mapping[str, ChoiceId], ids: set[ChoiceId]) -> dict[str, ChoiceId]:
    return {plain(name): choice for name, choice in words.items() if choice in ids}
