"""Keeps homework as it is written and ticked."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.errors import JournalError
from journal_app.domain.homework import Homework
from journal_app.domain.ids import HomeworkId, SessionId
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.homework.form import LINE
from journal_app.ui.screens.programme.homework.state import HomeworkState
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.usecases.read_programme import ProgrammeNow


@dataclass(frozen=True, slots=True)
class HomeworkActions:
    """What the homework page needs done."""

    read: Callable[[], tuple[ProgrammeNow, list[Homework]]]
    save: Callable[[Homework], None]
    delete: Callable[[HomeworkId], None]
    new_id: Callable[[], str]
    kept: Callable[[str], None]
    """A typed line was kept."""


class HomeworkPresenter:
    """Adds, ticks, removes."""

    def __init__(
        self, view: HomeworkView, jobs: Jobs, actions: HomeworkActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._today: date | None = None
        view.added.connect(self._add)
        view.ticked.connect(self._tick)
        view.removed.connect(self._remove)

    def reload(self) -> None:
        """Show the homework as it stands."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, answer: tuple[ProgrammeNow, list[Homework]]) -> None:
        now, homework = answer
        self._today = now.today
        sessions = (*now.ahead, *now.behind[:3])
        self._view.show_state(HomeworkState(now.today, tuple(homework), sessions))

    def _add(self, text: str, due: date | None, session: SessionId | None) -> None:
        try:
            made = Homework(HomeworkId(self._actions.new_id()), text, due=due, session=session)
        except JournalError as error:
            self._refuse(error)
            return
        self._run(lambda: self._actions.save(made), lambda: self._actions.kept(LINE))

    def _tick(self, one: Homework, done: bool) -> None:  # noqa: FBT001 - a signal's argument
        changed = replace(one, done_on=self._today if done else None)
        self._run(lambda: self._actions.save(changed), lambda: None)

    def _remove(self, one: Homework) -> None:
        def bring_back() -> None:
            self._run(lambda: self._actions.save(one), lambda: None)

        self._run(
            lambda: self._actions.delete(one.id),
            lambda: self._notices.undoable(
                tr("Removed."),
                tr("removing homework"),
                bring_back,
                lambda: self._remove(one),
            ),
        )

    def _run(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        self._jobs.run(work, owner=self._view, done=lambda _: done(), refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
