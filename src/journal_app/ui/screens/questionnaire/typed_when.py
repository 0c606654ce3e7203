"""A day, a time or both as they were typed, part by part."""

import re
from datetime import UTC, datetime, time
from typing import Final
from unicodedata import normalize

from PySide6.QtCore import QLocale

from journal_app.domain.moment import zone_named
from journal_app.domain.questionnaire.fit import too_early, too_late
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, When
from journal_app.ui.screens.questionnaire.odd import Odd

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
_LEAST_OF_A_NAME: Final = 3
_CLOCK: Final = re.compile(
    r"(\d{1,2})(?: ?[:.h] ?|\s?)(\d{2})?(?::(\d{2}))?\s*h?\s*(?:([ap])\.?\s?m\.?)?", re.IGNORECASE
)
_NOON: Final = 12


def when_typed(item: Item, text: str, zone: str) -> When | Odd | None:
    """The day or the time that the parts of a field say; None where nothing stands there.

    A time of day gets the offset that the zone has on that day.
    """
    parts = [normalize("NFKC", part).strip() for part in text.split("\n")]
    if not any(parts):
        return None
    found = _clock(parts[0]) if item.kind is ItemKind.TIME else _dated(parts, zone)
    if isinstance(found, Odd):
        return found
    if too_early(item.limits, found):
        return Odd.TOO_EARLY
    return Odd.TOO_LATE if too_late(item.limits, found) else found


def _dated(parts: list[str], zone: str) -> OnDate | AtMoment | Odd:
    day, month, year, clock = (*parts, "", "", "", "")[:4]
    date = _date(day, month, year)
    if isinstance(date, Odd) or not clock:
        return date
    if date.day is None:
        return Odd.DAY_FOR_TIME
    at = _clock(clock)
    return at if isinstance(at, Odd) else _moment(date, at.at, zone)


def _date(day: str, month: str, year: str) -> OnDate | Odd:
    if not (year.isdecimal() and _FIRST_YEAR <= int(year) <= _LAST_YEAR):
        return Odd.YEAR
    if not month:
        return Odd.MONTH if day else OnDate(int(year))
    number = _month(month)
    if number is None:
        return Odd.MONTH
    if day and not day.isdecimal():
        return Odd.DAY
    try:
        return OnDate(int(year), number, int(day) if day else None)
    except ValueError:
        return Odd.DAY


def _month(text: str) -> int | None:
    """The month that a number or the beginning of a name means."""
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    typed = text.rstrip(".").casefold()
    names = [QLocale().monthName(n).casefold() for n in range(1, 13)]
    found = [n for n, name in enumerate(names, 1) if name.startswith(typed)]
    return found[0] if len(found) == 1 and len(typed) >= _LEAST_OF_A_NAME else None


def _clock(text: str) -> AnsweredTime | Odd:
    found = _CLOCK.fullmatch(text)
    if found is None:
        return Odd.TIME
    hour, minute, second = (int(part or 0) for part in found.groups()[:3])
    half = (found[4] or "").casefold()
    if half:
        if not 1 <= hour <= _NOON:
            return Odd.TIME
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return AnsweredTime(time(hour, minute, second))
    except ValueError:
        return Odd.TIME


def _moment(date: OnDate, clock: time, zone: str) -> AtMoment | Odd:
    """The moment; a time that the clocks jumped over on that day is none."""
    place = zone_named(zone)
    wall = datetime.combine(date.first, clock)
    at = wall.replace(tzinfo=place)
    if at.astimezone(UTC).astimezone(place).replace(tzinfo=None) != wall:
        return Odd.SKIPPED
    return AtMoment(at)


def parts_of(when: When, kind: ItemKind) -> str:
    """What to show in the parts of a field for an answer."""
    if isinstance(when, AnsweredTime):
        return _shown(when.at)
    day = when if isinstance(when, OnDate) else OnDate(when.at.year, when.at.month, when.at.day)
    numbers = ["" if n is None else str(n) for n in (day.day, day.month, day.year)]
    clock = [_shown(when.at.timetz())] if isinstance(when, AtMoment) else [""]
    return "\n".join(numbers + (clock if kind is ItemKind.DATE_TIME else []))


def _shown(at: time) -> str:
    plain = at.replace(tzinfo=None)
    return plain.isoformat("seconds" if plain.second else "minutes")
