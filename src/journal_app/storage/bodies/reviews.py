"""Weekly reviews as rows."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.review import Review
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database


def review_rows(entry: EntryId, review: Review, _: Moment) -> Iterator[Insert]:
    """The row of a weekly review."""
    yield Insert(
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


REVIEWS: Final = BodyTables(("review",), review_rows, load_reviews)
