"""What the person typed: kept as typed, apart from what no file or page can hold."""

import re

from journal_app.domain.errors import TextTooLongError

LINE_LIMIT = 500
"""Characters of a one-line field."""

TEXT_LIMIT = 1_000_000
"""Characters of a free text."""

_UNTIDY = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
"""What ``tidy`` takes out or replaces: control characters but tab and line feed, split halves."""

_DROPPED = {code: None for code in range(32) if chr(code) not in "\n\t"} | {127: None}


def tidy(text: str) -> str:
    """Drop control characters, use one kind of line end, replace halves of split characters.

    Nothing else is touched: spelling, spaces, emoji and every script stay as typed.
    """
    if _UNTIDY.search(text) is None:
        return text
    unbroken = text.replace("\r\n", "\n").replace("\r", "\n")
    return unbroken.encode("utf-8", "replace").decode("utf-8").translate(_DROPPED)


def settle(owner: object, *fields: str, limit: int = TEXT_LIMIT) -> None:
    """Tidy text fields of a frozen object while it is being made.

    Raises:
        TextTooLongError: A field is longer than ``limit`` characters.
    """
    for field in fields:
        text = tidy(getattr(owner, field))
        check_length(field, text, limit=limit)
        object.__setattr__(owner, field, text)


def check_length(field: str, text: str, *, limit: int) -> None:
    """Refuse a text that its field does not hold.

    Raises:
        TextTooLongError: ``text`` is longer than ``limit`` characters.
    """
    if len(text) > limit:
        raise TextTooLongError(field, limit=limit)


def lines_of(text: str) -> tuple[str, ...]:
    """What a text says line by line, without blank lines and the spaces around."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
