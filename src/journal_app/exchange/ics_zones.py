"""The time zones of a calendar file, by name: known ones, the file's own, and bare offsets."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Timezone, vDDDTypes

from journal_app.domain.calendar_file import Assumed
from journal_app.domain.moment import zone_named
from journal_app.exchange.ics_file_zone import FileZone, UnfollowableZoneError
from journal_app.exchange.outlook_zones import windows_zone

MOST_ZONES: Final = 100
"""Zones that a file defines itself."""
_OFFSET: Final = re.compile(
    r"\(?(?:UTC|GMT)?\s*([+-])([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?:\).*)?", re.IGNORECASE
)
_MOST_HOURS: Final = 14

Place = tuple[tzinfo, Assumed | None]


class Zones:
    """What each name of a zone means in one file.

    A zone that everybody knows is taken from the database of the system, which knows later
    changes as well; one that only the file defines is followed as it is defined there.
    """

    def __init__(self, defined: Iterable[Timezone], own: str, years: tuple[int, int]) -> None:
        self.own: ZoneInfo = zone_named(own)
        self._years = years
        self._defined: dict[str, Timezone] = {}
        for one in defined:
            if len(self._defined) < MOST_ZONES:
                self._defined.setdefault(str(one.get("TZID", "")), one)
        self._found: dict[str, Place] = {}

    def aware(self, said: vDDDTypes, floating: tzinfo) -> tuple[datetime, Assumed | None] | None:
        """A time with its zone, and what was taken for granted; None of what is no time of day.

        A time that names no zone is one of ``floating``. Zones that the library makes of a file's
        definitions are never asked: such rules can run for ever.
        """
        moment = said.dt
        if not isinstance(moment, datetime):
            return None
        if isinstance(moment.tzinfo, ZoneInfo):
            return moment, None
        if "TZID" not in said.params:
            return moment.replace(tzinfo=floating), Assumed.FLOATING
        place, assumed = self._place(str(said.params["TZID"]))
        return moment.replace(tzinfo=place), assumed

    def _place(self, name: str) -> Place:
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Place:
        if known := windows_zone(name):
            return zone_named(known), None
        if name in self._defined:
            try:
                return FileZone(self._defined[name], *self._years), None
            except UnfollowableZoneError:
                return self.own, Assumed.UNKNOWN_ZONE
        offset = _offset(name)
        if offset is not None:
            return timezone(offset), Assumed.FIXED_OFFSET
        return self.own, Assumed.UNKNOWN_ZONE


def _offset(name: str) -> timedelta | None:
    """The hours from UTC that a name gives."""
    found = _OFFSET.fullmatch(name.strip())
    if found is None:
        return None
    hours, minutes = int(found[2]), int(found[3] or 0)
    if hours > _MOST_HOURS or minutes > 59:
        return None
    return timedelta(hours=hours, minutes=minutes) * (-1 if found[1] == "-" else 1)


def day_of(said: vDDDTypes) -> date | None:
    """A whole day, or None of what is a time of day."""
    found = said.dt
    return found if isinstance(found, date) and not isinstance(found, datetime) else None
