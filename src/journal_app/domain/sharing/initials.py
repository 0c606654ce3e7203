"""Other people's names made short, so that a page does not tell who they are."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from journal_app.domain.sharing.folded_text import Folded, fold, is_word, script
from journal_app.domain.sharing.name_parts import name_parts, pattern_of, unspaced
from journal_app.domain.sharing.name_words import NEVER_PLURAL

_PREFIXES = {"HEBREW": "ושהבכלמ", "ARABIC": "وبلفك"}
"""Letters that Hebrew and Arabic write together with the word behind them."""
_MOST_PREFIXES = 2
_LEADING_VOWELS = "เแโใไ"
"""Thai vowels that are written before the letter they belong to."""
_LONG_ENOUGH = 3
"""Letters of a name from which on an s behind it is a plural even without a capital letter."""

Span = tuple[int, int]


class Initials:
    """Replaces names in a text by their first letters, however they are written.

    Args:
        names: Whole names as the person knows them ("Anna Smith", "Dr. Osei"). Their parts are
            looked for too, with and without accents, in capitals and small letters; titles are
            left as they are where they are not the name itself.
    """

    def __init__(self, names: Iterable[str]) -> None:
        parts = {part for name in names for part in name_parts(name)}
        # The longest first, so that a part never hides a longer one.
        ordered = sorted(parts, key=lambda part: (-len(part.letters), part.letters))
        self._free = _any([pattern_of(part) for part in ordered if not part.with_capital])
        self._capital = _any([pattern_of(part) for part in ordered if part.with_capital])

    def __call__(self, text: str) -> str:
        """The text with every name in it made short."""
        spans = sorted(set(self._found(text)))
        made, done = "", 0
        for start, end in spans:
            if start < done:
                done = max(done, end)
                continue
            made += text[done:start] + _initial(text[start:end])
            done = end
        return made + text[done:]

    def _found(self, text: str) -> Iterator[Span]:
        if self._free is None and self._capital is None:
            return
        for spelt in (False,) if text.isascii() else (False, True):
            folded = fold(text, spelt=spelt)
            for looked_for, capital in ((self._free, False), (self._capital, True)):
                if looked_for is not None:
                    yield from _spans(looked_for, folded, text, capital=capital)


def initials_of(name: str) -> str:
    """The first letters of a name without its titles: "Dr. Anna Smith" becomes "A.S."."""
    found = Initials([name])
    words = re.split(r"[\s\-.]+", name)
    return "".join(one[0].upper() + "." for one in words if one and found(one) != one)


def not_shortened(names: Iterable[str]) -> tuple[str, ...]:
    """Names that stay as they are: one letter or sign, a title, or who somebody is."""
    return tuple(name.strip() for name in names if name.strip() and not name_parts(name))


def only_with_capital(names: Iterable[str]) -> tuple[str, ...]:
    """Parts of names that are words of their own, and are left alone in small letters."""
    found = {part.letters for name in names for part in name_parts(name) if part.with_capital}
    return tuple(sorted(found))


def _any(patterns: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(patterns)) if patterns else None


def _spans(
    looked_for: re.Pattern[str], folded: Folded, text: str, *, capital: bool
) -> Iterator[Span]:
    place, letters = 0, folded.letters
    while (found := looked_for.search(letters, place)) is not None:
        start, end = found.span()
        first = text[folded.starts[start]]
        if (first.isupper() or not capital) and _stands_alone(letters, start, end, first):
            yield folded.starts[start], folded.ends[end - 1]
            place = end
        else:
            place = start + 1


def _stands_alone(letters: str, start: int, end: int, first: str) -> bool:
    return _begins(letters, start) and _ends(letters, start, end, capital=first.isupper())


def _begins(letters: str, start: int) -> bool:
    """Whether a word can begin here."""
    if start == 0 or not is_word(letters[start - 1]) or unspaced(letters[start]):
        return True
    own = script(letters[start])
    if unspaced(letters[start - 1]) or own != script(letters[start - 1]):
        return True
    before = letters[max(0, start - _MOST_PREFIXES - 1) : start]
    prefixes = _PREFIXES.get(own, "")
    glued = len(before) - len(before.rstrip(prefixes)) if prefixes else 0
    return any(
        start == n or not is_word(letters[start - n - 1]) for n in range(1, min(glued, 2) + 1)
    )


def _ends(letters: str, start: int, end: int, *, capital: bool) -> bool:
    """Whether a word can end here, or with an s that makes it a plural."""
    rest = letters[end : end + 3]
    if not rest or not is_word(rest[0]):
        return re.match(r"['\u2019]t(?!\w)", rest) is None
    if script(rest[0]) != script(letters[end - 1]) or unspaced(rest[0]):
        return True
    if script(rest[0]) == "HANGUL":
        return True
    ended = rest[0] == "s" and (len(rest) == 1 or not is_word(rest[1]))
    plural = letters[start:end] + "s"
    return ended and plural not in NEVER_PLURAL and (capital or end - start >= _LONG_ENOUGH)


def _initial(name: str) -> str:
    """The first letter, whole: with its vowel where the script writes it as a mark."""
    settled = unicodedata.normalize("NFC", name).lstrip(_LEADING_VOWELS)
    first = settled[:1]
    if script(first or "a") not in {"THAI", "LAO"}:
        for sign in settled[1:]:
            if unicodedata.category(sign)[0] != "M":
                break
            first += sign
    return first.upper() + "."
