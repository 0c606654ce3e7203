"""Two copies of a journal come together: the union of their versions, row by row."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.merge import MergeCounts, MergeSummary
from journal_app.storage.database import Database
from journal_app.storage.versions.all_rows import KINDS, purge_rows, put_rows, stated
from journal_app.storage.versions.fitting import (
    reading_another_copy,
    require_gone_alike,
    require_named,
    require_whole_graph,
)
from journal_app.storage.versions.seal import seal_changes
from journal_app.storage.versions.stated_row import ENTRY, Gone
from journal_app.storage.versions.union import united
from journal_app.storage.versions.version_store import State, Version, VersionStore
from journal_app.usecases.documents import Document

_PART: Final = 2000

_Key = tuple[str, str, bytes]
"""Kind, row and digest."""


@dataclass(slots=True)
class _RowMerge:
    """What becomes of one row."""

    row_id: str
    versions: list[Version]
    """All of them, as they are afterwards."""
    before: Version | None
    """Which stood here; None where the row was not here."""
    after: Version

    @property
    def is_shown(self) -> bool:
        """Whether something else is seen afterwards."""
        return self.before is None or self.before.digest != self.after.digest or self.in_conflict

    @property
    def in_conflict(self) -> bool:
        """Whether a wording that counts stands beside."""
        return any(one.state is State.BESIDE and not one.gone for one in self.versions)


@dataclass(slots=True)
class _Tally:
    new: int = 0
    changed: int = 0
    deleted: int = 0
    both: int = 0

    def add(self, row: _RowMerge) -> None:
        if not row.is_shown:
            return
        if row.in_conflict:
            self.both += 1
        elif row.after.gone:
            self.deleted += row.before is not None
        elif row.before is None:
            self.new += 1
        else:
            self.changed += 1

    def counts(self) -> MergeCounts:
        return MergeCounts(self.new, self.changed, self.deleted, self.both)


@dataclass(slots=True)
class Merge:
    """Brings what another copy has into this one; whoever calls has a transaction."""

    mine: Database
    theirs: Database
    work: LongWork = UNWATCHED
    _entries: _Tally = field(default_factory=_Tally)
    _others: _Tally = field(default_factory=_Tally)

    def preview(self) -> MergeSummary:
        """What would come. Raises WorkStoppedError."""
        for kind, ids in self._concerned():
            self.work.check()
            for row in self._united(kind, ids):
                self._tally(kind).add(row)
        return self._summary()

    def keep(self) -> MergeSummary:
        """Have it here afterwards. Raises WorkStoppedError."""
        seal_changes(self.mine)
        concerned = list(self._concerned())
        for number, (kind, ids) in enumerate(concerned):
            self.work.tell(number, len(concerned))
            rows = self._united(kind, ids)
            for row in rows:
                self._tally(kind).add(row)
            self._keep(kind, rows)
        self.work.check()
        self._purge_answers()
        self.mine.write("DELETE FROM changed_row")
        return self._summary()

    def _purge_answers(self) -> None:
        """What was filled in goes with its questionnaire, as it does where that is purged."""
        store = VersionStore(self.mine)
        for row_id, at in self.mine.short_rows(
            "SELECT response.id, made_at FROM questionnaire_response AS response JOIN row_version"
            " ON kind = 'questionnaire' AND row_id = questionnaire_id AND gone = ?"
            " WHERE body <> ''",
            (Gone.PURGED,),
        ):
            purge_rows(self.mine, "questionnaire_response", [row_id], at)
            store.put_purged("questionnaire_response", row_id, at)

    def _summary(self) -> MergeSummary:
        gaps = {key[:2] for key in _missing(_keys(self.mine), _keys(self.theirs))}
        return MergeSummary(self._entries.counts(), self._others.counts(), len(gaps))

    def _tally(self, kind: str) -> _Tally:
        return self._entries if kind == ENTRY else self._others

    def _concerned(self) -> Iterator[tuple[str, Sequence[str]]]:
        """Rows of which the other copy knows more, a part at a time, in the order of kinds."""
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for kind, row_id, _ in _missing(_keys(self.theirs), _keys(self.mine)):
            found[kind][row_id] = None
        for kind, row_id, _ in _missing(_wordings(self.theirs), _wordings(self.mine)):
            found[kind][row_id] = None
        for kind in KINDS:
            ids = iter(found[kind])
            while part := list(islice(ids, _PART)):
                yield kind, part

    def _united(self, kind: str, ids: Sequence[str]) -> list[_RowMerge]:
        mine = VersionStore(self.mine).of_rows(kind, ids)
        theirs = VersionStore(self.theirs).of_rows(kind, ids)
        rows: list[_RowMerge] = []
        for row_id in ids:
            before, other = mine.get(row_id, []), theirs.get(row_id, [])
            require_whole_graph(kind, row_id, other)
            versions = united(before, other)
            rows.append(_RowMerge(row_id, versions, _standing(before), _must_stand(versions)))
        return rows

    def _keep(self, kind: str, rows: Sequence[_RowMerge]) -> None:
        store = VersionStore(self.mine)
        purged = [row for row in rows if row.after.gone is Gone.PURGED]
        if purged:
            for row in purged:
                purge_rows(self.mine, kind, [row.row_id], row.after.made_at)
                store.put_purged(kind, row.row_id, row.after.made_at)
        kept = [row for row in rows if row.after.gone is not Gone.PURGED]
        said = _Said(self, kind, kept)
        there = store.wordings(kind, [row.row_id for row in kept])
        self._try_wordings(kind, kept, said, there)
        put_rows(
            self.mine,
            kind,
            [
                (said.of(row.row_id, row.after.digest), row.after.made_at)
                for row in kept
                if row.before is None
                or (row.before.digest, row.before.made_at) != (row.after.digest, row.after.made_at)
            ],
        )
        for row in kept:
            self._keep_wordings(store, kind, row, said)
            for version in row.versions:
                if version.digest in there.get(row.row_id, ()) and not _is_worded(kind, version):
                    store.drop_wording(kind, row.row_id, version.digest)
        store.put_all(kind, [(row.row_id, one) for row in kept for one in row.versions])

    def _try_wordings(
        self,
        kind: str,
        rows: Sequence[_RowMerge],
        said: "_Said",
        there: Mapping[str, Mapping[bytes, Document]],
    ) -> None:
        """Put each new wording into the tables once, so that what does not fit is refused now."""
        tried = [
            [
                (wording, version.made_at)
                for version in row.versions
                if _is_worded(kind, version) and version.digest not in there.get(row.row_id, ())
                for wording in [said.worded(row.row_id, version)]
                if wording is not None
            ]
            for row in rows
        ]
        with suppress(_TriedError), self.mine.transaction():
            for turn in range(max(map(len, tried), default=0)):
                put_rows(self.mine, kind, [each[turn] for each in tried if turn < len(each)])
            raise _TriedError

    def _keep_wordings(self, store: VersionStore, kind: str, row: _RowMerge, said: "_Said") -> None:
        for version in row.versions:
            if not _is_worded(kind, version):
                continue
            wording = said.worded(row.row_id, version)
            if wording is not None:
                store.put_wording(kind, row.row_id, version.digest, wording)


class _TriedError(Exception):
    """Ends what was only tried."""


def _is_worded(kind: str, version: Version) -> bool:
    """Whether what a version says is kept beside the tables."""
    if version.state is State.BESIDE:
        return kind == ENTRY or not version.gone
    return version.state is State.EARLIER and kind == ENTRY


class _Said:
    """What versions of some rows say, wherever one of the copies has it."""

    def __init__(self, merge: Merge, kind: str, rows: Sequence[_RowMerge]) -> None:
        ids = [row.row_id for row in rows]
        self._kept: defaultdict[str, dict[bytes, Document]] = defaultdict(dict)
        self._stands: defaultdict[str, dict[bytes, Document]] = defaultdict(dict)
        for database in (merge.theirs, merge.mine):
            found = VersionStore(database).wordings(kind, ids)
            for row_id, wordings in found.items():
                self._kept[row_id] |= wordings
            if database is merge.theirs:
                with reading_another_copy():
                    self._read_standing(database, kind, ids, fitting=True)
                for each in rows:
                    said = self._kept[each.row_id] | self._stands[each.row_id]
                    require_named(kind, each.row_id, said.items(), each.versions)
            else:
                self._read_standing(database, kind, ids, fitting=False)

    def _read_standing(
        self, database: Database, kind: str, ids: Sequence[str], *, fitting: bool
    ) -> None:
        heads = VersionStore(database).heads(kind, ids)
        for row in stated(database, kind, list(heads)):
            standing = _standing(heads[row.row_id])
            if standing is not None and row.document:
                if fitting:
                    require_gone_alike(row, standing)
                self._stands[row.row_id][standing.digest] = row.document

    def of(self, row_id: str, digest: bytes) -> Document:
        """What a version says that stands in one of the copies, or beside."""
        return self._stands[row_id].get(digest) or self._kept[row_id][digest]

    def worded(self, row_id: str, version: Version) -> Document | None:
        """What a version says that does not stand; None where no copy keeps it.

        Who followed a version has kept its wording, or did not change it. It is kept all the
        same where the version still stands in one of the copies: else it would be there or not
        by the order in which copies come together.
        """
        if version.state is State.BESIDE:
            return self.of(row_id, version.digest)
        kept, stands = self._kept[row_id], self._stands[row_id]
        return kept.get(version.digest) or stands.get(version.digest)


def _standing(versions: Sequence[Version]) -> Version | None:
    return next((one for one in versions if one.state is State.STANDS), None)


def _must_stand(versions: Sequence[Version]) -> Version:
    found = _standing(versions)
    assert found is not None
    return found


def _keys(database: Database) -> Iterator[tuple[_Key, int]]:
    """Every version in the order of its key, with the time it was made."""
    for batch in database.batches(
        "SELECT kind, row_id, digest, made_at FROM row_version ORDER BY kind, row_id, digest"
    ):
        for kind, row_id, digest, made_at in batch:
            yield (kind, row_id, digest), made_at


def _wordings(database: Database) -> Iterator[tuple[_Key, int]]:
    """Every version of which a copy can say what it said; of other rows than entries: beside."""
    for batch in database.batches(
        "SELECT kind, row_id, digest FROM row_wording UNION"  # noqa: S608
        " SELECT kind, row_id, digest FROM row_version"
        f" WHERE kind = '{ENTRY}' AND state = {State.STANDS:d} AND gone <> {Gone.PURGED:d}"
        " ORDER BY kind, row_id, digest"
    ):
        for key in batch:
            yield (key[0], key[1], key[2]), 0


def _missing(
    wanted: Iterator[tuple[_Key, int]], there: Iterator[tuple[_Key, int]]
) -> Iterator[_Key]:
    """Those of ``wanted`` that are not ``there``, or were made later; both in the order of keys."""
    known = next(there, None)
    for key, made_at in wanted:
        while known is not None and known[0] < key:
            known = next(there, None)
        if known is None or known[0] != key or known[1] < made_at:
            yield key
