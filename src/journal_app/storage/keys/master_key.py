"""The master key, the keys made from it, and the 24 words that are the master key."""

import hmac
import re
import secrets
from dataclasses import dataclass, field
from functools import cache
from typing import Final, Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

from journal_app.domain.vault_errors import RecoveryWordsError, WordsProblem

KEY_BYTES: Final = 32
WORD_COUNT: Final = 24
_CHECK_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class MasterKey:
    """32 random bytes from which every other key follows, with no salt kept anywhere.

    Sub-keys: HKDF-SHA256 (RFC 5869) with an empty salt and the purpose as info.
    Words: BIP 39, English list, 256 bits of entropy and 8 of checksum.
    """

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        return cls(secrets.token_bytes(KEY_BYTES))

    @classmethod
    def from_words(cls, typed: str) -> Self:
        """Read recovery words in any case, with numbers, commas or line breaks between."""
        words = re.findall(r"[a-z]+", typed.lower())
        if len(words) != WORD_COUNT:
            raise RecoveryWordsError(WordsProblem.COUNT, count=len(words))
        known = frozenset(_words().wordlist)
        strange = tuple(n for n, word in enumerate(words, start=1) if word not in known)
        if strange:
            raise RecoveryWordsError(WordsProblem.UNKNOWN, count=len(words), positions=strange)
        try:
            return cls(bytes(_words().to_entropy(words)))
        except ValueError:
            raise RecoveryWordsError(WordsProblem.CHECKSUM, count=len(words)) from None

    def words(self) -> tuple[str, ...]:
        """The 24 recovery words: whoever has them has the journal."""
        return tuple(_words().to_mnemonic(self.secret).split())

    def database_key(self) -> bytes:
        return self._derive("db/1", KEY_BYTES)

    def backup_key(self) -> bytes:
        return self._derive("backup/1", KEY_BYTES)

    def exchange_key(self) -> bytes:
        """Seals what an exchange file says about itself."""
        return self._derive("exchange/1", KEY_BYTES)

    def exchange_database_key(self) -> bytes:
        """Opens the journal inside an exchange file."""
        return self._derive("exchange-db/1", KEY_BYTES)

    def check(self) -> bytes:
        """What the key file keeps to tell the right words from others."""
        return self._derive("check/1", _CHECK_BYTES)

    def proves(self, check: bytes) -> bool:
        return hmac.compare_digest(self.check(), check)

    def _derive(self, purpose: str, length: int) -> bytes:
        return HKDF(SHA256(), length, salt=None, info=purpose.encode()).derive(self.secret)


def word_list() -> list[str]:
    """The 2,048 English words of BIP 39."""
    return list(_words().wordlist)


@cache
def _words() -> Mnemonic:
    return Mnemonic("english")
