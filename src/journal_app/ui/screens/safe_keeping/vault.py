"""What the screen of backups and keys asks of the vault."""

from pathlib import Path
from typing import Protocol

from journal_app.domain.backup import Backup
from journal_app.domain.health import HealthReport
from journal_app.domain.long_work import LongWork
from journal_app.ui.screens.safe_keeping.state import BackupOverview


class VaultService(Protocol):
    """Backups, checks and keys; on the journal's thread. What replaces the journal closes it.

    What is stopped raises WorkStoppedError, and leaves nothing behind.
    """

    def overview(self) -> BackupOverview:
        """What is kept besides the journal."""
        ...

    def back_up(self, work: LongWork) -> Backup:
        """Make a backup now."""
        ...

    def copy_out(self, name: str, target: Path, work: LongWork) -> None:
        """Copy a backup to another place, and remember that."""
        ...

    def restore(self, name: str, work: LongWork) -> None:
        """Go back to a backup."""
        ...

    def restore_file(self, path: Path, secret: str, work: LongWork) -> None:
        """Go back to a backup file and its passphrase or words; empty: those of now open it."""
        ...

    def take_back(self, name: str, work: LongWork) -> None:
        """Take a journal back that was put aside."""
        ...

    def remove(self, name: str) -> None:
        """Remove a journal that was put aside, for good."""
        ...

    def check(self, work: LongWork) -> HealthReport:
        """Look at everything."""
        ...

    def change_passphrase(self, current: str, new: str) -> None:
        """Have another passphrase open the journal."""
        ...

    def words(self, passphrase: str) -> tuple[str, ...]:
        """The recovery words, for somebody who knows the passphrase."""
        ...

    def note_words_written(self) -> None:
        """Remember that the recovery words stand on paper."""
        ...

    def new_words(self, passphrase: str) -> tuple[str, ...]:
        """Put the journal under new recovery words, and return them."""
        ...

    def write_sheet(self, words: tuple[str, ...], path: Path) -> None:
        """Write the words as a page to print."""
        ...

    def is_open(self) -> bool:
        """Whether the journal can still be worked with; on any thread."""
        ...

    def start_again(self) -> None:
        """Start the program afresh on what is there now; on the GUI thread."""
        ...
