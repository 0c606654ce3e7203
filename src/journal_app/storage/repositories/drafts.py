"""What stands in forms that were not saved yet."""

from journal_app.domain.draft import Draft
from journal_app.domain.text import tidy
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.usecases.ports import Changed


class DraftRepository:
    """Keeps one draft per form."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def get(self, form: str) -> Draft | None:
        """The draft of one form, or None."""
        row = self._database.row("SELECT body, saved_at FROM draft WHERE form = ?", (form,))
        return None if row is None else Draft(form, row[0], from_milliseconds(row[1]))

    def all(self) -> list[Draft]:
        """Every draft, the one that was kept last first."""
        rows = self._database.rows("SELECT form, body, saved_at FROM draft ORDER BY saved_at DESC")
        return [Draft(form, body, from_milliseconds(at)) for form, body, at in rows]

    def save(self, draft: Draft) -> None:
        """Keep a draft in place of the earlier one of the same form."""
        with self._changes.transaction(Changed.DRAFTS):
            self._database.write(
                "INSERT OR REPLACE INTO draft (form, body, saved_at) VALUES (?, ?, ?)",
                (draft.form, tidy(draft.body), to_milliseconds(draft.saved_at)),
            )

    def delete(self, form: str) -> None:
        """Throw a draft away; nothing happens where there is none."""
        with self._changes.transaction(Changed.DRAFTS):
            self._database.write("DELETE FROM draft WHERE form = ?", (form,))
