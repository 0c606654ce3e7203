"""Tags over all entries."""

from journal_app.storage.database import Database


def used_tags(database: Database) -> list[tuple[str, int]]:
    """Every tag in use and on how many entries it is, the most used first."""
    rows = database.rows(
        "SELECT name, count(*) FROM tag JOIN entry ON entry.id = tag.entry_id"
        " WHERE deleted_at IS NULL GROUP BY name ORDER BY count(*) DESC, name"
    )
    return [(name, count) for name, count in rows]


def change_tag(database: Database, old: str, new: str, now: int) -> None:
    """Call a tag something else on every entry, or remove it where ``new`` is empty."""
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
