"""Whether what another copy says can be: a file with the right key may still lie."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from journal_app.domain.merge import ExchangeDamagedError
from journal_app.domain.moment import EARLIEST, LATEST
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.versions.digests import DIGEST_BYTES, purged_digest, version_digest
from journal_app.storage.versions.stated_row import Gone, StatedRow
from journal_app.storage.versions.union import united
from journal_app.storage.versions.version_store import Version
from journal_app.storage.versions.whole_rows import BINNED
from journal_app.usecases.documents import Document

_CALENDAR: Final = (to_milliseconds(EARLIEST), to_milliseconds(LATEST))


@contextmanager
def reading_another_copy() -> Iterator[None]:
    """What is damaged there is the file, and not this journal."""
    try:
        yield
    except JournalDamagedError as error:
        raise ExchangeDamagedError from error


def require_whole_graph(kind: str, row_id: str, versions: Sequence[Version]) -> None:
    """Refuse versions of a row that do not follow from each other.

    Raises ExchangeDamagedError.
    """
    found = {version.digest: version for version in versions}
    whole = all(
        _has_its_depth(version, found) and _CALENDAR[0] <= version.made_at < _CALENDAR[1]
        for version in versions
    )
    if (
        not whole
        or united(versions) != list(versions)
        or not _is_purged_rightly(kind, row_id, versions)
    ):
        raise ExchangeDamagedError


def require_named(
    kind: str, row_id: str, said: Iterable[tuple[bytes, Document]], versions: Iterable[Version]
) -> None:
    """Refuse words that are not those of their version. Raises ExchangeDamagedError."""
    parents = {version.digest: version.parents for version in versions}
    for digest, document in said:
        if digest not in parents:
            raise ExchangeDamagedError
        if version_digest(kind, row_id, document, parents[digest]) != digest:
            raise ExchangeDamagedError


def require_gone_alike(row: StatedRow, version: Version) -> None:
    """Refuse a row that is there while its version is deleted, or the other way round.

    Raises ExchangeDamagedError.
    """
    if row.gone is not version.gone:
        raise ExchangeDamagedError


def _has_its_depth(version: Version, found: Mapping[bytes, Version]) -> bool:
    """As each parent is there and less deep, no version follows itself."""
    parents = version.parents
    if len(version.digest) != DIGEST_BYTES or any(one not in found for one in parents):
        return False
    return version.depth == 1 + max((found[one].depth for one in parents), default=-1)


def _is_purged_rightly(kind: str, row_id: str, versions: Sequence[Version]) -> bool:
    return all(
        kind in BINNED and version.digest == purged_digest(kind, row_id) and not version.parents
        for version in versions
        if version.gone is Gone.PURGED
    )
