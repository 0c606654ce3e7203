"""Tags over all entries."""

from journal_app.domain.ids import EntryId
from journal_app.storage.database import Database
from journal_app.storage.search_index import reindexed


def used_tags(database: Database) -> list[tuple[str, int]]:
    """Every tag in use and on how many entries it is, the most used first."""
    rows = database.rows(
        "SELECT name, sum(used) FROM ("
        " SELECT name, count(*) AS used FROM tag GROUP BY name UNION ALL"
        " SELECT name, -count(*) FROM entry CROSS JOIN tag ON tag.entry_id = entry.id"
        " WHERE deleted_at IS NOT NULL GROUP BY name"
        ") GROUP BY name HAVING sum(used) > 0 ORDER BY sum(used) DESC, name"
    )
    return [(name, count) for name, count in rows]


def change_tag(database: Database, old: str, new: str, now: int) -> None:
    """Call a tag something else on every entry, or remove it where ``new`` is empty."""
    rows = database.short_rows("SELECT entry_id FROM tag WHERE name = ?", (old,))
    with reindexed(database, [EntryId(entry) for (entry,) in rows]):
        database.write(
            "UPDATE entry SET updated_at = ? WHERE id IN (SELECT entry_id FROM tag WHERE name = ?)",
            (now, old),
        )
        database.write(
            "DELETE FROM tag WHERE name = ?1 AND"
            " (?2 = '' OR entry_id IN (SELECT entry_id FROM tag WHERE name = ?2))",
            (old, new),
        )
        database.write("UPDATE tag SET name = ? WHERE name = ?", (new, old))
