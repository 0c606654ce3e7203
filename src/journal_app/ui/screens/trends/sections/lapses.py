"""Lapses as dated facts, in words: nothing starts again at zero."""

from dataclasses import dataclass
from datetime import date

from journal_app.analysis.lapses import FEWEST_INTERVALS, LapseFacts
from journal_app.domain.entry import EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.long_work import LongWork
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.trends.sections.state import Section, SectionsState
from journal_app.ui.trend_words import days_words
from journal_app.ui.widgets.figures import Figures
from journal_app.usecases.insight.lapses import (
    LapseRecord,
    LapseSummary,
    ReadLapses,
    summarise_lapses,
)


def lapse_sections(found: LapseSummary) -> SectionsState:
    """Counts with what they can carry, then the days themselves."""
    if not found.record.lapses:
        return SectionsState(
            nothing=tr(
                "Nothing is written down here. If a lapse happens, it will stand here as a date "
                "and what you learnt; what you have done before it stays."
            )
        )
    return SectionsState((_recent(found), _often(found), _between(found.whole), _days(found)))


def _recent(found: LapseSummary) -> Section:
    recent, known = found.recent, found.record.recent_with_entry
    lapses = recent.days_with
    said = tr("The last {all} days: {without} without one").format(
        all=recent.days, without=known - lapses
    )
    said += tr(", {n} with one").format(n=lapses)
    if unknown := recent.days - known:
        said += tr(", {n} without any entry, so not known").format(n=unknown)
    return Section(title=tr("The last weeks"), said=(said + ".",))


def _often(found: LapseSummary) -> Section:
    facts, known = found.whole, found.record.days_with_entry
    told = tr("Since {day}: on {n} of the {known} days with an entry.").format(
        day=words.long_day(found.record.first), n=facts.days_with, known=known
    )
    if facts.days > known:
        told += " " + tr_n(
            "On %n other day nothing was written, so it is not known.",
            "On %n other days nothing was written, so they are not known.",
            facts.days - known,
        )
    return Section(title=tr("How often"), said=(told,))


def _between(facts: LapseFacts) -> Section:
    if facts.between is None:
        text = tr(
            "Too early to say how long the times between last. It takes {all} of them; so far "
            "there are {n}."
        ).format(n=facts.intervals.size, all=FEWEST_INTERVALS)
        return Section(title=tr("Times between"), said=(text,))
    median = facts.between.median
    if median is None:
        text = tr("More than half of them lasted longer than any that has ended.")
    else:
        text = tr("Half of them lasted {days} or longer.").format(days=days_words(median))
    return Section(
        title=tr("Times between"),
        said=(
            tr_n(
                "%n that ended, and one that goes on ({since} days so far).",
                "%n that ended, and one that goes on ({since} days so far).",
                facts.intervals.size,
            ).format(since=facts.since)
            + f" {text}",
        ),
        note=tr("The one that goes on counts as lasting at least so long."),
    )


def _days(found: LapseSummary) -> Section:
    rows, opens, before, word = [], [], None, found.record.word.strip()
    for entry in found.record.lapses:
        body, day = entry.body, entry.moment.day
        assert isinstance(body, Lapse)
        after = "–" if before is None else str((day - before).days)
        learnt = " ".join((body.taught or body.what).split())
        rows.append((f"{words.short_day(day)} {day.year}", after, learnt[:120]))
        opens.append(entry.id)
        before = day
    return Section(
        title=tr("Each one ({word})").format(word=word) if word else tr("Each one"),
        figures=Figures(
            name=tr("Each one with its date"),
            columns=(
                tr("Day"),
                tr("Days after the one before"),
                tr("What it taught, or what it was"),
            ),
            wide=2,
            rows=tuple(reversed(rows)),
        ),
        rows=tuple(reversed(opens)),
        note=tr("Enter or a double click opens one in the journal."),
    )


@dataclass(frozen=True, slots=True)
class LapsesPage:
    """Returns to use and the time around them, from the beginning on."""

    reader: ReadLapses
    written: EntryKind | None = None

    def read(self, _first: date, last: date, /) -> LapseRecord:
        """The numbers of these days."""
        return self.reader(last)

    def count(self, record: LapseRecord, _work: LongWork, /) -> LapseSummary:
        """Statistics."""
        return summarise_lapses(record)

    def tell(self, found: LapseSummary, /) -> SectionsState:
        """Words."""
        return lapse_sections(found)
