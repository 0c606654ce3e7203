"""Every way in which a vault can refuse, as typed data."""

from enum import Enum
from typing import Final

from journal_app.domain.errors import JournalError


class NoJournalError(JournalError):
    """The folder does not exist or holds no journal."""


class JournalExistsError(JournalError):
    """The folder already holds a journal, which is never overwritten."""


class OpenElsewhereError(JournalError):
    """Another window or program has this journal open."""


class KeyFileDamagedError(JournalError):
    """Neither the key file nor its copy can be read: the recovery words are needed."""


class WrongPassphraseError(JournalError):
    """The key file is whole and this passphrase does not open it."""


class PassphraseTooShortError(JournalError):
    """A new passphrase has fewer than ``minimum`` characters."""

    def __init__(self, *, minimum: int) -> None:
        super().__init__(minimum)
        self.minimum = minimum


class WordsProblem(Enum):
    """What is wrong with typed recovery words before any key is tried."""

    COUNT = "count"
    UNKNOWN = "unknown"
    CHECKSUM = "checksum"


class RecoveryWordsError(JournalError):
    """The typed words are no set of recovery words.

    ``count`` is how many were found; ``positions`` (from 1) are those on no word list.
    """

    def __init__(
        self, problem: WordsProblem, *, count: int, positions: tuple[int, ...] = ()
    ) -> None:
        super().__init__(problem, count, positions)
        self.problem = problem
        self.count = count
        self.positions = positions


class WrongWordsError(JournalError):
    """These are recovery words, but not of this journal.

    ``certain`` is False when no readable key file was there to compare with, so that a
    damaged journal file would look the same.
    """

    def __init__(self, *, certain: bool) -> None:
        super().__init__(certain)
        self.certain = certain


class Damage(Enum):
    """What was found where the journal file should be."""

    MISSING = "missing"
    EMPTY = "empty"
    SIZE = "size"
    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    OTHER_VAULT = "other vault"
    OTHER_KEY = "other key"
    """No page was written with the key of the key file."""
    SWAP = "swap"
    """The note about a change that was under way cannot be read."""
    ROLLBACK = "rollback"
    """What stands beside the journal file under the name of its rollback journal is no file."""


class JournalDamagedError(JournalError):
    """The journal file is not what it was when it was last closed."""

    def __init__(self, damage: Damage) -> None:
        super().__init__(damage)
        self.damage = damage


class NewerSchemaError(JournalError):
    """The journal was written by a newer version (``found``) than this one knows (``known``)."""

    def __init__(self, *, found: int, known: int) -> None:
        super().__init__(found, known)
        self.found = found
        self.known = known


class StorageFault(Enum):
    """Why the place where the journal is kept does not answer."""

    READ_ONLY = "read only"
    UNREACHABLE = "unreachable"
    INPUT_OUTPUT = "input/output"
    MEMORY = "memory"


class StorageUnavailableError(JournalError):
    """The folder or the device refuses: nothing was changed by this step."""

    def __init__(self, fault: StorageFault) -> None:
        super().__init__(fault)
        self.fault = fault


class DiskFullError(JournalError):
    """There is no room left for this step."""


class UnsafeSettingError(JournalError):
    """The database engine did not take a setting that the journal's safety rests on."""

    def __init__(self, setting: str) -> None:
        super().__init__(setting)
        self.setting = setting


class CopyNotVerifiedError(JournalError):
    """A copy of the journal was made and did not pass its checks, so it does not count."""


class TooLittleSpaceError(DiskFullError):
    """The disk has ``free`` bytes and the step needs ``needed``: it was not begun."""

    def __init__(self, *, free: int, needed: int) -> None:
        super().__init__(free, needed)
        self.free = free
        self.needed = needed


class BackupDamagedError(JournalError):
    """The file is no backup of ours, or not what it was when it was made."""


class BackupOfOtherKeyError(JournalError):
    """The backup was made under other recovery words than these."""


class NoSuchBackupError(JournalError):
    """There is no backup of that name any more."""


class FileThereError(JournalError):
    """A file of that name is there already, and is not written over."""


STORAGE_FAULTS: Final = (
    DiskFullError,
    JournalDamagedError,
    OpenElsewhereError,
    StorageUnavailableError,
)
"""What the journal's own place brings about, whatever is read or written."""
