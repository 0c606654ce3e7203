"""A time of day as a phone writes it in its own language; what is not sure is not read."""

import re
from datetime import time
from typing import Final

from journal_app.exchange.plain_cell import plain_cell

_CLOCK: Final = re.compile(
    r"(?P<before>\D*?)\s*(?P<hour>\d{1,2})[:.hH](?P<minute>\d{2})(?P<after>\D*)"
)
_MORNING: Final = frozenset(
    {"am", "上午", "午前", "오전", "πμ", "de", "ص", "öö", "fm", "ap", "vorm", "propoldne", "dop"}
)
"""Words before noon: Latin, Chinese, Japanese, Korean, Greek, Hungarian, Arabic, Turkish, …"""
_EVENING: Final = frozenset(
    {"pm", "下午", "午後", "오후", "μμ", "du", "م", "ös", "em", "ip", "odp"}
)
_NO_HALF: Final = frozenset({"", "uhr", "h", "klo", "kl", "год", "ч"})
"""Words that belong to a clock of twenty-four hours."""


def local_time(cell: str) -> time | None:
    """The time of day, or None where it cannot be told for sure.

    ``10:00 pm``, ``23:15``, ``오후 10:05``, ``21.40 Uhr``; an hour up to twelve with a word that
    is not known could be of the morning or of the evening.
    """
    found = _CLOCK.fullmatch(plain_cell(cell)) if len(cell) <= 64 else None
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"])
    word = re.sub(r"[\s.\u200e\u200f]", "", found["before"] + found["after"]).casefold()
    if word in _MORNING | _EVENING:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if word in _EVENING else 0)
    elif word not in _NO_HALF:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None
