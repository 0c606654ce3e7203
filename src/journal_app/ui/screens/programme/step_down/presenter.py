"""Keeps the step-down sheet while it is written."""

from journal_app.domain.step_down import StepDown
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.programme_ports import StepDownBook


class StepDownPresenter:
    """One sheet; while something is written in it, it is not shown afresh."""

    def __init__(self, view: StepDownView, context: ScreenContext, book: StepDownBook) -> None:
        self._view, self._context, self._book = view, context, book
        self._shown: StepDown | None = None
        self.edit = PendingEdit(context.jobs, context.refuse)
        view.changed.connect(self._change)
        view.refused.connect(context.refuse)

    def reload(self) -> None:
        """Show the sheet as it stands."""
        self._context.jobs.run(
            self._book.get, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _show(self, sheet: StepDown) -> None:
        if sheet != self._shown and not self.edit.waiting:
            self._shown = sheet
            self._view.show_sheet(sheet)

    def _change(self, sheet: StepDown) -> None:
        self._shown = sheet
        self.edit.put(lambda: self._book.save(sheet))
