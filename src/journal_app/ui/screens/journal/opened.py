"""The entry that is open: what it says at once, what belongs to it when it is read."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from journal_app.domain.entry import Entry
from journal_app.domain.moment import zone_named
from journal_app.domain.search import SearchQuery
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard, card
from journal_app.ui.entry_details import details
from journal_app.ui.jobs import Jobs, Refused
from journal_app.ui.names import Names
from journal_app.ui.screens.journal.state import EarlierVersion, EntryDetail, Related
from journal_app.ui.screens.journal.view import JournalView
from journal_app.usecases.earlier_versions import Version
from journal_app.usecases.read_entry import Around, Relation


@dataclass(frozen=True, slots=True)
class Reading:
    """With what an entry is read."""

    names: Names = field(default_factory=Names)
    query: SearchQuery = field(default_factory=SearchQuery)


class OpenedEntry:
    """Shows one entry beside the list."""

    def __init__(
        self, view: JournalView, jobs: Jobs, around: Callable[[Entry], Around], refused: Refused
    ) -> None:
        self._view, self._jobs, self._around, self._refused = view, jobs, around, refused
        self.detail: EntryDetail | None = None

    @property
    def entry(self) -> Entry | None:
        """The entry that is open, if any."""
        return None if self.detail is None else self.detail.card.entry

    def show(self, chosen: EntryCard | None, reading: Reading) -> None:
        """Show an entry, or none."""
        before, self.detail = self.detail, None
        if chosen is not None:
            self.detail = self._detail(chosen, reading)
            if before is not None and before.card.entry.id == chosen.entry.id:
                self.detail = replace(self.detail, related=before.related, versions=before.versions)
            self._read(chosen.entry, reading)
        self._view.show_detail(self.detail)

    def _detail(self, chosen: EntryCard, reading: Reading) -> EntryDetail:
        moment = chosen.entry.moment
        written = ""
        if moment.entered_later:
            written = tr("entered on {day}").format(day=words.short_day(moment.recorded_day))
        return EntryDetail(
            card=chosen,
            day=words.long_day(moment.day),
            written=written,
            blocks=details(chosen.entry, reading.names),
            query=reading.query,
        )

    def _read(self, entry: Entry, reading: Reading) -> None:
        self._jobs.run(
            lambda: self._around(entry) if self._wanted(entry) else None,
            owner=self._view,
            done=lambda around: self._show_around(entry, reading, around),
            refused=self._refused,
        )

    def _wanted(self, entry: Entry) -> bool:
        return self.entry is entry

    def _show_around(self, entry: Entry, reading: Reading, around: Around | None) -> None:
        if around is None or self.detail is None or not self._wanted(entry):
            return
        related = tuple(
            Related(self._relation(how), card(other, reading.names))
            for how, other in around.related
        )
        versions = tuple(_version(one, reading.names) for one in around.versions)
        shown = replace(
            self.detail,
            related=related,
            versions=versions,
            changed_on_both=around.changed_on_both,
        )
        if shown != self.detail:
            self.detail = shown
            self._view.show_detail(shown)

    def _relation(self, how: Relation) -> str:
        return {
            Relation.ANSWERS: tr("What it was about"),
            Relation.ANSWERED_BY: tr("What I did about it"),
            Relation.LOOKS_BACK_AT: tr("What it looks back at"),
            Relation.LOOKED_BACK_AT_BY: tr("How it came about, link by link"),
        }[how]


def _version(version: Version, names: Names) -> EarlierVersion:
    until = version.until.astimezone(zone_named(version.entry.moment.zone))
    return EarlierVersion(
        until=f"{words.short_day(until.date())}, {words.clock_time(until)}",
        blocks=details(version.entry, names),
        entry=version.entry,
    )
