"""A short name of all that a journal holds: two copies that hold the same have the same name."""

import hashlib
from typing import Final

from journal_app.storage.database import Database
from journal_app.storage.keys.master_key import word_list

WORDS: Final = 4
_BITS: Final = 11


def state_words(database: Database) -> tuple[str, ...]:
    """Four words of the 2,048 of BIP 39, from SHA-256 over every version that no other follows."""
    seen = hashlib.sha256()
    for batch in database.batches(
        "SELECT kind, row_id, digest FROM row_version WHERE state <> 0"
        " ORDER BY kind, row_id, digest"
    ):
        for kind, row_id, digest in batch:
            seen.update(f"{kind}\0{row_id}\0".encode() + digest)
    number = int.from_bytes(seen.digest()[:8])
    known = word_list()
    return tuple(known[number >> (_BITS * place) & 2047] for place in range(WORDS))
