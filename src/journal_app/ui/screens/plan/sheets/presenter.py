"""Keeps a sheet of the plan while it is written."""

from typing import Generic, TypeVar

from journal_app.domain.errors import JournalError
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.sheets.kinds import SheetKind
from journal_app.ui.screens.plan.sheets.page import SheetPage
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.keep_pieces import KeepSheet
from journal_app.usecases.read_plan import PlanNow

S = TypeVar("S")


class PlanSheetPresenter(Generic[S]):
    """While something is written in it, it is not shown afresh."""

    def __init__(
        self, page: SheetPage, context: ScreenContext, kind: SheetKind[S], keep: KeepSheet[S]
    ) -> None:
        self._page, self._context = page, context
        self._kind, self._keep = kind, keep
        self._shown: S | None = None
        self.edit = PendingEdit(context.jobs, context.refuse)
        page.changed.connect(self._change)

    def show(self, now: PlanNow) -> None:
        """Show the sheet as it stands."""
        self._page.show_known(self._kind.known(now))
        sheet = self._kind.of(now)
        if sheet != self._shown and not self.edit.waiting:
            self._shown = sheet
            self._page.show_values({name: getattr(sheet, name) for name in self._page.values})

    def _change(self) -> None:
        try:
            sheet = self._kind.made(self._page.values)
        except JournalError as error:
            self._context.refuse(error)
            return
        self._shown = sheet
        self.edit.put(lambda: self._keep(sheet))
