"""Names of the starting set in a language; what is stored stays as it was stored."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from journal_app import translation
from journal_app.domain.choice import Choice
from journal_app.domain.scale import Scale
from journal_app.domain.search import SearchQuery, Term, says
from journal_app.domain.shipped_text import ShippedTexts, TextKey
from journal_app.domain.template import Template

Named = Scale | Choice | Template
_Named = TypeVar("_Named", Scale, Choice, Template)

_TEXTS: Final[dict[type[Named], tuple[str, ...]]] = {
    Scale: ("name", "low", "high"),
    Choice: ("name", "theme"),
    Template: ("name", "prompts"),
}


def texts_of(thing: Named) -> Iterator[tuple[TextKey, str | tuple[str, ...]]]:
    """Every text of a thing that ships, by its key."""
    for field in _TEXTS[type(thing)]:
        yield (type(thing).__name__, thing.id, field), getattr(thing, field)


@dataclass(frozen=True, slots=True)
class ShippedNames:
    """Says what came with the program in a language, the one in force unless it is named."""

    texts: ShippedTexts
    language: Callable[[], str] = translation.language

    def said(self, thing: _Named) -> _Named:
        """The thing with what was not renamed in the language."""
        language = self.language()
        changes: dict[str, Any] = {
            key[2]: self._spoken(key, text, language) for key, text in texts_of(thing)
        }
        return replace(thing, **changes)

    def kept(self, thing: _Named, stored: _Named | None) -> _Named:
        """The thing as it is stored: what only was said in another language is no change."""
        if stored is None:
            return thing
        before = dict(texts_of(stored))
        changes: dict[str, Any] = {
            key[2]: self._unchanged(key, text, before[key]) for key, text in texts_of(thing)
        }
        return replace(thing, **changes)

    def widened(self, query: SearchQuery, stored: Iterable[Choice]) -> SearchQuery:
        """A search that finds a word by the name it is shown with, too."""
        shown = [(self.said(one).name, one.name) for one in stored]
        others = [(said, kept) for said, kept in shown if said != kept]

        def also(term: Term) -> Term:
            return replace(term, also=tuple(kept for said, kept in others if says(said, term)))

        return SearchQuery(tuple(map(also, query.wanted)), tuple(map(also, query.unwanted)))

    def _unchanged(
        self, key: TextKey, new: str | tuple[str, ...], old: str | tuple[str, ...]
    ) -> str | tuple[str, ...]:
        if isinstance(new, str) or isinstance(old, str):
            same = isinstance(new, str) and isinstance(old, str) and self.texts.same(key, new, old)
            return old if same else new
        return tuple(
            next((line for line in old if self.texts.same(key, one, line)), one) for one in new
        )

    def _spoken(
        self, key: TextKey, text: str | tuple[str, ...], language: str
    ) -> str | tuple[str, ...]:
        if isinstance(text, str):
            return self.texts.said(key, text, language)
        return tuple(self.texts.said(key, line, language) for line in text)
