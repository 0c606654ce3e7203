"""Entries whose words are shared, with everything that stands in them."""

from collections.abc import Iterator
from dataclasses import replace

from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId
from journal_app.domain.passage import Passage
from journal_app.domain.report_errors import ReportTooFullError
from journal_app.domain.sharing.in_full import FullEntry
from journal_app.usecases.report_parts.material import Material
from journal_app.usecases.report_parts.printed_kinds import PRINTED

MOST_SIGNS = 1_200_000
"""Characters that one report prints in full: about 180 pages, a text of the longest included."""


def entries_in_full(material: Material) -> tuple[FullEntry, ...]:
    """Every entry of the period whose words are shared, oldest first.

    Raises:
        ReportTooFullError: Together they have more than ``MOST_SIGNS`` characters.
    """
    told = [entry for entry in material.inside if material.told(entry)]
    found = tuple(_full(entry, material) for entry in told)
    signs = sum(entry.signs for entry in found)
    if signs > MOST_SIGNS:
        raise ReportTooFullError(signs=signs, most=MOST_SIGNS)
    return found


def _full(entry: Entry, material: Material) -> FullEntry:
    body = entry.body
    return FullEntry(
        kind=entry.kind,
        day=entry.moment.day,
        at=None if body.whole_day else entry.moment.local.time(),
        about=material.names.get(body.subject or ChoiceId(""), ""),
        facts=tuple(PRINTED[entry.kind].facts(body, material)),
        passages=tuple(_written(entry, material)),
        tags=tuple(material.words(tag) for tag in entry.tags),
        late=entry.moment.entered_later,
    )


def _written(entry: Entry, material: Material) -> Iterator[Passage]:
    for passage in entry.body.passages:
        if text := material.words(passage.text):
            yield replace(passage, text=text)
