"""Weekly reviews as rows."""

from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.review import Review
from journal_app.storage.bodies.body_tables import BodyTables
from journal_app.storage.database import Database


def keep_review(database: Database, entry: EntryId, review: Review, _: Moment) -> None:
    """Insert the row of a weekly review."""
    database.write(
        "INSERT INTO review (entry_id, looked, helped, session, next_week) VALUES (?, ?, ?, ?, ?)",
        (entry, review.looked, review.helped, review.session, review.next_week),
    )


def load_reviews(database: Database, entries: str) -> dict[EntryId, Review]:
    """Load weekly reviews by a JSON list of ids."""
    rows = database.rows(
        "SELECT entry_id, looked, helped, session, next_week FROM review"
        " WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(entry): Review(*texts) for entry, *texts in rows}


REVIEWS: Final = BodyTables(("review",), keep_review, load_reviews)
