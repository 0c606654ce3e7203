"""Where the words of a search stand in a text."""

import re
from unicodedata import combining, normalize

from journal_app.domain.search import ExcerptPiece, SearchQuery, Term

LONGEST = 20_000
"""Characters of a text that is read for hits; a longer one is shown as it is."""

_WORD = r"[^\W_]"


def hits(text: str, query: SearchQuery) -> tuple[ExcerptPiece, ...]:
    """The text in pieces, those that were looked for marked; all of it is there, in order."""
    if query.empty or not text or len(text) > LONGEST:
        return (ExcerptPiece(text, hit=False),) if text else ()
    folded, places = _folded(text)
    pieces: list[ExcerptPiece] = []
    done = 0
    for found in re.finditer("|".join(_pattern(term) for term in query.wanted), folded):
        start, end = places[found.start()], places[found.end()]
        if start > done:
            pieces.append(ExcerptPiece(text[done:start], hit=False))
        pieces.append(ExcerptPiece(text[start:end], hit=True))
        done = end
    if done < len(text):
        pieces.append(ExcerptPiece(text[done:], hit=False))
    return tuple(pieces)


def _pattern(term: Term) -> str:
    """The words of a term as they follow each other, whatever stands between them."""
    words = re.findall(f"{_WORD}+", _folded(term.text)[0])
    said = r"[\W_]+".join(re.escape(word) for word in words)
    rest = f"{_WORD}*" if term.prefix else f"(?!{_WORD})"
    return f"(?<!{_WORD}){said}{rest}"


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without accents and capitals, and where each letter of it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if not combining(letter):
            letters.append(normalize("NFD", letter)[0].lower()[0])
            places.append(place)
    return "".join(letters), [*places, len(text)]
