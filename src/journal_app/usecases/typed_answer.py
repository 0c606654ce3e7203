"""What somebody typed into a cell, as an answer. Nothing is guessed."""

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import combining, normalize

from journal_app.domain.errors import JournalError

_LONGEST: Final = 64
_WHOLE: Final = re.compile(r"\d{1,6}")
_DECIMAL: Final = re.compile(r"(\d{1,6})[.,](\d{0,3})")
_CLOCK: Final = re.compile(r"(\d{1,2}) ?(?::|h) ?([0-5]\d)?(?: ?h)?")


class UnreadableAnswerError(JournalError):
    """What was typed is no answer to the question."""


def typed_number(text: str, limits: tuple[float, float], *, whole: bool) -> float:
    """A number within the limits; ``7,5`` and ``7:30`` where it need not be whole.

    Raises UnreadableAnswerError.
    """
    number = _number(_plain(text), whole=whole)
    low, high = limits
    if number is None or not low <= number <= high:
        raise UnreadableAnswerError
    return number


def typed_word(text: str, options: Iterable[tuple[str, str]]) -> str:
    """The value of the first word that begins like what was typed, with its accents or without.

    Raises UnreadableAnswerError.
    """
    typed = _bare(_plain(text))
    for value, word in options:
        if typed and _bare(word).startswith(typed):
            return value
    raise UnreadableAnswerError


def _bare(text: str) -> str:
    apart = normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not combining(sign))


def _plain(text: str) -> str:
    short = normalize("NFKC", text[: _LONGEST + 1]).strip()
    if not short or len(text) > _LONGEST:
        raise UnreadableAnswerError
    return short


def _number(text: str, *, whole: bool) -> float | None:
    if _WHOLE.fullmatch(text):
        return float(text)
    if whole:
        return None
    if found := _DECIMAL.fullmatch(text):
        return float(f"{int(found[1])}.{found[2] or 0}")
    if found := _CLOCK.fullmatch(text):
        return int(found[1]) + int(found[2] or 0) / 60
    return None
