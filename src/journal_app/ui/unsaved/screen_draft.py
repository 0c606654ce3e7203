"""Keeps what is typed on a screen of many parts and not saved yet."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Refused
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.unsaved.pending_edit import PendingEdit, Work

_DRAFT_AFTER_MS = 800


class DraftStore(Protocol):
    """Where the draft of a screen is kept; on the journal's thread."""

    def load(self) -> Mapping[str, str]:
        """What was typed and not saved, by name."""
        ...

    def keep(self, lines: Mapping[str, str]) -> None:
        """Keep what is typed; nothing drops the draft."""
        ...


class NoDraftStore:
    """For screens whose lines are saved as they are typed (fits ``DraftStore``)."""

    def load(self) -> Mapping[str, str]:
        """Nothing."""
        return {}

    def keep(self, lines: Mapping[str, str]) -> None:
        """Keep nothing."""


class Typed(Protocol):
    """What is typed and has no place yet, by name."""

    @property
    def changed(self) -> SignalInstance:
        """Something was typed or kept."""
        ...

    @property
    def typed(self) -> dict[str, str]:
        """What stands there."""
        ...

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Show what was typed earlier."""
        ...


class ScreenDraft(QObject):
    """Lines become a draft; what is being changed is saved."""

    def __init__(
        self,
        lines: Typed,
        edits: tuple[PendingEdit, ...],
        context: ScreenContext,
        store: DraftStore,
    ) -> None:
        super().__init__()
        self._lines, self._edits, self._context, self._store = lines, edits, context, store
        self._touched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._timer.timeout.connect(self.keep_draft)
        lines.changed.connect(self._touch)

    @property
    def writing(self) -> bool:
        """Whether something stands there that is not kept."""
        return bool(self._lines.typed) or any(edit.waiting for edit in self._edits)

    def load(self) -> None:
        """Show what was typed before the journal was closed."""
        self._context.jobs.run(
            self._store.load,
            owner=self,
            done=self._lines.put_back,
            refused=self._context.refuse,
        )

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep all of it inside the journal, and go on when it is kept."""
        self._timer.stop()
        edits = [(edit, work) for edit in self._edits if (work := edit.take()) is not None]
        lines, touched = self._lines.typed, self._touched
        self._touched = False

        def keep() -> None:
            _do([work for _, work in edits])
            if touched:
                self._store.keep(lines)

        def kept(_: None) -> None:
            _settle(edits, kept=True)
            if then is not None:
                then()

        def not_kept(error: JournalError) -> None:
            self._touched = touched or self._touched
            _settle(edits, kept=False)
            (refused or self._context.refuse)(error)

        self._context.jobs.run(keep, owner=self, done=kept, refused=not_kept)

    def _touch(self) -> None:
        self._touched = True
        self._timer.start()


def _do(works: list[Work]) -> None:
    for work in works:
        work()


def _settle(edits: list[tuple[PendingEdit, Work]], *, kept: bool) -> None:
    for edit, work in edits:
        edit.settle(work, kept=kept)
