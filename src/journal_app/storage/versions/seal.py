"""Every change of a row gets a version of its own, in the transaction of the change."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from journal_app.storage.database import Database
from journal_app.storage.versions.all_rows import KINDS, stated
from journal_app.storage.versions.digests import version_digest
from journal_app.storage.versions.entry_rows import entry_row_document
from journal_app.storage.versions.stated_row import ENTRY, Gone, StatedRow
from journal_app.storage.versions.version_store import State, Version, VersionStore
from journal_app.usecases.documents import Document
from journal_app.usecases.entry_document import entry_from_text

_PART: Final = 2000


def seal_changes(database: Database) -> None:
    """Give every row that was changed a version for how it stands now."""
    changed: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for kind, row_id, anew in database.short_rows("SELECT kind, row_id, anew FROM changed_row"):
        changed[kind][row_id] = bool(anew)
    if not changed:
        return
    for kind in KINDS:
        rows = list(changed[kind].items())
        for first in range(0, len(rows), _PART):
            _seal(database, kind, dict(rows[first : first + _PART]))
    database.write("DELETE FROM changed_row")


def require_new_version(database: Database, kind: str, row_id: str) -> None:
    """Have the row's next version be a new one, even if it says the same again."""
    database.write(
        "INSERT INTO changed_row (kind, row_id, anew) VALUES (?, ?, 1)"
        " ON CONFLICT (kind, row_id) DO UPDATE SET anew = 1",
        (kind, row_id),
    )


def join_versions(database: Database, kind: str, row_id: str) -> None:
    """Have a row as it stands now follow every version that stood beside it, too."""
    store = VersionStore(database)
    (row,) = stated(database, kind, [row_id])
    heads = store.heads(kind, [row_id])[row_id]
    store.put_all(kind, _ended(store, kind, row, heads))
    store.put(kind, row_id, _following(kind, row, heads))
    database.write("DELETE FROM changed_row WHERE kind = ? AND row_id = ?", (kind, row_id))


def put_chain(
    store: VersionStore, kind: str, row_id: str, chain: Sequence[tuple[int, Document]]
) -> None:
    """Begin the versions of a row with earlier wordings, each following the one before.

    With each comes the time when it was made. The last one stands until the row is sealed.
    """
    parents: tuple[bytes, ...] = ()
    for depth, (made_at, said) in enumerate(chain):
        digest = version_digest(kind, row_id, said, parents)
        state = State.STANDS if depth == len(chain) - 1 else State.EARLIER
        store.put(kind, row_id, Version(digest, parents, depth, state, Gone.NO, made_at))
        store.put_wording(kind, row_id, digest, said)
        parents = (digest,)


def _seal(database: Database, kind: str, rows: Mapping[str, bool]) -> None:
    store, ids = VersionStore(database), list(rows)
    if kind == ENTRY:
        _name_wordings(database, ids)
    heads = store.heads(kind, ids)
    new: list[tuple[str, Version]] = []
    for row in stated(database, kind, ids):
        found = heads.get(row.row_id, [])
        same = [head for head in found if _says_the_same(kind, row, head)]
        if row.gone is Gone.PURGED:
            store.put_purged(kind, row.row_id, row.updated_at)
        elif same and not rows[row.row_id]:
            new.append((row.row_id, replace(same[0], made_at=row.updated_at)))
        else:
            followed = _followed(row, found)
            new.extend(_ended(store, kind, row, followed))
            new.append((row.row_id, _following(kind, row, followed)))
    store.put_all(kind, new)


def _followed(row: StatedRow, heads: Sequence[Version]) -> list[Version]:
    """Who deletes a row means all that is said of it; who changes it chooses nothing."""
    everything = row.gone is Gone.DELETED
    return [head for head in heads if everything or head.gone or head.state is State.STANDS]


def _says_the_same(kind: str, row: StatedRow, head: Version) -> bool:
    if head.state is not State.STANDS:
        return False
    return version_digest(kind, row.row_id, row.document, head.parents) == head.digest


def _following(kind: str, row: StatedRow, heads: Sequence[Version]) -> Version:
    """How a row stands now, after ``heads``."""
    parents = tuple(sorted(head.digest for head in heads))
    digest = version_digest(kind, row.row_id, row.document, parents)
    depth = 1 + max((head.depth for head in heads), default=-1)
    return Version(digest, parents, depth, State.STANDS, row.gone, row.updated_at)


def _ended(
    store: VersionStore, kind: str, row: StatedRow, heads: Sequence[Version]
) -> list[tuple[str, Version]]:
    """What stood beside an entry becomes an earlier wording; of other rows none is kept."""
    if kind != ENTRY:
        for head in heads:
            store.drop_wording(kind, row.row_id, head.digest)
    return [(row.row_id, replace(head, state=State.EARLIER)) for head in heads]


def _name_wordings(database: Database, ids: Sequence[str]) -> None:
    """Give wordings their digests that were kept before versions had any."""
    chains: defaultdict[str, list[tuple[int, Document]]] = defaultdict(list)
    for row_id, made_at, body in database.rows(
        "SELECT row_id, made_at, body FROM row_version JOIN row_wording"
        " USING (kind, row_id, digest) WHERE kind = ? AND depth < 0"
        " AND row_id IN (SELECT value FROM json_each(?)) ORDER BY row_id, digest",
        (ENTRY, json.dumps(list(ids))),
    ):
        chains[row_id].append((made_at, entry_row_document(entry_from_text(body), None)))
    store = VersionStore(database)
    for row_id, chain in chains.items():
        store.forget(ENTRY, row_id)
        put_chain(store, ENTRY, row_id, chain)
