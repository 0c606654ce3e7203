"""Words to pick from."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.storage.bodies.entry_kinds import entries_with
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.search_index import reindexed
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Changed, Clock


class ChoiceRepository:
    """Keeps skills, kinds of trigger and emotions."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[Choice]:
        """Every word that was not deleted, hidden ones too, by list and position."""
        return self._load("")

    def of(self, which: ChoiceList) -> list[Choice]:
        """The words of one list by position, hidden ones left out."""
        return self._load("AND list = ? AND hidden = 0", (which,))

    def save(self, choice: Choice) -> None:
        """Keep a new word or the new form of an old one."""
        with self._changes.transaction(Changed.CHOICES), self._found_again(choice):
            self._database.write(
                "INSERT INTO choice (id, list, name, position, hidden, theme, updated_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET list = excluded.list, name = excluded.name,"
                " position = excluded.position, hidden = excluded.hidden, theme = excluded.theme,"
                " updated_at = excluded.updated_at, deleted_at = NULL",
                (
                    choice.id,
                    choice.list,
                    choice.name,
                    choice.position,
                    choice.hidden,
                    choice.theme,
                    to_milliseconds(self._clock.now()),
                ),
            )

    def _found_again(self, choice: Choice) -> AbstractContextManager[None]:
        """Entries that use a word are found by its new name once it has one."""
        kept = self._database.row("SELECT name FROM choice WHERE id = ?", (choice.id,))
        if kept is None or kept == (choice.name,):
            return nullcontext()
        return reindexed(self._database, entries_with(self._database, choice.id))

    def _load(self, condition: str, values: Sequence[object] = ()) -> list[Choice]:
        rows = self._database.rows(
            "SELECT id, list, name, position, hidden, theme FROM choice"  # noqa: S608
            f" WHERE deleted_at IS NULL {condition} ORDER BY list, position, id",
            values,
        )
        return [
            Choice(choice_id, ChoiceList(which), name, position, bool(hidden), theme)
            for choice_id, which, name, position, hidden, theme in rows
        ]
