"""Puts earlier versions of the plan back."""

from collections.abc import Callable

from journal_app.domain.plan.plan import Plan, PlanVersion
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.versions.page import VersionsPage
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.plan_ports import PlanBook
from journal_app.usecases.read_plan import PlanNow


class VersionsPresenter:
    """Puts earlier versions back; everything can be undone."""

    def __init__(
        self, page: VersionsPage, context: ScreenContext, book: PlanBook, keep: KeepPlan
    ) -> None:
        self._page, self._context = page, context
        self._book, self._keep = book, keep
        page.put_back_requested.connect(self._put_back)
        page.removed.connect(self._remove)

    def show(self, now: PlanNow) -> None:
        """Show the versions."""
        self._context.jobs.run(
            self._book.versions.all,
            owner=self._page,
            done=lambda found: self._page.show_versions(tuple(found), now.signs),
            refused=self._context.refuse,
        )

    def _put_back(self, version: PlanVersion) -> None:
        def done(before: Plan) -> None:
            self._context.notices.undoable(
                tr("Put back."),
                tr("putting an earlier plan back"),
                lambda: self._do(lambda: self._book.put(before)),
                lambda: self._put_back(version),
            )

        self._context.jobs.run(
            lambda: self._keep.put_back(version),
            owner=self._page,
            done=done,
            refused=self._context.refuse,
        )

    def _remove(self, version: PlanVersion) -> None:
        self._do(
            lambda: self._keep.forget(version),
            lambda: self._context.notices.undoable(
                tr("Removed."),
                tr("removing an earlier plan"),
                lambda: self._do(lambda: self._book.versions.save(version)),
                lambda: self._remove(version),
            ),
        )

    def _do(self, work: Callable[[], None], done: Callable[[], None] = lambda: None) -> None:
        self._context.jobs.run(
            work, owner=self._page, done=lambda _: done(), refused=self._context.refuse
        )
