"""What holds of every journal between two transactions."""

from journal_app.storage.search_index import check_search_index
from journal_app.storage.versions.all_rows import KINDS, stated
from journal_app.storage.versions.digests import version_digest
from journal_app.storage.versions.stated_row import Gone
from journal_app.storage.versions.version_store import State, VersionStore


def require_sealed(journal):
    """Every row has one version that stands, named by what it says; the index says the same."""
    database = journal.vault.database
    store = VersionStore(database)
    assert database.rows("SELECT * FROM changed_row") == []
    assert check_search_index(database)
    for kind in KINDS:
        rows = list(stated(database, kind))
        heads = store.heads(kind, [row.row_id for row in rows])
        for row in rows:
            (head,) = [one for one in heads[row.row_id] if one.state is State.STANDS]
            assert head.gone is row.gone
            if row.gone is not Gone.PURGED:
                assert head.made_at == row.updated_at
                assert head.digest == version_digest(kind, row.row_id, row.document, head.parents)
