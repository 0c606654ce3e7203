"""What of a paper no font has, told entry by entry before it leaves."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from journal_app.domain.entry import EntryKind
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.report.printable_text import PrintableText

Place = tuple[date | None, EntryKind | None]


def missing_letters(content: object, text: PrintableText) -> tuple[MissingLetters, ...]:
    """Signs that print as words in brackets, gathered by entry, the earliest first."""
    found: dict[Place, str] = {}
    for place, typed in _texts(content, (None, None)):
        if signs := text.missing(typed):
            found[place] = "".join(dict.fromkeys(found.get(place, "") + signs))
    days = sorted(found, key=lambda place: (place[0] or date.max, str(place[1])))
    return tuple(MissingLetters(found[place], *place) for place in days)


def _texts(thing: object, place: Place) -> Iterator[tuple[Place, str]]:
    """Every text below a thing, with the entry it belongs to."""
    if type(thing) is str:
        yield place, thing
    elif isinstance(thing, (tuple, list)):
        for one in thing:
            yield from _texts(one, place)
    elif is_dataclass(thing):
        day, kind = getattr(thing, "day", None), getattr(thing, "kind", None)
        if isinstance(day, date):
            place = (day, kind if isinstance(kind, EntryKind) else None)
        for field in fields(thing):
            yield from _texts(getattr(thing, field.name), place)
