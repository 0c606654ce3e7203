"""Keeps a sheet of the plan while it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.plan.sheets.page import SheetPage
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.read_plan import PlanNow

Known = Mapping[str, tuple[str, ...]]


def _nothing(_: PlanNow) -> Known:
    return {}


@dataclass(frozen=True, slots=True)
class SheetActions:
    """Where a sheet stands in the plan, and how it is kept."""

    read: Callable[[PlanNow], Any]
    save: Callable[[Any], None]
    make: Callable[..., Any]
    """Makes the sheet of its texts. Raises JournalError."""
    known: Callable[[PlanNow], Known] = _nothing
    """What belongs to a text and is written elsewhere."""


class SheetPresenter:
    """While something is written in it, it is not shown afresh."""

    def __init__(
        self, page: SheetPage, jobs: Jobs, actions: SheetActions, notices: Notices
    ) -> None:
        self._page, self._actions, self._notices = page, actions, notices
        self._shown: Any = None
        self.edit = PendingEdit(jobs, self._refuse)
        page.changed.connect(self._change)

    def show(self, now: PlanNow) -> None:
        """Show the sheet as it stands."""
        self._page.show_known(self._actions.known(now))
        sheet = self._actions.read(now)
        if sheet != self._shown and not self.edit.waiting:
            self._shown = sheet
            texts = {field.name: getattr(sheet, field.name) for field in fields(sheet)}
            self._page.show_values(texts)

    def _change(self) -> None:
        try:
            sheet = self._actions.make(**self._page.values)
        except JournalError as error:
            self._refuse(error)
            return
        self._shown = sheet
        self.edit.put(lambda: self._actions.save(sheet))

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
