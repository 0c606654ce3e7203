"""The files of a vault, and writing them so that nobody else can read them."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """The names of everything that stands in one vault folder."""

    path: Path

    @property
    def journal(self) -> Path:
        return self.path / "journal.db"

    @property
    def unfinished(self) -> Path:
        """The journal while it is being created; creation ends with its renaming."""
        return self.path / "journal.db.new"

    @property
    def rollback(self) -> Path:
        """SQLite's rollback journal: there after a crash, played back by the next opening."""
        return self.path / "journal.db-journal"

    @property
    def keys(self) -> Path:
        return self.path / "journal.keys"

    @property
    def keys_copy(self) -> Path:
        return self.path / "journal.keys.bak"

    @property
    def lock(self) -> Path:
        return self.path / "lock"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def aside(self) -> Path:
        """Journals that a restore took the place of."""
        return self.path / "aside"

    @property
    def incoming(self) -> Path:
        """A journal that is to take the place of the present one."""
        return self.path / "journal.db.incoming"

    @property
    def keys_incoming(self) -> Path:
        """A key file that is to take the place of the present one."""
        return self.path / "journal.keys.incoming"

    @property
    def swap(self) -> Path:
        """The note that a journal is taking the place of another; see ``vault/swap.py``."""
        return self.path / "journal.swap"

    def holds_keys(self) -> bool:
        return self.keys.exists() or self.keys_copy.exists()

    def holds_journal(self) -> bool:
        """Whether a journal was ever finished here, even if a file of it is gone now."""
        finished = self.journal.exists() or self.swap.exists()
        return finished or (self.holds_keys() and not self.unfinished.exists())


def make_private_folder(path: Path) -> bool:
    """Make sure that ``path`` is a folder; say whether it was made.

    A folder that is new or empty is closed to others. One that holds other things keeps
    its permissions: the files of the vault are private by themselves.
    """
    made = not path.is_dir()
    path.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    if made or not any(path.iterdir()):
        path.chmod(_PRIVATE_FOLDER)
    if made:
        sync_folder(path.parent)
    return made


def create_private_file(path: Path) -> int:
    """Create ``path``, which must not exist, for this person only; return its descriptor."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, _PRIVATE_FILE)
    if hasattr(os, "fchmod"):  # the umask may have taken more away
        os.fchmod(descriptor, _PRIVATE_FILE)
    return descriptor


def write_private_file(path: Path, content: bytes) -> None:
    """Write a new file, and return once it is on the disk."""
    descriptor = create_private_file(path)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Put what was written to ``path`` on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Put renames and removals in ``path`` on the disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move_into_place(temporary: Path, final: Path) -> None:
    """Give a finished file its name in one step that a power cut cannot halve."""
    temporary.replace(final)
    sync_folder(final.parent)


def files_ending(folder: Path, ending: str) -> list[Path]:
    """What lies in a folder under names of one ending; a folder that is not there has none.

    ``Path.glob`` takes one that may not be read for an empty one. Raises OSError.
    """
    try:
        return [path for path in folder.iterdir() if path.name.endswith(ending)]
    except FileNotFoundError:
        return []


def is_writable(path: Path) -> bool:
    """Whether this process, as whom it acts now, may write to ``path``."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def remove_quietly(*paths: Path) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink()
