"""What is done to an entry from a list, each with its way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.usecases.change_entry import ChangeEntry
from journal_app.usecases.write_entry import Marks


class EntryActs:
    """Does one thing, says it, and offers to undo it."""

    def __init__(self, context: ScreenContext, owner: QObject, change: ChangeEntry) -> None:
        self._context, self._owner, self._change = context, owner, change

    def delete(self, entry_id: EntryId, undone: Callable[[], None]) -> None:
        """Move an entry to the bin; ``undone`` is called when it is taken back."""

        def take_back() -> None:
            undone()
            self._do(lambda: self._change.restore(entry_id), tr("It is back."))

        said = tr("Moved to the bin. It stays there for 30 days.")
        self._do_undoable(
            lambda: self._change.delete(entry_id),
            said,
            tr("deleting an entry"),
            take_back,
        )

    def restore(self, entry_id: EntryId) -> None:
        """Take an entry out of the bin."""
        self._do_undoable(
            lambda: self._change.restore(entry_id),
            tr("It is back in the journal."),
            tr("taking an entry out of the bin"),
            lambda: self._do(lambda: self._change.delete(entry_id), tr("It is in the bin again.")),
        )

    def mark(self, entry: Entry, *, bring: bool = False, private: bool = False) -> None:
        """Set these marks, or take off those that are set."""
        before = _marks(entry)
        after = Marks(before.bring != bring, before.private != private, before.tags)
        self._do_undoable(
            lambda: self._change.mark(entry.id, after),
            _mark_words(before, after),
            tr("marking an entry"),
            lambda: self._do(lambda: self._change.mark(entry.id, before), tr("Undone.")),
        )

    def put_back(self, version: Entry) -> None:
        """Have an earlier version be the newest; the present one goes to the history."""
        self._do_undoable(
            lambda: self._change.put_back(version),
            tr("The earlier version is back. What it said until now is kept beside it."),
            tr("putting an earlier version back"),
            lambda: self._do(lambda: self._change.revert(version.id), tr("Undone.")),
        )

    def _do(self, work: Callable[[], object], said: str) -> None:
        self._context.jobs.run(
            work,
            owner=self._owner,
            done=lambda _: self._context.notices.say(said),
            refused=self._context.refuse,
        )

    def _do_undoable(
        self, work: Callable[[], object], said: str, name: str, undo: Callable[[], None]
    ) -> None:
        self._context.jobs.run(
            work,
            owner=self._owner,
            done=lambda _: self._context.notices.undoable(
                said, name, undo, lambda: self._do_undoable(work, said, name, undo)
            ),
            refused=self._context.refuse,
        )


def _marks(entry: Entry) -> Marks:
    return Marks(entry.bring, entry.private, entry.tags)


def _mark_words(before: Marks, after: Marks) -> str:
    if before.bring != after.bring:
        return tr("Marked to bring to a session.") if after.bring else tr("No longer marked.")
    if after.private:
        return tr("Private: it stays out of every report.")
    return tr("No longer private: a report may show it.")
