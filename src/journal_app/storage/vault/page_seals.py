"""Whether a file was written with a key: the seals of its pages, without opening it."""

import hmac
from contextlib import suppress
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.vault.connection import PAGE_BYTES

# SQLCipher 4, "Database File Format": https://www.zetetic.net/sqlcipher/design/
_SALT_BYTES: Final = 16
_SEAL_BYTES: Final = 64
_VECTOR_BYTES: Final = 16
_HEADER: Final = bytes((0x10, 0x00, 1, 1, 80, 64, 32, 32))
"""Bytes 16-23 of a database: page size, versions, reserved room, three constants (SQLite)."""
_SEAL_MASK: Final = 0x3A
_ROUNDS: Final = 2
_MOST_PAGES: Final = 256


def wrote(path: Path, key: MasterKey) -> bool:
    """Whether any of the first pages is sealed with this key; nothing is opened or changed.

    The first 16 bytes make the seals: where those are damaged, the header inside the encryption
    tells still.
    """
    with suppress(OSError):
        if not path.is_file():
            return False
        with path.open("rb") as file:
            first = file.read(PAGE_BYTES)
            salt = bytes(byte ^ _SEAL_MASK for byte in first[:_SALT_BYTES])
            sealing = pbkdf2_hmac("sha512", key.database_key(), salt, _ROUNDS, 32)
            if _is_sealed(first[_SALT_BYTES:], 1, sealing) or _has_header(first, key):
                return True
            return any(
                _is_sealed(file.read(PAGE_BYTES), number, sealing)
                for number in range(2, _MOST_PAGES)
            )
    return False


def _has_header(page: bytes, key: MasterKey) -> bool:
    """Whether the first page decrypts to the header that every file of ours has."""
    initial = page[-_SEAL_BYTES - _VECTOR_BYTES : -_SEAL_BYTES]
    if len(page) != PAGE_BYTES:
        return False
    decryptor = Cipher(AES(key.database_key()), CBC(initial)).decryptor()
    return decryptor.update(page[_SALT_BYTES : 2 * _SALT_BYTES]).startswith(_HEADER)


def _is_sealed(page: bytes, number: int, sealing: bytes) -> bool:
    body, seal = page[:-_SEAL_BYTES], page[-_SEAL_BYTES:]
    found = hmac.digest(sealing, body + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(found, seal)
