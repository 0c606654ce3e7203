"""Transactions, and the word that goes out once one was kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from journal_app.storage.database import Database
from journal_app.storage.versions.seal import seal_changes
from journal_app.usecases.ports import Changed

Heard = Callable[[Changed], None]


class Changes:
    """Tells listeners what kind of thing changed, after COMMIT and once per kind."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listeners: list[Heard] = []
        self._waiting: set[Changed] = set()
        self._depth = 0

    def listen(self, heard: Heard) -> None:
        """Call ``heard`` on the database's thread after every change that was kept."""
        self._listeners.append(heard)

    @contextmanager
    def transaction(self, *kinds: Changed) -> Iterator[None]:
        """Keep all of what happens inside, or nothing of it."""
        before = set(self._waiting)
        self._depth += 1
        try:
            with self._database.transaction():
                yield
                if self._depth == 1:
                    seal_changes(self._database)
            self._waiting |= set(kinds)
        except BaseException:
            self._waiting = before
            raise
        finally:
            self._depth -= 1
        if self._depth == 0:
            self._announce()

    def _announce(self) -> None:
        kept, self._waiting = sorted(self._waiting), set()
        for kind in kept:
            for heard in self._listeners:
                heard(kind)
