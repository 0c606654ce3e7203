"""How the odd letters of a file read in the encodings that it may have."""

import re
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
_EVERY: Final = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("cp874", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "koi8_r", "mac_roman", "cp850"),
)
"""Those that a person may choose from."""
_VALUE: Final = re.compile(rb"^[A-Z-]+(?:;[^:]*)?:")
"""What stands before a value in a calendar."""


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


def every_reading(parts: tuple[bytes, ...], first: str) -> tuple[LetterReading, ...]:
    """A telling line in every encoding that fits all parts; ``first`` is always among them."""
    lines = [_VALUE.sub(b"", line) for part in parts for line in part.splitlines()]
    line = max(lines, key=lambda line: len({byte for byte in line if byte > 127}), default=b"")
    found = [LetterReading(first, _read(line, first) or line.decode(first, "replace"))]
    for encoding in _EVERY:
        text = _read(line, encoding)
        if encoding != first and text is not None and all(_fits(one, encoding) for one in parts):
            found.append(LetterReading(encoding, text))
    return tuple(found)


def _fits(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except (LookupError, UnicodeError):
        return False
    return True


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
