"""The name of a version: what it says and what it follows."""

import hashlib
from collections.abc import Iterable
from typing import Final

from journal_app.usecases.documents import Document, document_text

DIGEST_BYTES: Final = 16


def version_digest(kind: str, row_id: str, document: Document, parents: Iterable[bytes]) -> bytes:
    """The first 16 bytes of SHA-256 over the kind, the row, what it says and its parents."""
    text = f"{kind}\0{row_id}\0{document_text(document)}\0".encode()
    return hashlib.sha256(text + join_digests(parents)).digest()[:DIGEST_BYTES]


def purged_digest(kind: str, row_id: str) -> bytes:
    """The one version that is left of a purged row, the same in every copy."""
    return hashlib.sha256(f"{kind}\0{row_id}\0purged".encode()).digest()[:DIGEST_BYTES]


def join_digests(digests: Iterable[bytes]) -> bytes:
    """Digests one after the other, in the order of their bytes."""
    return b"".join(sorted(digests))


def split_digests(joined: bytes) -> tuple[bytes, ...]:
    """The digests of ``join_digests``."""
    return tuple(
        joined[first : first + DIGEST_BYTES] for first in range(0, len(joined), DIGEST_BYTES)
    )
