"""Puts earlier versions of the plan back."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.plan.plan import Plan, PlanVersion
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.plan.versions.page import VersionsPage
from journal_app.usecases.read_plan import PlanNow


@dataclass(frozen=True, slots=True)
class VersionActions:
    """What the earlier versions need done."""

    read: Callable[[], list[PlanVersion]]
    put_back: Callable[[PlanVersion], Plan]
    """Returns how the plan stood."""
    put: Callable[[Plan], None]
    delete: Callable[[PlanVersion], None]
    save: Callable[[PlanVersion], None]


class VersionsPresenter:
    """Puts earlier versions back; everything can be undone."""

    def __init__(
        self, page: VersionsPage, jobs: Jobs, actions: VersionActions, notices: Notices
    ) -> None:
        self._page, self._jobs, self._actions, self._notices = page, jobs, actions, notices
        page.put_back_requested.connect(self._put_back)
        page.removed.connect(self._remove)

    def show(self, now: PlanNow) -> None:
        """Show the versions."""
        self._jobs.run(
            self._actions.read,
            owner=self._page,
            done=lambda found: self._page.show_versions(tuple(found), now.signs),
            refused=self._refuse,
        )

    def _put_back(self, version: PlanVersion) -> None:
        def done(before: Plan) -> None:
            self._notices.undoable(
                tr("Put back."),
                tr("putting an earlier plan back"),
                lambda: self._do(lambda: self._actions.put(before)),
                lambda: self._put_back(version),
            )

        self._jobs.run(
            lambda: self._actions.put_back(version),
            owner=self._page,
            done=done,
            refused=self._refuse,
        )

    def _remove(self, version: PlanVersion) -> None:
        self._do(
            lambda: self._actions.delete(version),
            lambda: self._notices.undoable(
                tr("Removed."),
                tr("removing an earlier plan"),
                lambda: self._do(lambda: self._actions.save(version)),
                lambda: self._remove(version),
            ),
        )

    def _do(self, work: Callable[[], None], done: Callable[[], None] = lambda: None) -> None:
        self._jobs.run(work, owner=self._page, done=lambda _: done(), refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
