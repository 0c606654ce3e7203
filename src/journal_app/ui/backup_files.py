"""Files for backups: where a copy goes, and one that comes back."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class BackupFiles(Protocol):
    """Asks for files; nothing happens where the person changes their mind."""

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask for a new file in another place."""
        ...

    def ask_backup(self, chosen: Callable[[Path, str], None]) -> None:
        """Ask for a backup, and for the passphrase or words it was made under."""
        ...
