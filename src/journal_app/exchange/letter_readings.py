"""How the odd letters of a file read in the encodings that it may have."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from charset_normalizer import from_bytes

from journal_app.domain.import_errors import LetterReading
from journal_app.exchange.chosen_file import open_chosen

_LOOKED_AT: Final = 200_000
"""Bytes from which the encoding is guessed."""
_LONGEST: Final = 60
"""Characters of a line that is shown."""
_MOST: Final = 4
"""Readings that are shown."""
_COMMON: Final = ("cp1252", "cp1250", "cp1251", "cp932", "euc_jp", "gb18030", "euc_kr")
"""Encodings of old programs, the commonest first."""


def readings_of(path: Path) -> tuple[LetterReading, ...]:
    """The likeliest encodings of a file that is no Unicode, each with a line that tells them apart.

    Raises what the system says.
    """
    with open_chosen(path) as file:
        content = file.read(_LOOKED_AT)
    return readings(content)


def readings(content: bytes) -> tuple[LetterReading, ...]:
    """The likeliest encodings of some bytes that are no Unicode, the likeliest first."""
    line = max(content.splitlines(), key=lambda line: len({byte for byte in line if byte > 127}))
    best = next(_proposed(content[:_LOOKED_AT]), None)
    likeliest = None if best is None else _read(line, best)
    found: dict[str, str] = {}
    for encoding in (*_COMMON, *([] if best is None else [best])):
        text = _read(line, encoding)
        if text is not None:
            found.setdefault(text, encoding)
    shown = sorted(found, key=lambda text: text != likeliest)[:_MOST]
    return tuple(LetterReading(found[text], text) for text in shown)


def _proposed(content: bytes) -> Iterator[str]:
    """What the detector takes it for, the likeliest first; never one of few letters."""
    for match in from_bytes(content):
        if match.encoding != "ascii" and not match.encoding.startswith("utf"):
            yield match.encoding


def _read(line: bytes, encoding: str) -> str | None:
    try:
        text = line.decode(encoding)
    except UnicodeError:
        return None
    if not all(sign.isprintable() or sign == "\t" for sign in text):
        return None
    odd = next((n for n, sign in enumerate(text) if not sign.isascii()), 0)
    start = max(0, odd - _LONGEST // 2)
    return text[start : start + _LONGEST].replace("\t", " ").strip()
