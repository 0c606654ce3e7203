"""Reads the questions and words that a form offers."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.due import is_due
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.search import EntryFilter
from journal_app.domain.text import LINE_LIMIT
from journal_app.translation import tr
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.read_names import ReadNames
from journal_app.ui.screens.entry_form.state import Offers, RecentEntry
from journal_app.ui.words import short_day
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.look_back import ReadWeekBehind
from journal_app.usecases.ports import Journal

RECENT = 12


@dataclass(frozen=True, slots=True)
class ReadOffers:
    """Runs on the journal's thread."""

    journal: Journal
    names: ReadNames
    clock: DayClock

    def __call__(self, kind: EntryKind, day: date | None) -> Offers:
        """For a kind of entry and the day it is about; None: now."""
        journal, names, today = self.journal, self.names(), self.clock.today()
        answered = journal.ratings.last_answered()
        scales = tuple(names.scales.values())
        return Offers(
            scales=scales,
            choices=tuple(names.choices.values()),
            triggers=self._recent(EntryKind.TRIGGER, names),
            lapses=self._recent(EntryKind.LAPSE, names),
            templates=tuple(each for each in journal.templates.all() if not each.hidden),
            not_due=frozenset(s.id for s in scales if not is_due(s, answered.get(s.id), today)),
            tags=tuple(tag for tag, _ in journal.entries.tags()),
            plans=self._cards() if kind is EntryKind.TRIGGER else (),
            week=ReadWeekBehind(journal)(day or today) if kind is EntryKind.REVIEW else None,
        )

    def _cards(self) -> tuple[str, ...]:
        """The if-then cards of the plan, each as the line that is kept with a trigger."""
        said = tr("If {when}, then {then}")
        cards = self.journal.plan.if_thens.all()
        return tuple(said.format(when=card.when, then=card.then)[:LINE_LIMIT] for card in cards)

    def _recent(self, kind: EntryKind, names: Names) -> tuple[RecentEntry, ...]:
        entries = self.journal.entries.newest(RECENT, wanted=EntryFilter(kinds=(kind,)))
        return tuple(_in_a_line(entry, names) for entry in entries)


def _in_a_line(entry: Entry, names: Names) -> RecentEntry:
    shown = card(entry, names)
    words = " · ".join(part for part in (shown.title, shown.summary) if part)
    return RecentEntry(entry.id, f"{short_day(entry.moment.day)}  {words}"[:90])
