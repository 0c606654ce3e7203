"""Which country this computer probably stands in; only ever shown as a guess."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTimeZone

from journal_app.domain.crisis_line import CrisisLine

_NOWHERE = QLocale.Country.AnyTerritory


@dataclass(frozen=True, slots=True)
class HelpLines:
    """The lines of help of every country."""

    lines: tuple[CrisisLine, ...]

    def likely(self) -> str | None:
        """The country this computer probably stands in, if there are lines for it."""
        return likely_country(line.country for line in self.lines)


def likely_country(known: Iterable[str]) -> str | None:
    """The country of this computer's clock or language, if there are lines for it."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return likely_of(zone, QLocale.system(), frozenset(known))


def likely_of(zone: str, locale: QLocale, known: frozenset[str]) -> str | None:
    """Where the clock stands comes first: many a computer speaks the language of another place."""
    clock = QTimeZone(zone.encode("ascii", "replace"))
    told = [clock.territory() if clock.isValid() else _NOWHERE]
    if locale.language() is not QLocale.Language.C:
        told.append(locale.territory())
    codes = (QLocale.territoryToCode(place) for place in told if place is not _NOWHERE)
    return next((code for code in codes if code in known), None)
