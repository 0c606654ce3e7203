"""What is looked for of a name: its parts, and how they may be written."""

import re
from dataclasses import dataclass

from journal_app.domain.sharing.folded_text import UNSPACED, fold, is_word, script
from journal_app.domain.sharing.name_words import (
    DETERMINERS,
    HONORIFICS,
    ORDINARY,
    PARTICLES,
    RELATIONS,
)

_APOSTROPHES = "'\u2019\u02bc\u2018`\u00b4"
_FEWEST = 2
"""Letters that a part of a name has to have to be looked for."""
_WITHOUT_SPACE = 3
"""Signs from which on a Chinese or Korean name is looked for in its halves too."""


@dataclass(frozen=True, slots=True)
class NamePart:
    """One way of writing a part of a name, folded."""

    letters: str
    """An apostrophe between letters may be left out in the text."""
    with_capital: bool = False
    """A word of its own too: a name only where it begins with a capital letter."""


def name_parts(name: str) -> tuple[NamePart, ...]:
    """What is looked for of a name as somebody typed it; nothing where that would be no name."""
    found: dict[str, NamePart] = {}
    for spelt in (False, True):
        words = _words(fold(name, spelt=spelt).letters)
        kept = _named(words)
        ways = [way for word in kept for way in _ways(word)]
        if len(kept) > 1:
            ways.append("".join(kept))
        for way in ways:
            if len(_plain(way)) >= _FEWEST:
                found[way] = NamePart(way, with_capital=_plain(way) in ORDINARY)
    return tuple(found.values())


def _words(folded: str) -> list[str]:
    """Words of a name; one that is joined to the next by a hyphen keeps the hyphen."""
    words, held = [], ""
    for letter in folded:
        if is_word(letter) or (held and letter in _APOSTROPHES):
            held += "'" if letter in _APOSTROPHES else letter
        elif held:
            words.append(held.strip("'") + ("-" if letter == "-" else ""))
            held = ""
    return [word for word in (*words, held.strip("'")) if word.strip("-")]


def _named(words: list[str]) -> list[str]:
    """The words that name somebody: titles and relations are left out, but not the name itself."""
    bare = [word.strip("-") for word in words]
    if len(bare) == 1:
        alone = bare[0] in HONORIFICS or bare[0] in RELATIONS
        return [] if alone else bare
    kept = [word for word in words if word.strip("-") not in HONORIFICS | DETERMINERS | RELATIONS]
    last = len(kept) - 1
    return [
        word.strip("-")
        for place, word in enumerate(kept)
        if word.strip("-") not in PARTICLES
        or place == last
        or (place == 0 and not word.endswith("-"))
    ]


def _ways(word: str) -> list[str]:
    """A word, what follows its apostrophe, and the halves of a name without a space."""
    ways = [word]
    if "'" in word:
        ways += [part for part in word.split("'") if len(part) > _FEWEST]
    if len(word) >= _WITHOUT_SPACE and script(word[0]) in {"CJK", "HANGUL"}:
        ways += [word[:2], word[-2:]] if script(word[0]) == "CJK" else [word[-2:]]
    return ways


def _plain(way: str) -> str:
    return way.replace("'", "")


def pattern_of(part: NamePart) -> str:
    """A regular expression for the folded letters of a part."""
    return f"[{_APOSTROPHES}]?".join(re.escape(piece) for piece in part.letters.split("'"))


def unspaced(letter: str) -> bool:
    """Whether words of a letter's script stand without a space between them."""
    return script(letter) in UNSPACED
