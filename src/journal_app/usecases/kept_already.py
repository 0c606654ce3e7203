"""Which rows of a file are in the journal already."""

from collections import Counter
from datetime import date, timedelta
from typing import Final

from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.ids import ChoiceId
from journal_app.domain.note import Note
from journal_app.domain.trigger import Trigger
from journal_app.usecases.ports import Entries

_KINDS: Final = (EntryKind.CHECK_IN, EntryKind.NOTE, EntryKind.TRIGGER)
_DAY: Final = timedelta(days=1)
_Month = tuple[int, int]


class KeptAlready:
    """Entries that say the same about the same time; a month is read when it is asked for."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._months: dict[_Month, Counter[object]] = {}

    def takes(self, entry: Entry) -> bool:
        """Whether a kept entry answers for this one; each answers once, so two rows are two."""
        kept = self._month(entry.moment.day)
        same = _sameness(entry)
        if kept[same] <= 0:
            return False
        kept[same] -= 1
        return True

    def _month(self, day: date) -> Counter[object]:
        """What stands in a month, and a day before and after: a day may end later now than then."""
        month = (day.year, day.month)
        if month not in self._months:
            first = day.replace(day=1)
            last = (first + 32 * _DAY).replace(day=1)
            found = self._entries.between(first - _DAY, last, kinds=_KINDS)
            self._months[month] = Counter(map(_sameness, found))
        return self._months[month]


def _sameness(entry: Entry) -> object:
    """What two entries have in common that say the same about the same time on the clock."""
    body = entry.body
    ratings = body.ratings if isinstance(body, CheckIn) else ()
    text = body.text if isinstance(body, CheckIn | Note) else ""
    answers = frozenset((rating.scale, rating.value) for rating in ratings)
    words = frozenset() if answers or text else _words(body)
    return entry.moment.local.replace(tzinfo=None), answers, text, words


def _words(body: Body) -> frozenset[ChoiceId]:
    """What tells entries apart that have neither an answer nor a text."""
    if isinstance(body, Trigger):
        plainly = body == Trigger(kind=body.kind)
        return frozenset({body.kind} if plainly and body.kind is not None else ())
    if not isinstance(body, CheckIn):
        return frozenset()
    skills = (one.skill for one in body.skills)
    return frozenset((*skills, *(one.emotion for one in body.emotions)))
