"""What a sealed file says about itself: in clear whose it is, the rest under a key of its own."""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal_app.domain.errors import JournalError
from journal_app.storage.backup.container import LARGEST_MANIFEST
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.summed_text import plain_text, read_summed, summed_text, whole_number

_NONCE_BYTES: Final = 12
UNREADABLE: Final = (AttributeError, KeyError, TypeError, ValueError)
"""What a text brings about that is not as it was written."""


@dataclass(frozen=True, slots=True)
class ManifestForm:
    """One kind of file.

    Sealed with AES-256-GCM; what stays in clear (format, version, vault, check of the master key)
    is associated data. The tag is the proof that whoever wrote it had the master key.
    """

    format: str
    version: int
    key: Callable[[MasterKey], bytes]
    """The key of the seal."""
    damaged: Callable[[], JournalError]
    other_key: Callable[[], JournalError]
    newer: Callable[[int], JournalError]
    """The refusal of a later version of the form."""

    def seal(self, vault: UUID, key: MasterKey, inside: dict[str, Any]) -> bytes:
        """The text of a manifest."""
        clear = self._clear(vault, key.check())
        nonce = secrets.token_bytes(_NONCE_BYTES)
        content = json.dumps(inside, separators=(",", ":")).encode("ascii")
        sealed = AESGCM(self.key(key)).encrypt(nonce, content, plain_text(clear))
        return summed_text(clear | {"nonce": nonce.hex(), "sealed": sealed.hex()})

    def unseal(self, content: bytes, key: MasterKey) -> tuple[UUID, Any]:
        """The vault, and what was sealed. Raises ``damaged``, ``other_key``, ``newer``."""
        vault, check, nonce, sealed = self._read_clear(content)
        if not key.proves(check):
            raise self.other_key()
        associated = plain_text(self._clear(vault, check))
        try:
            return vault, json.loads(AESGCM(self.key(key)).decrypt(nonce, sealed, associated))
        except (InvalidTag, *UNREADABLE):
            raise self.damaged() from None

    def vault_of(self, content: bytes) -> UUID:
        """Whose it is; the key need not be known. Raises ``damaged``, ``newer``."""
        return self._read_clear(content)[0]

    def _clear(self, vault: UUID, check: bytes) -> dict[str, Any]:
        said: dict[str, Any] = {"format": self.format, "version": self.version}
        return said | {"vault": str(vault), "check": check.hex()}

    def _read_clear(self, content: bytes) -> tuple[UUID, bytes, bytes, bytes]:
        try:
            body = read_summed(content, form=self.format, largest=LARGEST_MANIFEST)
            found = whole_number(body["version"])
            if found > self.version:
                raise self.newer(found)
            check, nonce, sealed = (bytes.fromhex(body[name]) for name in _BYTES)
            vault = UUID(body["vault"])
        except UNREADABLE:
            raise self.damaged() from None
        again = self._clear(vault, check) | {"nonce": nonce.hex(), "sealed": sealed.hex()}
        if summed_text(again) != content:
            raise self.damaged()
        return vault, check, nonce, sealed


_BYTES: Final = ("check", "nonce", "sealed")
