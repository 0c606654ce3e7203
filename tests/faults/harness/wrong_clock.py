"""Opens a journal, writes one note by the system's own clock, makes a backup: under faketime."""

import sys
from contextlib import closing
from pathlib import Path

from tests.faults.harness.random_errors import cheap_rules
from tests.faults.harness.story import PASSPHRASE

from journal_app.app.clock import SystemClock
from journal_app.app.new_id import new_id
from journal_app.domain.backup import BackupReason
from journal_app.domain.note import Note
from journal_app.storage.backup.making import make_backup
from journal_app.storage.journal import open_journal
from journal_app.usecases.write_entry import WriteEntry


def main(folder: str) -> None:
    """Tell the id and the time of the note."""
    clock = SystemClock()
    with closing(
        open_journal(Path(folder), PASSPHRASE, clock=clock, rules=cheap_rules())
    ) as journal:
        write = WriteEntry(journal.entries, journal.preferences, clock, new_id)
        entry = write(Note("by a clock that is wrong"))
        make_backup(journal.vault, BackupReason.BY_HAND, clock.now())
    sys.stdout.write(f"{entry.id} {entry.moment.recorded_at.isoformat()}\n")


if __name__ == "__main__":
    main(sys.argv[1])
