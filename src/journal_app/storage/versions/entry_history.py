"""Earlier wordings of an entry."""

from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.storage.database import Database
from journal_app.storage.timestamps import from_milliseconds
from journal_app.storage.versions.all_rows import stated
from journal_app.storage.versions.seal import require_new_version, seal_changes
from journal_app.storage.versions.stated_row import ENTRY
from journal_app.storage.versions.version_store import State, Version, VersionStore
from journal_app.usecases.documents import Document
from journal_app.usecases.entry_document import entry_of


def keep_wording(database: Database, entry: EntryId) -> None:
    """Keep what an entry says now, before something else is put in its place."""
    seal_changes(database)
    store = VersionStore(database)
    (row,) = stated(database, ENTRY, [entry])
    for head in store.heads(ENTRY, [entry])[entry]:
        if head.state is State.STANDS:
            store.put_wording(ENTRY, entry, head.digest, row.document)
    require_new_version(database, ENTRY, entry)


def take_last_wording(database: Database, entry: EntryId) -> Entry | None:
    """The latest of the earlier wordings, which is none any more; None where there is none."""
    store = VersionStore(database)
    known = [one for one in _replaced(database, entry) if one.version.state is State.EARLIER]
    last = next((one for one in reversed(known) if one.counts), None)
    if last is None:
        return None
    for one in known[known.index(last) :]:
        store.drop_wording(ENTRY, entry, one.version.digest)
    return entry_of(last.document)


def earlier_wordings(database: Database, entry: EntryId) -> list[tuple[datetime, Entry]]:
    """Each with the time it was replaced, oldest first."""
    return [
        (from_milliseconds(one.until), entry_of(one.document))
        for one in _replaced(database, entry)
        if one.counts
    ]


@dataclass(frozen=True, slots=True)
class _Replaced:
    """A version that does not stand, and of which it is known what it said."""

    version: Version
    document: Document
    until: int
    """When it was replaced (milliseconds)."""
    counts: bool
    """Whether more than the bin came between it and what was said next."""


def _replaced(database: Database, entry: EntryId) -> list[_Replaced]:
    """By depth and digest; what another copy put into the bin is one of them."""
    store = VersionStore(database)
    versions = store.of_rows(ENTRY, [entry]).get(entry, [])
    wordings = store.wordings(ENTRY, [entry]).get(entry, {})
    after = {parent: version for version in versions for parent in version.parents}
    last = max(versions, key=lambda version: version.made_at, default=None)
    found: list[_Replaced] = []
    said = next((_content(row.document) for row in stated(database, ENTRY, [entry])), {})
    for version in reversed(versions):
        if version.digest not in wordings or not _is_replaced(version):
            continue
        document = wordings[version.digest]
        follower = after.get(version.digest, last)
        assert follower is not None
        only_binned = follower.gone is not version.gone and _content(document) == said
        found.append(_Replaced(version, document, follower.made_at, not only_binned))
        said = _content(document)
    return found[::-1]


def _is_replaced(version: Version) -> bool:
    return version.state is State.EARLIER or (version.state is State.BESIDE and version.gone > 0)


def _content(document: Document) -> Document:
    """What an entry says, in the bin or not."""
    return {name: said for name, said in document.items() if name != "deleted_at"}


def beside_wordings(database: Database, entry: EntryId) -> list[Entry]:
    """What another copy made of an entry, while this one was changed too."""
    store = VersionStore(database)
    heads = store.heads(ENTRY, [entry]).get(entry, [])
    wordings = store.wordings(ENTRY, [entry]).get(entry, {})
    return [
        entry_of(wordings[head.digest])
        for head in heads
        if head.state is State.BESIDE and not head.gone
    ]
