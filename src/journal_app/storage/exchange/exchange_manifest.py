"""What an exchange file says about itself: in clear only which journal it is of."""

import json
import secrets
from dataclasses import dataclass
from typing import Any, Final, Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal_app.domain.merge import (
    ExchangeDamagedError,
    ExchangeOfOtherKeyError,
    OtherSchemaError,
)
from journal_app.storage.backup.container import LARGEST_MANIFEST, PartSum
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.summed_text import plain_text, read_summed, summed_text, whole_number

FORMAT: Final = "even-keel-exchange"
VERSION: Final = 1
_NONCE_BYTES: Final = 12


@dataclass(frozen=True, slots=True)
class ExchangeManifest:
    """Sealed with AES-256-GCM under the exchange key; what stays in clear is associated data."""

    vault: UUID
    schema: int
    journal: PartSum
    """The other part of the file."""

    def seal(self, key: MasterKey) -> bytes:
        """The text of the manifest."""
        clear = _clear(self.vault, key.check())
        nonce = secrets.token_bytes(_NONCE_BYTES)
        inside = {"schema": self.schema, "journal": [self.journal.size, self.journal.sha256]}
        content = json.dumps(inside, separators=(",", ":")).encode("ascii")
        sealed = AESGCM(key.exchange_key()).encrypt(nonce, content, plain_text(clear))
        return summed_text(clear | {"nonce": nonce.hex(), "sealed": sealed.hex()})

    @classmethod
    def unseal(cls, content: bytes, key: MasterKey) -> Self:
        """Read the text of a manifest.

        Raises ExchangeDamagedError, ExchangeOfOtherKeyError, OtherSchemaError.
        """
        vault, check, nonce, sealed = _read_clear(content)
        if not key.proves(check):
            raise ExchangeOfOtherKeyError
        associated = plain_text(_clear(vault, check))
        try:
            inside = json.loads(AESGCM(key.exchange_key()).decrypt(nonce, sealed, associated))
            return cls(vault, whole_number(inside["schema"]), PartSum(*inside["journal"]))
        except (InvalidTag, AttributeError, KeyError, TypeError, ValueError):
            raise ExchangeDamagedError from None


def vault_of(content: bytes) -> UUID:
    """Of which journal a file is; its key need not be known. Raises as ``unseal``."""
    return _read_clear(content)[0]


def _clear(vault: UUID, check: bytes) -> dict[str, Any]:
    return {"format": FORMAT, "version": VERSION, "vault": str(vault), "check": check.hex()}


def _read_clear(content: bytes) -> tuple[UUID, bytes, bytes, bytes]:
    try:
        body = read_summed(content, form=FORMAT, largest=LARGEST_MANIFEST)
        if whole_number(body["version"]) > VERSION:
            raise OtherSchemaError(newer=True)
        check, nonce, sealed = (bytes.fromhex(body[name]) for name in ("check", "nonce", "sealed"))
        vault = UUID(body["vault"])
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ExchangeDamagedError from None
    again = _clear(vault, check) | {"nonce": nonce.hex(), "sealed": sealed.hex()}
    if summed_text(again) != content:
        raise ExchangeDamagedError
    return vault, check, nonce, sealed
