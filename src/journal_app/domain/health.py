"""What a look at the whole vault found."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.backup import Backup, BackupProblem, ClosedBackup
from journal_app.domain.vault_errors import Damage


class Checked(StrEnum):
    """One thing that is looked at."""

    FILE = "file"
    """The journal file is there and can be one."""
    PAGES = "pages"
    """Every page is what was written (cipher_integrity_check)."""
    STRUCTURE = "structure"
    """The pages hang together (integrity_check)."""
    CONTENT = "content"
    """It is the journal of this vault, and every row of every table can be read."""
    LINKS = "links"
    """What rows point at is there (foreign_key_check)."""
    SEARCH = "search"
    """The search index says what the entries say."""
    KEY_FILE = "key_file"
    KEY_COPY = "key_copy"


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What was looked at, what was damaged, and how much was read."""

    checked: tuple[Checked, ...]
    """Everything that was looked at, in order."""
    damaged: tuple[Checked, ...]
    damage: Damage | None
    """Why the journal file does not count as whole, or None."""
    entries: int
    rows: tuple[tuple[str, int], ...]
    """Rows that were read, by table."""
    backups: tuple[Backup | ClosedBackup, ...]
    """Newest first; one that is a ``Backup`` was opened and read to its end."""

    @property
    def whole(self) -> bool:
        """Whether nothing at all is damaged, among the backups neither."""
        return not self.damaged and not self.damaged_backups

    @property
    def damaged_backups(self) -> tuple[ClosedBackup, ...]:
        """Backups that are damaged; those under another key or of a newer version are not."""
        return tuple(
            one
            for one in self.backups
            if isinstance(one, ClosedBackup) and one.problem is BackupProblem.DAMAGED
        )
