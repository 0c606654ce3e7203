"""Versions of rows and their wordings, as tables."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from journal_app.storage.database import Database
from journal_app.storage.versions.digests import join_digests, purged_digest, split_digests
from journal_app.storage.versions.stated_row import Gone
from journal_app.usecases.documents import Document, document_text


class State(IntEnum):
    """What became of a version."""

    EARLIER = 0
    BESIDE = 1
    """Another copy changed the row too; the person has not chosen yet."""
    STANDS = 2


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a row."""

    digest: bytes
    parents: tuple[bytes, ...]
    """The digests of those it follows, sorted."""
    depth: int
    """Steps of the longest way to a version without parents."""
    state: State
    gone: Gone
    made_at: int
    """Milliseconds since 1970; shown to people, decides nothing."""


class VersionStore:
    """Reads and writes versions; whoever calls has a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_rows(self, kind: str, ids: Sequence[str]) -> dict[str, list[Version]]:
        """Every version of these rows, by depth and digest."""
        return self._read(kind, ids, "")

    def heads(self, kind: str, ids: Sequence[str]) -> dict[str, list[Version]]:
        """The versions of these rows that no other follows, by depth and digest."""
        return self._read(kind, ids, "AND state <> 0")

    def put(self, kind: str, row_id: str, version: Version) -> None:
        """Add a version, or have it be as it is said now."""
        self.put_all(kind, [(row_id, version)])

    def put_all(self, kind: str, versions: Iterable[tuple[str, Version]]) -> None:
        """Add versions, each with the row it is of, or have them be as they are said now."""
        self._database.write_many(
            "INSERT INTO row_version (kind, row_id, digest, parents, depth, state, gone, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, row_id, digest) DO UPDATE SET"
            " state = excluded.state, made_at = excluded.made_at",
            [
                (
                    kind,
                    row_id,
                    version.digest,
                    join_digests(version.parents),
                    version.depth,
                    version.state,
                    version.gone,
                    version.made_at,
                )
                for row_id, version in versions
            ],
        )

    def put_purged(self, kind: str, row_id: str, at: int) -> None:
        """Leave one version of a row, which says that nothing is left."""
        self.forget(kind, row_id)
        digest = purged_digest(kind, row_id)
        self.put(kind, row_id, Version(digest, (), 0, State.STANDS, Gone.PURGED, at))

    def forget(self, kind: str, row_id: str) -> None:
        """Remove the versions and wordings of a row."""
        for table in ("row_version", "row_wording"):
            self._database.write(
                f"DELETE FROM {table} WHERE kind = ? AND row_id = ?",  # noqa: S608
                (kind, row_id),
            )

    def wordings(self, kind: str, ids: Sequence[str]) -> dict[str, dict[bytes, Document]]:
        """What versions of these rows said that does not stand in the tables."""
        found: defaultdict[str, dict[bytes, Document]] = defaultdict(dict)
        for row_id, digest, body in self._database.rows(
            "SELECT row_id, digest, body FROM row_wording WHERE kind = ?"
            " AND row_id IN (SELECT value FROM json_each(?))",
            (kind, json.dumps(list(ids))),
        ):
            found[row_id][digest] = json.loads(body)
        return found

    def put_wording(self, kind: str, row_id: str, digest: bytes, said: Document) -> None:
        """Keep what a version said."""
        self._database.write(
            "INSERT INTO row_wording (kind, row_id, digest, body) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (kind, row_id, digest, document_text(said)),
        )

    def drop_wording(self, kind: str, row_id: str, digest: bytes) -> None:
        """Keep no longer what a version said."""
        self._database.write(
            "DELETE FROM row_wording WHERE kind = ? AND row_id = ? AND digest = ?",
            (kind, row_id, digest),
        )

    def _read(self, kind: str, ids: Sequence[str], only: str) -> dict[str, list[Version]]:
        found: defaultdict[str, list[Version]] = defaultdict(list)
        for row_id, digest, parents, depth, state, gone, made_at in self._database.short_rows(
            "SELECT row_id, digest, parents, depth, state, gone, made_at FROM row_version"  # noqa: S608
            f" WHERE kind = ? AND row_id IN (SELECT value FROM json_each(?)) {only}"
            " ORDER BY row_id, depth, digest",
            (kind, json.dumps(list(ids))),
        ):
            version = Version(
                digest, split_digests(parents), depth, State(state), Gone(gone), made_at
            )
            found[row_id].append(version)
        return found
