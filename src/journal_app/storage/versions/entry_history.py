"""Earlier wordings of an entry."""

from datetime import datetime

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.storage.database import Database
from journal_app.storage.timestamps import from_milliseconds
from journal_app.storage.versions.all_rows import stated
from journal_app.storage.versions.seal import require_new_version, seal_changes
from journal_app.storage.versions.stated_row import ENTRY
from journal_app.storage.versions.version_store import State, Version, VersionStore
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
    wordings = store.wordings(ENTRY, [entry]).get(entry, {})
    for version in reversed(_earlier(store, entry)):
        if version.digest in wordings and version.state is State.EARLIER:
            store.drop_wording(ENTRY, entry, version.digest)
            return entry_of(wordings[version.digest])
    return None


def earlier_wordings(database: Database, entry: EntryId) -> list[tuple[datetime, Entry]]:
    """Each with the time it was replaced, oldest first."""
    store = VersionStore(database)
    wordings = store.wordings(ENTRY, [entry]).get(entry, {})
    versions = store.of_rows(ENTRY, [entry]).get(entry, [])
    until = {parent: version.made_at for version in versions for parent in version.parents}
    now = max((version.made_at for version in versions), default=0)
    return [
        (from_milliseconds(until.get(version.digest, now)), entry_of(wordings[version.digest]))
        for version in _earlier(store, entry)
        if version.digest in wordings
    ]


def _earlier(store: VersionStore, entry: EntryId) -> list[Version]:
    """By depth and digest; what another copy put into the bin is one of them."""
    found = store.of_rows(ENTRY, [entry]).get(entry, [])
    return [
        version
        for version in found
        if version.state is State.EARLIER or (version.state is State.BESIDE and version.gone)
    ]


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
