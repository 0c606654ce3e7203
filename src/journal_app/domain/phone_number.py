"""A telephone number in what was typed: where it stands, and what a telephone dials.

Sources: RFC 3966 (``tel`` addresses: digits, a leading plus, ``*`` and ``#``), ITU-T E.164 (at most
15 digits; the trunk zero in brackets is not dialled behind a country code).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from journal_app.domain.silent import Silent

MOST_DIGITS = 15
"""E.164."""
LEAST_DIGITS = 3
"""Of what counts as a number in free text; what is shorter is an hour or an amount."""
EMERGENCY_DIGITS = 2
"""Of the shortest emergency numbers (15 and 18 in France)."""
_PLAIN = 4
"""Up to so many digits a number has no signs within: "9-17" and "24/7" are hours."""

_BETWEEN = r"[ \u00a0\u2007\u202f()./\u2010-\u2015-]"
_NUMBER = re.compile(
    rf"(?<![^\W_])(?<![@:_/])(?:[+\uff0b]{_BETWEEN}?)?[*#(]*\d(?:{_BETWEEN}{{0,3}}[\d*#])*"
    r"(?![\d:@_])(?![-.]?[^\W\d_])"
)
_NO_NUMBER = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)"
    r"|\d{1,2}[.:]\d\d\s*[-\u2010-\u2015]\s*\d{1,2}[.:]\d\d"
)
"""Days, and times of opening."""
_TRUNK = re.compile(r"\(\s*0\s*\)")
_HOUR_BEFORE = re.compile(r"[1-9] (?=0)")
_WITHIN = re.compile(_BETWEEN)
_INSIDE_A_HOUSE = ("ext", "extension", "extensión", "ext.", "anexo", "interno")
"""What stands before the number of a desk, which nobody reaches by dialling it alone."""


@dataclass(frozen=True, slots=True, repr=False)
class TypedPart(Silent):
    """A piece of what was typed; all of them together are the whole text again."""

    text: str
    dialled: str = ""
    """Digits, and ``+``, ``*`` and ``#`` where they belong to the number; empty for other words."""


def typed_parts(typed: str, least: int = LEAST_DIGITS) -> tuple[TypedPart, ...]:
    """Split what was typed into telephone numbers and the words between them.

    Args:
        typed: Anything, in any script's digits.
        least: Digits of the shortest number.

    Returns:
        Parts in their order; what might be a day, a time or two numbers in one is left as words.
    """
    parts, place = [], 0
    for start, end, dialled in _numbers(typed, least):
        parts += [TypedPart(typed[place:start])] if start > place else []
        parts.append(TypedPart(typed[start:end], dialled))
        place = end
    return (*parts, TypedPart(typed[place:])) if place < len(typed) else tuple(parts)


def dialled_in(typed: str, least: int = LEAST_DIGITS) -> tuple[str, ...]:
    """The numbers in what was typed, as they are dialled, each once."""
    return tuple(dict.fromkeys(part.dialled for part in typed_parts(typed, least) if part.dialled))


def _numbers(typed: str, least: int) -> Iterator[tuple[int, int, str]]:
    for found in _NUMBER.finditer(typed):
        start, end = found.span()
        if typed[:start].rstrip().lower().endswith(_INSIDE_A_HOUSE):
            continue
        hour = _HOUR_BEFORE.match(found[0])
        start += hour.end() if hour else 0
        place = start
        for piece in _apart(typed[start:end]):
            said = piece.strip(" /.-").rstrip("(")
            first = typed.index(said, place)
            dialled = _dialled(said, least)
            place = first + len(said)
            if dialled:
                yield first, place, dialled


def _apart(number: str) -> list[str]:
    """Two numbers with a stroke between them, where one alone would be too long to dial."""
    long = sum(sign.isdecimal() for sign in number) > MOST_DIGITS
    return number.split("/") if long or " / " in number else [number]


def _dialled(said: str, least: int) -> str:
    digits = sum(sign.isdecimal() for sign in said)
    if not least <= digits <= MOST_DIGITS or _NO_NUMBER.fullmatch(said):
        return ""
    if digits <= _PLAIN and _WITHIN.search(said):
        return ""
    abroad = said[0] in "+\uff0b"
    return ("+" if abroad else "") + _ascii(_TRUNK.sub("", said) if abroad else said)


def _ascii(said: str) -> str:
    """Digits of any script as those of ASCII, with ``*`` and ``#``; nothing else."""
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in said
        if sign.isdecimal() or sign in "*#"
    )
