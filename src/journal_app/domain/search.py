"""Looking for entries: the words that were asked for, the filter, and what was found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final
from unicodedata import combining, normalize

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.silent import Silent
from journal_app.domain.text import tidy

LONGEST_SEARCH = 1000
"""Characters that are read of what was typed into a search."""

MOST_TERMS = 24
"""Words and phrases that are read of it."""

_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_IDEOGRAPHS: Final = "\u2e80"
"""From here on one sign can be a whole word."""
_TERM: Final = re.compile(r'(-?)(?:"([^"]*)("?)|([^\s"]\S*))')


@dataclass(frozen=True, slots=True, repr=False)
class Term(Silent):
    """A word or a phrase."""

    text: str
    prefix: bool = True
    """Whether its last word may go on."""
    also: tuple[str, ...] = ()
    """Phrases that are as good: what is shown by a name with this term in it is stored as these."""


@dataclass(frozen=True, slots=True, repr=False)
class SearchQuery(Silent):
    """What an entry has to say, all of it, and what it must not say."""

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is looked for."""
        return not self.wanted


def parse_search(text: str) -> SearchQuery:
    """Read what was typed: words, "phrases", and a minus before what is not wanted.

    A word may go on, unless it is a single letter of an alphabet, which begins most words;
    a phrase in closed quotation marks may not. No sign has another meaning, and what has
    neither a letter nor a digit is left out. Without anything that is wanted the query is empty.
    """
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for minus, term in _terms(tidy(text[:LONGEST_SEARCH]).translate(_QUOTES)):
        (unwanted if minus else wanted).append(term)
        if len(wanted) + len(unwanted) == MOST_TERMS:
            break
    return SearchQuery(tuple(wanted), tuple(unwanted)) if wanted else SearchQuery()


def says(name: str, term: Term) -> bool:
    """Whether a name has the words of a term in a row; neither case nor accents matter."""
    said, wanted = _folded(name), _folded(term.text)
    if not wanted:
        return False
    for place in range(len(said) - len(wanted) + 1):
        *whole, last = said[place : place + len(wanted)]
        ends = last.startswith(wanted[-1]) if term.prefix else last == wanted[-1]
        if ends and whole == wanted[:-1]:
            return True
    return False


def _folded(text: str) -> list[str]:
    bare = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return re.findall(r"\w+", bare)


def _terms(text: str) -> Iterator[tuple[bool, Term]]:
    for minus, phrase, closed, word in _TERM.findall(text):
        said = " ".join((phrase or word).split())
        letters = [sign for sign in said if sign.isalnum()]
        if letters:
            long = len(letters) > 1 or letters[0] >= _IDEOGRAPHS
            yield bool(minus), Term(said, prefix=long and not closed)


@dataclass(frozen=True, slots=True, repr=False)
class EntryFilter(Silent):
    """Which entries are wanted; what is left out does not matter."""

    kinds: tuple[EntryKind, ...] = ()
    """Any of these kinds."""
    tags: tuple[str, ...] = ()
    """All of these tags."""
    bring: bool = False
    """Only those to bring to a session."""
    private: bool | None = None
    """Only private ones, or only those that are not."""
    late: bool = False
    """Only those that were entered later."""
    first: date | None = None
    """Only those that count for this day or a later one."""
    last: date | None = None
    """Only those that count for this day or an earlier one."""
    query: SearchQuery = SearchQuery()

    @property
    def narrow(self) -> bool:
        """Whether any entry is left out."""
        return self != EVERYTHING


EVERYTHING: Final = EntryFilter()
"""The filter that leaves nothing out."""


@dataclass(frozen=True, slots=True, repr=False)
class ExcerptPiece(Silent):
    """A part of an excerpt."""

    text: str
    hit: bool
    """Whether it is what was looked for."""


@dataclass(frozen=True, slots=True, repr=False)
class Found(Silent):
    """An entry, and the part of its text where the words are."""

    entry: Entry
    excerpt: tuple[ExcerptPiece, ...] = ()
    """Empty where no words were looked for."""
