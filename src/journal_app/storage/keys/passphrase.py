"""What a passphrase must be, and the bytes it becomes."""

import unicodedata
from typing import Final

from journal_app.domain.vault_errors import PassphraseTooShortError

MINIMUM_LENGTH: Final = 10


def normalised(passphrase: str) -> str:
    """Bring the ways in which keyboards write the same letters to one (Unicode NFKC)."""
    return unicodedata.normalize("NFKC", passphrase)


def passphrase_bytes(passphrase: str) -> bytes:
    return normalised(passphrase).encode("utf-8", "surrogatepass")


def require_new_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that is too short; there are no other rules."""
    if len(normalised(passphrase)) < MINIMUM_LENGTH:
        raise PassphraseTooShortError(minimum=MINIMUM_LENGTH)
