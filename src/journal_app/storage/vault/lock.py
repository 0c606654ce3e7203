"""One journal, one window: the lock of the operating system on the vault folder."""

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from journal_app.domain.vault_errors import OpenElsewhereError
from journal_app.storage.vault.refusals import of_system


class VaultLock:
    """Held while a journal is open; the system lets go when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(
            path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
        )

    def take(self) -> None:
        """Take the lock at once or refuse."""
        try:
            self._lock.acquire()
        except Timeout:
            raise OpenElsewhereError from None
        except OSError as error:
            raise of_system(error) from error

    def release(self) -> None:
        """Let go; a lock that is not held stays so, and one that sticks goes with the process."""
        with suppress(OSError):
            self._lock.release(force=True)
