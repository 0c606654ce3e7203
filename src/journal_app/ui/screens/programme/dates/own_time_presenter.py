"""Keeps own time of the week."""

from collections.abc import Callable

from journal_app.domain.week_block import WeekBlock
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.usecases.keep_own_time import KeepOwnTime, OwnTime
from journal_app.usecases.programme_ports import ScheduleBook


class OwnTimePresenter:
    """Every change is kept at once."""

    def __init__(
        self, view: DatesView, context: ScreenContext, book: ScheduleBook, keep: KeepOwnTime
    ) -> None:
        self._view, self._context = view, context
        self._book, self._keep_entered = book, keep
        view.block_kept.connect(self._keep)
        view.block_removed.connect(self._remove)

    def _keep(self, entered: OwnTime, old: WeekBlock | None) -> None:
        self._run(lambda: self._keep_entered(entered, old), self._view.block_was_kept)

    def _remove(self, block: WeekBlock) -> None:
        self._run(
            lambda: self._book.delete_block(block.id),
            lambda: self._context.notices.undoable(
                tr("Removed."),
                tr("removing own time"),
                lambda: self._run(lambda: self._book.save_block(block)),
                lambda: self._remove(block),
            ),
        )

    def _run(self, work: Callable[[], None], done: Callable[[], None] = lambda: None) -> None:
        self._context.jobs.run(
            work, owner=self._view, done=lambda _: done(), refused=self._context.refuse
        )
