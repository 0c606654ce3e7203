"""A backup of the journal: one file, and what is known of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class BackupReason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_IMPORT = "before_import"
    BEFORE_MERGE = "before_merge"
    BEFORE_RESTORE = "before_restore"
    BEFORE_ROTATION = "before_rotation"
    BEFORE_BULK_DELETE = "before_bulk_delete"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a backup says about itself, once its key is known."""

    made_at: datetime
    """Aware, UTC, whole seconds."""
    reason: BackupReason
    schema: int
    """The schema version of the journal inside."""
    rows: int
    """Rows of all tables: what tells a fuller journal from an emptier one."""
    entries: int
    """Entries, the bin left out."""
    days: tuple[date, date] | None
    """First and last day with an entry."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that opens with the journal's key."""

    name: str
    """Its file name."""
    size: int
    """Bytes."""
    facts: BackupFacts


class BackupProblem(StrEnum):
    """Why a file does not count as a backup of this journal."""

    DAMAGED = "damaged"
    OTHER_KEY = "other key"
    """Made under other recovery words; they, or the passphrase of then, open it."""
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class ClosedBackup:
    """A file among the backups that does not open with the journal's key."""

    name: str
    size: int
    """Bytes."""
    made_at: datetime | None
    """What its name says; None where the name says nothing."""
    problem: BackupProblem
