"""Looks into a calendar file, brings it in, takes it out again; saves one."""

from collections.abc import Callable, Collection
from pathlib import Path

from journal_app.domain.ids import ImportId
from journal_app.domain.programme import SessionKind
from journal_app.translation import tr, tr_n
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.dates.calendar_files import AskCalendarFile, CalendarFiles
from journal_app.ui.screens.programme.dates.calendar_panel import CalendarPanel
from journal_app.usecases.import_calendar import CalendarPlan, ImportCalendar


class CalendarPresenter:
    """A file is only read after it was picked, and only kept after it was looked at."""

    def __init__(
        self,
        view: CalendarPanel,
        context: ScreenContext,
        bring: ImportCalendar,
        files: CalendarFiles,
        ask: AskCalendarFile,
    ) -> None:
        self._view, self._context = view, context
        self._import, self._files, self._ask = bring, files, ask
        self._file: Path | None = None
        view.open_requested.connect(lambda: ask.to_open(self._look))
        view.letters_chosen.connect(self._read_again)
        view.bring_requested.connect(self._bring)
        view.save_requested.connect(self._save)

    def _look(self, file: Path) -> None:
        self._file = file
        self._context.jobs.run(
            lambda: self._import.plan(self._files.reader(file, None)),
            owner=self._view,
            done=self._view.show_plan,
            refused=self._context.refuse,
        )

    def _read_again(self, encoding: str) -> None:
        """Read the same file with its letters as they were chosen."""
        file = self._file
        if file is None:
            return
        self._context.jobs.run(
            lambda: self._import.plan(self._files.reader(file, encoding)),
            owner=self._view,
            done=self._view.show_plan_again,
            refused=self._context.refuse,
        )

    def _bring(self, plan: CalendarPlan, chosen: Collection[str], kind: SessionKind) -> None:
        if not chosen:
            self._context.notices.say(tr("Nothing is ticked."))
            return
        ticked = frozenset(chosen)

        def again() -> None:
            self._bring(plan, ticked, kind)

        self._context.jobs.run(
            lambda: self._import.keep(plan, ticked, kind),
            owner=self._view,
            done=lambda answer: self._brought(answer, again),
            refused=self._context.refuse,
        )

    def _brought(self, answer: tuple[ImportId, int], again: Callable[[], None]) -> None:
        imported, sessions = answer
        self._view.show_plan(None)
        self._context.notices.undoable(
            tr("Brought in: {n}.").format(n=sessions),
            tr("bringing in a calendar file"),
            lambda: self._context.jobs.run(
                lambda: self._import.undo(imported),
                owner=self._view,
                done=lambda _: self._context.notices.say(tr("Undone.")),
                refused=self._context.refuse,
            ),
            again,
        )

    def _save(self, named: bool) -> None:  # noqa: FBT001 - a signal's argument
        def write(file: Path) -> None:
            self._context.jobs.run(
                lambda: self._files.write(file, named=named),
                owner=self._view,
                done=self._saved,
                refused=self._context.refuse,
            )

        self._ask.to_save(write)

    def _saved(self, sessions: int) -> None:
        self._context.notices.say(
            tr_n(
                "Saved: %n appointment. This file is not encrypted.",
                "Saved: %n appointments. This file is not encrypted.",
                sessions,
            )
        )
