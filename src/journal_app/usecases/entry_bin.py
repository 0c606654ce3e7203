"""The bin of entries: what is in it, until when, and how it is let go for good."""

from dataclasses import dataclass
from datetime import date, timedelta

from journal_app.domain.backup import BackupReason
from journal_app.domain.ids import EntryId
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.moment import zone_named
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.empty_bin import BIN_DAYS
from journal_app.usecases.ports import Binned, Clock, Entries


@dataclass(frozen=True, slots=True)
class EntryBin:
    """Reads and empties the bin; on the journal's thread."""

    entries: Entries
    back_up: BackUp
    clock: Clock

    def read(self) -> list[Binned]:
        """What can still come back, deleted last first."""
        return self.entries.bin()

    def goes_on(self, binned: Binned) -> date:
        """The day on which an entry goes for good."""
        local = binned.deleted_at.astimezone(zone_named(self.clock.zone()))
        return local.date() + timedelta(days=BIN_DAYS)

    def purge(self, entry_id: EntryId) -> None:
        """Let one entry go for good."""
        self.entries.purge_entry(entry_id)

    def empty(self, work: LongWork = UNWATCHED) -> int:
        """Let everything go for good, several after a backup; how many entries that were."""
        if len(self.entries.bin(limit=2)) > 1:
            self.back_up(BackupReason.BEFORE_BULK_DELETE, work)
        work.keep()
        return self.entries.purge(self.clock.now() + timedelta(days=1))
