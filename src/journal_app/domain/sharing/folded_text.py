"""Text as it is compared: without accents and capitals, and where each letter of it stood."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_WITHOUT_MARKS = frozenset({"LATIN", "GREEK", "CYRILLIC", "HEBREW", "ARABIC"})
"""Scripts of which the marks are accents or optional; elsewhere they are vowels."""

UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"})
"""Scripts that put no space between words."""

_BARE = {"ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "ŧ": "t", "ð": "d", "þ": "th"}
_BARE |= {"æ": "a", "œ": "o", "ə": "e", "ŋ": "n"}
_SPELT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"}


@dataclass(frozen=True, slots=True)
class Folded:
    """Letters to compare, and the part of the text that each of them came from."""

    letters: str
    starts: Sequence[int]
    ends: Sequence[int]


def fold(text: str, *, spelt: bool = False) -> Folded:
    """Fold a text letter by letter; ``spelt`` writes "ü" as "ue" instead of "u".

    Signs without a shape (Cf) are passed over, so that they hide nothing.
    """
    if text.isascii():  # no marks, nothing without a shape, one way to spell each letter
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        for letter in _folded(text[start:end], spelt):
            letters.append(letter)
            starts.append(start)
            ends.append(end)
    return Folded("".join(letters), tuple(starts), tuple(ends))


@cache
def script(letter: str) -> str:
    """The first word of a sign's name ("LATIN", "CJK"), or nothing."""
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0]


@cache
def is_word(letter: str) -> bool:
    """Whether a sign is part of a word: a letter or a mark, no digit."""
    return unicodedata.category(letter)[0] in "LM"


@cache
def _invisible(sign: str) -> bool:
    return unicodedata.category(sign) == "Cf" or "\ufe00" <= sign <= "\ufe0f" or sign == "\u034f"


def _clusters(text: str) -> list[tuple[int, int]]:
    """Letters with the marks behind them."""
    found: list[tuple[int, int]] = []
    for place, sign in enumerate(text):
        joined = unicodedata.category(sign)[0] == "M" or _invisible(sign) or _jamo(sign)
        if joined and found:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found


def _jamo(sign: str) -> bool:
    """A vowel or an end of a Korean syllable that was taken apart."""
    return "\u1160" <= sign <= "\u11ff" or sign in "\uff9e\uff9f"


@cache
def _folded(cluster: str, spelt: bool) -> str:  # noqa: FBT001
    seen = "".join(sign for sign in cluster if not _invisible(sign))
    whole = unicodedata.normalize("NFKC", seen).casefold()
    if spelt:
        whole = "".join(_SPELT.get(letter, letter) for letter in whole)
    if not whole or script(whole[0]) not in _WITHOUT_MARKS:
        return whole
    apart = unicodedata.normalize("NFKD", whole)
    bare = "".join(sign for sign in apart if unicodedata.category(sign)[0] != "M")
    return "".join(_BARE.get(letter, letter) for letter in bare)
