"""The key file: a few lines of text that hold the master key under a passphrase."""

import secrets
from dataclasses import dataclass, field
from typing import Any, Final, Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal_app.domain.vault_errors import (
    KeyFileDamagedError,
    NewerSchemaError,
    WrongPassphraseError,
)
from journal_app.storage.keys.cost import Cost, CostLimits, derive
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.keys.passphrase import passphrase_bytes
from journal_app.storage.summed_text import (
    plain_text,
    read_summed,
    summed_text,
    whole_number,
)

FORMAT: Final = "journal-keys"
VERSION: Final = 1
LARGEST: Final = 4096
"""Bytes; a longer file is none of ours."""

_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_WRAPPED_BYTES: Final = 48
_CHECK_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class KeyFile:
    """One passphrase slot: Argon2id, then AES-256-GCM around the master key.

    Everything but the sealed key itself is associated data of the seal. A sum over the
    text tells a damaged file from a wrong passphrase; it protects against decay, the
    seal protects against people.
    """

    vault: UUID
    check: bytes = field(repr=False)
    cost: Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    @classmethod
    def seal(cls, key: MasterKey, vault: UUID, passphrase: str, cost: Cost) -> Self:
        """Put a master key under a passphrase."""
        salt = secrets.token_bytes(_SALT_BYTES)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        open_slot = cls(vault, key.check(), cost, salt, nonce, b"")
        wrapping = derive(passphrase_bytes(passphrase), salt, cost)
        wrapped = AESGCM(wrapping).encrypt(nonce, key.secret, open_slot._associated())
        return cls(vault, key.check(), cost, salt, nonce, wrapped)

    def unseal(self, passphrase: str) -> MasterKey:
        """Take the master key out; a failed seal is the one sign of a wrong passphrase."""
        wrapping = derive(passphrase_bytes(passphrase), self.salt, self.cost)
        try:
            secret = AESGCM(wrapping).decrypt(self.nonce, self.wrapped, self._associated())
        except InvalidTag:
            raise WrongPassphraseError from None
        return MasterKey(secret)

    def render(self) -> bytes:
        """The text of the file."""
        body = self._public() | {"nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}
        return summed_text(body)

    @classmethod
    def parse(cls, content: bytes, limits: CostLimits) -> Self:
        """Read the text of a key file; every byte must be as ``render`` wrote it."""
        body = _checked_body(content)
        if body.get("version") != VERSION:
            _refuse_version(body.get("version"))
        try:
            keys = cls._from_body(body)
        except (KeyError, TypeError, ValueError):
            raise KeyFileDamagedError from None
        if keys.render() != content or not keys.fits(limits):
            raise KeyFileDamagedError
        return keys

    @classmethod
    def _from_body(cls, body: dict[str, Any]) -> Self:
        cost = Cost(*(whole_number(body[name]) for name in ("memory_kib", "iterations", "lanes")))
        return cls(
            vault=UUID(body["vault"]),
            check=bytes.fromhex(body["check"]),
            cost=cost,
            salt=bytes.fromhex(body["salt"]),
            nonce=bytes.fromhex(body["nonce"]),
            wrapped=bytes.fromhex(body["wrapped"]),
        )

    def fits(self, limits: CostLimits) -> bool:
        """Whether every part has its length and the cost may be spent."""
        lengths = (len(self.check), len(self.salt), len(self.nonce), len(self.wrapped))
        right = (_CHECK_BYTES, _SALT_BYTES, _NONCE_BYTES, _WRAPPED_BYTES)
        return lengths == right and limits.allow(self.cost)

    def _public(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "vault": str(self.vault),
            "check": self.check.hex(),
            "kdf": "argon2id",
            "memory_kib": self.cost.memory_kib,
            "iterations": self.cost.iterations,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
            "cipher": "aes-256-gcm",
        }

    def _associated(self) -> bytes:
        return plain_text(self._public())


def _checked_body(content: bytes) -> dict[str, Any]:
    try:
        return read_summed(content, form=FORMAT, largest=LARGEST)
    except ValueError:
        raise KeyFileDamagedError from None


def _refuse_version(found: object) -> None:
    if type(found) is int and found > VERSION:
        raise NewerSchemaError(found=found, known=VERSION)
    raise KeyFileDamagedError
