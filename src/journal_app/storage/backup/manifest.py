"""What a backup holds, sealed: dates and counts say something about a person, too."""

import json
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal_app.domain.backup import BackupFacts, BackupReason
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    NewerSchemaError,
)
from journal_app.storage.backup.container import LARGEST_MANIFEST, PartSum
from journal_app.storage.contents import Contents, TableSum
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.summed_text import (
    plain_text,
    read_summed,
    summed_text,
    whole_number,
)
from journal_app.storage.vault.folder import VaultFolder

FORMAT: Final = "even-keel-backup"
VERSION: Final = 1
_NONCE_BYTES: Final = 12


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

    Sealed with AES-256-GCM under the backup key; what stays in clear (format, version, vault,
    check of the master key) is associated data. The tag is the proof that whoever made the
    backup had the master key; the sums inside carry it over to the other parts.
    """

    snapshot: Snapshot
    keys: PartSum
    journal: PartSum

    def seal(self, key: MasterKey) -> bytes:
        """The text of the manifest."""
        clear = _clear(self.snapshot.vault, key.check())
        nonce = secrets.token_bytes(_NONCE_BYTES)
        inside = json.dumps(_inside(self), separators=(",", ":")).encode("ascii")
        sealed = AESGCM(key.backup_key()).encrypt(nonce, inside, plain_text(clear))
        return summed_text(clear | {"nonce": nonce.hex(), "sealed": sealed.hex()})

    @classmethod
    def unseal(cls, content: bytes, key: MasterKey) -> Self:
        """Read the text of a manifest.

        Raises BackupDamagedError, BackupOfOtherKeyError, NewerSchemaError.
        """
        vault, check, nonce, sealed = _read_clear(content)
        if not key.proves(check):
            raise BackupOfOtherKeyError
        associated = plain_text(_clear(vault, check))
        try:
            inside = json.loads(AESGCM(key.backup_key()).decrypt(nonce, sealed, associated))
            return cls(*_read_inside(vault, inside))
        except (InvalidTag, AttributeError, KeyError, TypeError, ValueError):
            raise BackupDamagedError from None


def mark_of(folder: VaultFolder) -> str:
    """What tells the journal file of now from one that is written to later."""
    found = folder.journal.stat()
    return f"{found.st_mtime_ns}:{found.st_size}"


def vault_of(content: bytes) -> UUID:
    """Which vault a manifest is of; its key need not be known. Raises as ``unseal``."""
    return _read_clear(content)[0]


def _clear(vault: UUID, check: bytes) -> dict[str, Any]:
    return {"format": FORMAT, "version": VERSION, "vault": str(vault), "check": check.hex()}


def _read_clear(content: bytes) -> tuple[UUID, bytes, bytes, bytes]:
    try:
        body = read_summed(content, form=FORMAT, largest=LARGEST_MANIFEST)
        if whole_number(body["version"]) > VERSION:
            raise NewerSchemaError(found=body["version"], known=VERSION)
        check, nonce, sealed = (bytes.fromhex(body[name]) for name in ("check", "nonce", "sealed"))
        vault = UUID(body["vault"])
    except (AttributeError, KeyError, TypeError, ValueError):
        raise BackupDamagedError from None
    again = _clear(vault, check) | {"nonce": nonce.hex(), "sealed": sealed.hex()}
    if summed_text(again) != content:
        raise BackupDamagedError
    return vault, check, nonce, sealed


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
