"""Keeps homework as it is written and ticked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from journal_app.domain.homework import Homework
from journal_app.domain.ids import SessionId
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.homework.state import HomeworkState
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.usecases.add_homework import AddHomework
from journal_app.usecases.programme_ports import HomeworkBook
from journal_app.usecases.read_programme import ReadProgramme


class HomeworkPresenter:
    """Adds, ticks, removes."""

    def __init__(
        self,
        view: HomeworkView,
        context: ScreenContext,
        read: ReadProgramme,
        book: HomeworkBook,
        add: AddHomework,
    ) -> None:
        self._view, self._context = view, context
        self._programme, self._book, self._add_homework = read, book, add
        self._today: date | None = None
        view.added.connect(self._add)
        view.ticked.connect(self._tick)
        view.removed.connect(self._remove)

    def reload(self) -> None:
        """Show the homework as it stands."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _read(self) -> HomeworkState:
        now = self._programme()
        sessions = (*now.ahead, *now.behind[:3])
        return HomeworkState(now.today, tuple(self._book.all()), sessions)

    def _show(self, state: HomeworkState) -> None:
        self._today = state.today
        self._view.show_state(state)

    def _add(self, text: str, due: date | None, session: SessionId | None) -> None:
        self._run(lambda: self._add_homework(text, due, session), self._view.form_kept)

    def _tick(self, one: Homework, done: bool) -> None:  # noqa: FBT001 - a signal's argument
        changed = replace(one, done_on=self._today if done else None)
        self._run(lambda: self._book.save(changed), lambda: None)

    def _remove(self, one: Homework) -> None:
        def bring_back() -> None:
            self._run(lambda: self._book.save(one), lambda: None)

        self._run(
            lambda: self._book.delete(one.id),
            lambda: self._context.notices.undoable(
                tr("Removed."),
                tr("removing homework"),
                bring_back,
                lambda: self._remove(one),
            ),
        )

    def _run(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        self._context.jobs.run(
            work, owner=self._view, done=lambda _: done(), refused=self._context.refuse
        )
