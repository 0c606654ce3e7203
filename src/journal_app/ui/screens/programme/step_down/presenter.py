"""Keeps the step-down sheet while it is written."""

from collections.abc import Callable

from journal_app.domain.errors import JournalError
from journal_app.domain.step_down import StepDown
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.unsaved.pending_edit import PendingEdit


class StepDownPresenter:
    """One sheet; while something is written in it, it is not shown afresh."""

    def __init__(
        self,
        view: StepDownView,
        jobs: Jobs,
        book: tuple[Callable[[], StepDown], Callable[[StepDown], None]],
        notices: Notices,
    ) -> None:
        self._view, self._jobs, self._notices = view, jobs, notices
        self._read, self._save = book
        self._shown: StepDown | None = None
        self.edit = PendingEdit(jobs, self._refuse)
        view.changed.connect(self._change)
        view.refused.connect(self._refuse)

    def reload(self) -> None:
        """Show the sheet as it stands."""
        self._jobs.run(self._read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, sheet: StepDown) -> None:
        if sheet != self._shown and not self.edit.waiting:
            self._shown = sheet
            self._view.show_sheet(sheet)

    def _change(self, sheet: StepDown) -> None:
        self._shown = sheet
        self.edit.put(lambda: self._save(sheet))

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
