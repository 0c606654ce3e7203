"""Entries of every kind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from journal_app.domain.entry import Entry, EntryKind, NoSuchEntryError
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.search import EVERYTHING, EntryFilter, Found, SearchQuery
from journal_app.domain.tag import tidy_tag
from journal_app.storage.bodies.entry_kinds import pointing_at
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.repositories.entry_bin import move_to_bin, purge_all, take_out_of_bin
from journal_app.storage.repositories.entry_filter import filter_condition, kinds_condition
from journal_app.storage.repositories.entry_rows import (
    COLUMNS,
    insert_entries,
    load_entries,
    update_entries,
)
from journal_app.storage.repositories.found_rows import find_rows, pieces
from journal_app.storage.repositories.tags import change_tag, used_tags
from journal_app.storage.repositories.timeline import stretch
from journal_app.storage.search_index import index_entries, reindexed
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.storage.versions.entry_history import (
    beside_wordings,
    earlier_wordings,
    keep_wording,
    take_last_wording,
)
from journal_app.usecases.ports import Binned, Changed, Clock, Cursor, EntryMark


class EntryRepository:
    """Keeps entries; a purged one leaves a row without content or times as its tombstone."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self.widen: Callable[[SearchQuery], SearchQuery] = lambda query: query
        """What a search asks for besides: names that are shown otherwise than they are stored."""

    def add(self, entry: Entry) -> None:
        """Keep a new entry."""
        self.add_all([entry])

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Keep many new entries in one transaction."""
        with self._changes.transaction(Changed.ENTRIES):
            now, new = self._now(), list(entries)
            insert_entries(self._database, [(entry, now) for entry in new])
            index_entries(self._database, [entry.id for entry in new])

    def replace(self, entry: Entry) -> None:
        """Put an edited entry in place of the earlier one, which goes into its history."""
        with self._changes.transaction(Changed.ENTRIES):
            earlier = self.get(entry.id)
            keep_wording(self._database, entry.id)
            self._exchange(earlier, entry, self._now())

    def revert(self, entry_id: EntryId) -> None:
        """Undo the last edit; nothing happens to an entry that was never edited."""
        with self._changes.transaction(Changed.ENTRIES):
            current = self.get(entry_id)
            wording = take_last_wording(self._database, entry_id)
            if wording is not None:
                self._exchange(current, wording, self._now())

    def history(self, entry_id: EntryId) -> list[tuple[datetime, Entry]]:
        """Earlier versions, oldest first, each with the time it was replaced."""
        return earlier_wordings(self._database, entry_id)

    def beside(self, entry_id: EntryId) -> list[Entry]:
        """What another copy made of an entry that was changed here as well."""
        return beside_wordings(self._database, entry_id)

    def get(self, entry_id: EntryId) -> Entry:
        """One entry, from the bin too."""
        found = self._load("WHERE id = ? AND zone <> ''", (entry_id,))
        if not found:
            raise NoSuchEntryError
        return found[0]

    def delete(self, entry_id: EntryId) -> None:
        """Move to the bin; an entry that is there already stays as it is."""
        self._require(entry_id)
        with self._changes.transaction(Changed.ENTRIES):
            move_to_bin(self._database, [entry_id], self._now())

    def restore(self, entry_id: EntryId) -> None:
        """Take out of the bin."""
        self._require(entry_id)
        with self._changes.transaction(Changed.ENTRIES):
            take_out_of_bin(self._database, entry_id, self._now())

    def purge(self, deleted_before: datetime) -> int:
        """Remove for good what went into the bin before this time; return how many."""
        rows = self._database.rows(
            "SELECT id, kind FROM entry WHERE deleted_at < ? AND zone <> ''",
            (to_milliseconds(deleted_before),),
        )
        if rows:
            binned = {EntryId(entry_id): EntryKind(kind) for entry_id, kind in rows}
            with self._changes.transaction(Changed.ENTRIES):
                purge_all(self._database, binned, self._now())
        return len(rows)

    def purge_entry(self, entry_id: EntryId) -> None:
        """Remove one entry for good, in the bin or not."""
        with self._changes.transaction(Changed.ENTRIES):
            purge_all(self._database, {entry_id: self.get(entry_id).kind}, self._now())

    def bin(self, limit: int = 1000, *, skip: int = 0) -> list[Binned]:
        """What is in the bin, what went into it last first, without the first ``skip``."""
        rows = self._database.rows(
            f"SELECT {COLUMNS}, deleted_at FROM entry"  # noqa: S608
            " WHERE deleted_at IS NOT NULL AND zone <> '' ORDER BY deleted_at DESC, n DESC LIMIT ?"
            " OFFSET ?",
            (limit, skip),
        )
        entries = load_entries(self._database, [row[:-1] for row in rows])
        return [
            Binned(entry, from_milliseconds(row[-1]))
            for entry, row in zip(entries, rows, strict=True)
        ]

    def newest(
        self, limit: int, *, after: Cursor | None = None, wanted: EntryFilter = EVERYTHING
    ) -> list[Entry]:
        """A page of the timeline, newest first, from below ``after``."""
        condition, values = filter_condition(wanted)
        part = stretch(self._database, wanted, after)
        return self._load(
            f"WHERE timeline BETWEEN ? AND ? AND deleted_at IS NULL {condition}"
            " ORDER BY timeline DESC LIMIT ?",
            (part.first, part.last, *values, limit),
        )

    def search(
        self, limit: int, wanted: EntryFilter, *, after: Cursor | None = None
    ) -> list[Found]:
        """A page of what was found, in the timeline's order, from below ``after``."""
        if wanted.query.empty:
            return [Found(entry) for entry in self.newest(limit, after=after, wanted=wanted)]
        wanted = replace(wanted, query=self.widen(wanted.query))
        part = stretch(self._database, wanted, after)
        rows = find_rows(self._database, limit, wanted, part)
        entries = load_entries(self._database, [row[:-1] for row in rows])
        return [Found(entry, pieces(row[-1])) for entry, row in zip(entries, rows, strict=True)]

    def between(self, first: date, last: date, *, kinds: Sequence[EntryKind] = ()) -> list[Entry]:
        """Entries that count for the days first..last (inclusive), oldest first."""
        condition, values = kinds_condition(kinds)
        return self._load(
            f"WHERE deleted_at IS NULL AND day BETWEEN ? AND ? {condition} ORDER BY day, timeline",
            (first.isoformat(), last.isoformat(), *values),
        )

    def marks(self, first: date, last: date, *, kinds: Sequence[EntryKind] = ()) -> list[EntryMark]:
        """That there are entries on these days, oldest first, without their words."""
        condition, values = kinds_condition(kinds)
        rows = self._database.short_rows(
            "SELECT id, kind, day, recorded_day FROM entry"  # noqa: S608
            f" WHERE deleted_at IS NULL AND day BETWEEN ? AND ? {condition}"
            " ORDER BY day, timeline",
            (first.isoformat(), last.isoformat(), *values),
        )
        return [_mark(row) for row in rows]

    def count_by_day(self, first: date, last: date) -> dict[date, int]:
        """How many entries count for each of the days first..last."""
        rows = self._database.short_rows(
            "SELECT day, count(*) FROM entry WHERE deleted_at IS NULL AND day BETWEEN ? AND ?"
            " GROUP BY day",
            (first.isoformat(), last.isoformat()),
        )
        return {date.fromisoformat(day): count for day, count in rows}

    def answering(self, trigger: EntryId) -> list[Entry]:
        """Entries that point at another, as copings and chains do, oldest first."""
        return self._load(
            f"WHERE deleted_at IS NULL AND id IN ({pointing_at()}) ORDER BY timeline", (trigger,)
        )

    def tags(self) -> list[tuple[str, int]]:
        """Every tag in use and on how many entries it is, the most used first."""
        return used_tags(self._database)

    def rename_tag(self, old: str, new: str) -> None:
        """Call a tag something else on every entry; an empty ``new`` removes it."""
        tag = tidy_tag(new)
        if tag != old:
            with self._changes.transaction(Changed.ENTRIES):
                change_tag(self._database, old, tag, self._now())

    def span(self) -> tuple[date, date] | None:
        """First and last day with an entry."""
        ((first, last),) = self._database.short_rows(
            "SELECT (SELECT min(day) FROM entry WHERE deleted_at IS NULL),"
            " (SELECT max(day) FROM entry WHERE deleted_at IS NULL)"
        )
        return None if first is None else (date.fromisoformat(first), date.fromisoformat(last))

    def count(self) -> int:
        """How many entries there are, the bin left out."""
        ((count,),) = self._database.short_rows(
            "SELECT count(*) FROM entry WHERE deleted_at IS NULL"
        )
        return int(count)

    def exists(self, entry_id: EntryId) -> bool:
        """Whether an entry is kept, in the bin too."""
        return bool(
            self._database.short_rows(
                "SELECT 1 FROM entry WHERE id = ? AND zone <> ''", (entry_id,)
            )
        )

    def imported(self, import_id: ImportId) -> list[EntryId]:
        """Entries that came with one import and are not in the bin."""
        rows = self._database.short_rows(
            "SELECT id FROM entry WHERE import_id = ? AND deleted_at IS NULL ORDER BY n",
            (import_id,),
        )
        return [EntryId(entry) for (entry,) in rows]

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _require(self, entry_id: EntryId) -> None:
        if not self.exists(entry_id):
            raise NoSuchEntryError

    def _load(self, condition: str, values: Sequence[object]) -> list[Entry]:
        rows = self._database.rows(f"SELECT {COLUMNS} FROM entry {condition}", values)  # noqa: S608
        return load_entries(self._database, rows)

    def _exchange(self, old: Entry, new: Entry, now: int) -> None:
        with reindexed(self._database, [old.id]):
            update_entries(self._database, [(new, now)])


def _mark(row: Row) -> EntryMark:
    entry_id, kind, day, recorded_day = row
    return EntryMark(
        EntryId(entry_id),
        EntryKind(kind),
        date.fromisoformat(day),
        date.fromisoformat(recorded_day),
    )
