"""What the person says about their own chart: known events, and new usual levels."""

from collections.abc import Callable, Iterable
from datetime import date

from journal_app.domain.errors import JournalError
from journal_app.domain.known_event import EventKind, KnownEvent
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.over_time.view import OverTimeView
from journal_app.usecases.keep_remarks import KeepRemarks


class Remarks:
    """Keeps what is said, and offers to take it back."""

    def __init__(
        self, view: BoardView | OverTimeView, context: ScreenContext, keep: KeepRemarks
    ) -> None:
        self._view, self._context, self._keep = view, context, keep
        view.event_requested.connect(self._keep_event)
        view.events.removed.connect(self._remove_event)

    def new_normal(self, flags: Iterable[tuple[str, int]]) -> None:
        """Begin the usual of series anew; each with the day (ordinal) on which its flag opened."""
        normals = self._keep.normals(flags)
        if normals:
            first = min(normal.since for normal in normals)
            self._run(
                lambda: self._keep.save_normals(normals),
                tr("Your usual starts anew from {day}.").format(day=words.short_day(first)),
                lambda: self._keep.take_back_normals(normals),
            )

    def _keep_event(self, first: date, last: date, text: str, kind: EventKind) -> None:
        """Keep days that have an explanation; the form stays where they cannot be kept."""
        try:
            event = self._keep.event(first, last, text, kind)
        except JournalError as error:
            self._context.refuse(error)
            return
        self._run(
            lambda: self._keep.events.save(event),
            tr("Saved. These days leave your usual level."),
            lambda: self._keep.events.delete(event.id),
        )
        self._view.close_event_form()

    def _remove_event(self, event: KnownEvent) -> None:
        self._run(
            lambda: self._keep.events.delete(event.id),
            tr("Taken back."),
            lambda: self._keep.events.save(event),
        )

    def _run(self, work: Callable[[], None], said: str, undo: Callable[[], None]) -> None:
        context = self._context

        def take_back() -> None:
            context.jobs.run(undo, owner=self._view, done=lambda _: None, refused=context.refuse)

        def offer_undo(_: None) -> None:
            context.notices.undoable(
                said, tr("a remark on your signs"), take_back, lambda: self._run(work, said, undo)
            )

        context.jobs.run(work, owner=self._view, done=offer_undo, refused=context.refuse)
