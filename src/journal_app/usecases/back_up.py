"""Back the journal up: once a day, before a risky step, or by hand."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from typing import Protocol

from journal_app.domain.backup import Backup, BackupReason, ClosedBackup
from journal_app.domain.backup_keeping import Candidate, to_remove
from journal_app.domain.backup_schedule import backup_is_due
from journal_app.domain.long_work import UNWATCHED, LongWork, WorkStoppedError
from journal_app.domain.moment import counting_day, zone_named
from journal_app.usecases.ports import Clock, PreferenceBook

GivesWay = Callable[[], bool]
"""Whether other work waits for the journal's thread."""

Rest = Callable[[], Backup]
"""What is left to do of a backup once the copy is taken; for any thread."""


class Backups(Protocol):
    """The backups of the open journal."""

    def all(self) -> list[Backup | ClosedBackup]:
        """Every backup with what it says about itself, newest first."""
        ...

    def whole(self) -> list[Backup]:
        """Those that were read to the end and are what they were, newest first."""
        ...

    def is_backed_up(self) -> bool:
        """Whether the newest backup is whole and the journal was not written to since."""
        ...

    def take(self, reason: BackupReason, gives_way: GivesWay, work: LongWork = ...) -> Rest | None:
        """Take a copy on the journal's thread; None once it gave way."""
        ...

    def remove(self, names: Collection[str]) -> None:
        """Remove backups for good."""
        ...

    def remove_what_is_over(self) -> int:
        """Remove journals that were kept aside for long enough; how many."""
        ...


@dataclass(frozen=True, slots=True)
class BackUp:
    """Makes backups and keeps those of the last days, weeks and months."""

    backups: Backups
    clock: Clock
    preferences: PreferenceBook

    def __call__(self, reason: BackupReason, work: LongWork = UNWATCHED) -> Backup:
        """Make a backup in one go, on the journal's thread.

        Raises JournalDamagedError, CopyNotVerifiedError, TooLittleSpaceError, DiskFullError,
        StorageUnavailableError, WorkStoppedError; nothing new is left then, and no older one has
        gone.
        """
        rest = self.begin(reason, work=work)
        assert rest is not None
        return rest()

    def begin(
        self,
        reason: BackupReason,
        gives_way: GivesWay = lambda: False,
        work: LongWork = UNWATCHED,
    ) -> Rest | None:
        """Take the copy, on the journal's thread; the answer does the rest, on any.

        ``gives_way`` is asked every few milliseconds; None means that it said yes: let the
        other work go first, then begin again. Raises as a call.
        """
        counts_for = self._counting()
        rest = self.backups.take(reason, gives_way, work)
        return None if rest is None else partial(self._finish, rest, counts_for)

    @contextmanager
    def before(self, reason: BackupReason, work: LongWork) -> Iterator[Backup]:
        """Make a backup for what comes next; it goes again where that is stopped."""
        made = self(reason, work.part(0, 2))
        try:
            yield made
        except WorkStoppedError:
            self.backups.remove([made.name])
            raise

    def is_due(self) -> bool:
        """Whether the first unlock of this day should make one; on the journal's thread."""
        counts_for = self._counting()
        return backup_is_due(
            {
                counts_for(one.facts.made_at)
                for one in self.backups.all()
                if isinstance(one, Backup)
            },
            counts_for(self.clock.now()),
            changed=not self.backups.is_backed_up(),
        )

    def _finish(self, rest: Rest, counts_for: Callable[[datetime], date]) -> Backup:
        made = rest()
        self.backups.remove(
            to_remove(
                [
                    Candidate(
                        name=one.name,
                        made_at=one.facts.made_at,
                        day=counts_for(one.facts.made_at),
                        rows=one.facts.rows,
                    )
                    for one in self.backups.whole()
                ]
            )
        )
        self.backups.remove_what_is_over()
        return made

    def _counting(self) -> Callable[[datetime], date]:
        return partial(_day, self.clock.zone(), self.preferences.get().day_ends)


def _day(zone: str, day_ends: time, moment: datetime) -> date:
    return counting_day(moment.astimezone(zone_named(zone)), day_ends)
