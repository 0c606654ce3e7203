"""What a backup holds, sealed: dates and counts say something about a person, too."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Self
from uuid import UUID

from journal_app.domain.backup import BackupFacts, BackupReason
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    NewerSchemaError,
)
from journal_app.storage.backup.container import PartSum
from journal_app.storage.contents import Contents, TableSum
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.sealed_manifest import UNREADABLE, ManifestForm
from journal_app.storage.vault.folder import VaultFolder

FORMAT: Final = "even-keel-backup"
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The journal as it was when its copy was taken."""

    vault: UUID
    facts: BackupFacts
    tables: Contents
    mark: str
    """Tells the journal file of then from one that was written to since."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A snapshot, and what the other parts of the backup have to be.

    The seal proves who made the backup; the sums inside carry it over to the other parts.
    """

    snapshot: Snapshot
    keys: PartSum
    journal: PartSum

    def seal(self, key: MasterKey) -> bytes:
        """The text of the manifest."""
        return _form().seal(self.snapshot.vault, key, _inside(self))

    @classmethod
    def unseal(cls, content: bytes, key: MasterKey) -> Self:
        """Read the text of a manifest.

        Raises BackupDamagedError, BackupOfOtherKeyError, NewerSchemaError.
        """
        vault, inside = _form().unseal(content, key)
        try:
            return cls(*_read_inside(vault, inside))
        except UNREADABLE:
            raise BackupDamagedError from None


def _form() -> ManifestForm:
    return ManifestForm(
        FORMAT,
        VERSION,
        key=lambda key: key.backup_key(),
        damaged=BackupDamagedError,
        other_key=BackupOfOtherKeyError,
        newer=lambda found: NewerSchemaError(found=found, known=VERSION),
    )


def mark_of(folder: VaultFolder) -> str:
    """What tells the journal file of now from one that is written to later."""
    found = folder.journal.stat()
    return f"{found.st_mtime_ns}:{found.st_size}"


def vault_of(content: bytes) -> UUID:
    """Which vault a manifest is of; its key need not be known. Raises as ``unseal``."""
    return _form().vault_of(content)


def _inside(manifest: Manifest) -> dict[str, Any]:
    facts = manifest.snapshot.facts
    return {
        "made_at": facts.made_at.isoformat(),
        "reason": facts.reason.value,
        "schema": facts.schema,
        "rows": facts.rows,
        "entries": facts.entries,
        "days": facts.days and [day.isoformat() for day in facts.days],
        "mark": manifest.snapshot.mark,
        "tables": {name: [t.rows, t.sha256] for name, t in manifest.snapshot.tables.items()},
        "keys": [manifest.keys.size, manifest.keys.sha256],
        "journal": [manifest.journal.size, manifest.journal.sha256],
    }


def _read_inside(vault: UUID, inside: dict[str, Any]) -> tuple[Snapshot, PartSum, PartSum]:
    facts = BackupFacts(
        made_at=datetime.fromisoformat(inside["made_at"]),
        reason=BackupReason(inside["reason"]),
        schema=inside["schema"],
        rows=inside["rows"],
        entries=inside["entries"],
        days=inside["days"] and tuple(date.fromisoformat(day) for day in inside["days"]),
    )
    tables = {name: TableSum(*table) for name, table in inside["tables"].items()}
    snapshot = Snapshot(vault, facts, tables, inside["mark"])
    return snapshot, PartSum(*inside["keys"]), PartSum(*inside["journal"])
