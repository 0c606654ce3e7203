"""Rows with everything that belongs to them, as an export says them and an import takes them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from journal_app.storage.database import Database
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.storage.versions.all_rows import put_rows, row_id_of, stated
from journal_app.storage.versions.digests import version_digest
from journal_app.storage.versions.seal import put_chain, require_new_version
from journal_app.storage.versions.stated_row import ENTRY, Gone, StatedRow
from journal_app.storage.versions.version_store import State, Version, VersionStore
from journal_app.usecases.documents import (
    Document,
    document_text,
    time_from_text,
    time_to_text,
)

_BATCH: Final = 500
_LONGEST_NAME: Final = 1000
"""Characters; the names of columns make the longest one."""
_ADDED: Final = ("updated_at", "earlier", "beside")
"""What a whole row says beside the row as it stands."""


def whole_rows(database: Database, kind: str, *, with_bin: bool) -> Iterator[Document]:
    """Every row of a kind but the purged ones; ``with_bin`` gives those in the bin as well."""
    binned = () if with_bin else _binned_forms(database)
    rows = iter(stated(database, kind))
    while batch := list(islice(rows, _BATCH)):
        wanted = [row for row in batch if _is_said(kind, row, binned, with_bin=with_bin)]
        yield from _whole(database, kind, wanted)


def purged_rows(database: Database) -> Iterator[Document]:
    """Rows of which nothing is left, by kind and id."""
    for kind, row_id, made_at in database.short_rows(
        "SELECT kind, row_id, made_at FROM row_version WHERE gone = ? ORDER BY kind, row_id",
        (Gone.PURGED,),
    ):
        yield {"kind": kind, "id": row_id, "purged_at": _said(made_at)}


def put_whole_rows(database: Database, kind: str, rows: Iterable[Document]) -> None:
    """Put rows into a journal that does not have them, with what they said earlier.

    Raises KeyError, TypeError, ValueError, DocumentError where a row is not as an export says it.
    """
    given = list(rows)
    store = VersionStore(database)
    _require_new(database, kind, [row_id_of(kind, row) for row in given])
    _try_wordings(database, kind, given)
    for row in given:
        earlier: list[Document] = row.get("earlier", [])
        if earlier:
            put_chain(store, kind, row_id_of(kind, row), [_dated(one) for one in earlier])
            require_new_version(database, kind, row_id_of(kind, row))
    put_rows(database, kind, list(map(_put, given)))
    for row in given:
        for one in row.get("beside", ()):
            _put_beside(store, kind, row, one)


def put_purged_rows(database: Database, rows: Iterable[Document]) -> None:
    """Know of rows of which nothing is left.

    Raises as ``put_whole_rows``, and where something is left of one of them.
    """
    store = VersionStore(database)
    for row in rows:
        if row["kind"] not in BINNED:
            raise ValueError
        _require_new(database, row["kind"], [row["id"]])
        store.put_purged(row["kind"], row["id"], to_milliseconds(time_from_text(row["purged_at"])))


def _require_new(database: Database, kind: str, ids: Sequence[object]) -> None:
    """Refuse a row that is there, or stands in the file twice."""
    if not all(isinstance(name, str) and 0 < len(name) <= _LONGEST_NAME for name in ids):
        raise ValueError
    there = database.short_rows(
        "SELECT 1 FROM row_version WHERE kind = ?1 AND row_id IN (SELECT value FROM json_each(?2))"
        " UNION ALL"
        " SELECT 1 FROM changed_row WHERE kind = ?1 AND row_id IN (SELECT value FROM json_each(?2))"
        " LIMIT 1",
        (kind, json.dumps(ids)),
    )
    if there or len(set(ids)) < len(ids):
        raise ValueError


def _try_wordings(database: Database, kind: str, rows: Sequence[Document]) -> None:
    """Put each wording in the tables once: one that does not fit is refused now, not later."""
    wordings = [[*row.get("earlier", []), *row.get("beside", [])] for row in rows]
    for row, others in zip(rows, wordings, strict=True):
        if any(row_id_of(kind, one) != row_id_of(kind, row) for one in others):
            raise ValueError
    for turn in range(max(map(len, wordings), default=0)):
        put_rows(database, kind, [_put(each[turn]) for each in wordings if turn < len(each)])


def _whole(database: Database, kind: str, rows: Sequence[StatedRow]) -> Iterator[Document]:
    ids = [row.row_id for row in rows]
    store = VersionStore(database)
    wordings = store.wordings(kind, ids)
    versions = store.of_rows(kind, list(wordings))
    for row in rows:
        document = row.document | {"updated_at": _said(row.updated_at)}
        kept = wordings.get(row.row_id)
        if kept:
            found = [each for each in versions[row.row_id] if each.digest in kept]
            for name, state in (("earlier", State.EARLIER), ("beside", State.BESIDE)):
                said = [
                    kept[each.digest] | {"updated_at": _said(each.made_at)}
                    for each in found
                    if each.state is state
                ]
                if said:
                    document[name] = said if name == "earlier" else sorted(said, key=document_text)
        yield document


def _put_beside(store: VersionStore, kind: str, row: Document, one: Document) -> None:
    row_id = row_id_of(kind, row)
    made_at, said = _dated(one)
    parents: tuple[bytes, ...] = ()
    earlier: list[Document] = row.get("earlier", [])
    for before in earlier:
        parents = (version_digest(kind, row_id, _dated(before)[1], parents),)
    digest = version_digest(kind, row_id, said, parents)
    gone = Gone.NO if said.get("deleted_at") is None else Gone.DELETED
    version = Version(digest, parents, len(earlier), State.BESIDE, gone, made_at)
    store.put(kind, row_id, version)
    store.put_wording(kind, row_id, digest, said)


def _dated(row: Document) -> tuple[int, Document]:
    """When a row was changed (milliseconds), and what it says itself."""
    said = {name: value for name, value in row.items() if name not in _ADDED}
    return to_milliseconds(time_from_text(row["updated_at"])), said


def _put(row: Document) -> tuple[Document, int]:
    """A row as the tables take it."""
    at, said = _dated(row)
    return said, at


def _said(milliseconds: int) -> str:
    return time_to_text(from_milliseconds(milliseconds))


def _binned_forms(database: Database) -> tuple[str, ...]:
    rows = database.short_rows("SELECT id FROM questionnaire WHERE deleted_at IS NOT NULL")
    return tuple(name for (name,) in rows)


def _is_said(kind: str, row: StatedRow, binned: Sequence[str], *, with_bin: bool) -> bool:
    if with_bin or row.gone is Gone.PURGED:
        return row.gone is not Gone.PURGED
    if row.gone is Gone.DELETED and kind in BINNED:
        return False
    return kind != "questionnaire_response" or row.document["questionnaire_id"] not in binned


BINNED: Final = (ENTRY, "questionnaire", "questionnaire_response")
"""The kinds of row that can lie in the bin; others keep no words once they are deleted."""
