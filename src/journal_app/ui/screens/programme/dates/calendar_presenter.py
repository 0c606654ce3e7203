"""Looks into a calendar file, brings it in, takes it out again; saves one."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ImportId
from journal_app.domain.programme import SessionKind
from journal_app.translation import tr, tr_n
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.dates.calendar_panel import CalendarPanel
from journal_app.usecases.import_calendar import CalendarPlan


@dataclass(frozen=True, slots=True)
class CalendarActions:
    """What calendar files need done."""

    plan: Callable[[Path, str | None], CalendarPlan]
    """What a file would bring, its letters read in an encoding where one was chosen."""
    keep: Callable[[CalendarPlan, Collection[str], SessionKind], tuple[ImportId, int]]
    undo: Callable[[ImportId], int]
    write: Callable[[Path, bool], int]
    """Saves every session; whether with names; how many there are."""
    ask_open: Callable[[Callable[[Path], None]], None]
    ask_save: Callable[[Callable[[Path], None]], None]


class CalendarPresenter:
    """A file is only read after it was picked, and only kept after it was looked at."""

    def __init__(
        self, view: CalendarPanel, jobs: Jobs, actions: CalendarActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._file: Path | None = None
        view.open_requested.connect(lambda: actions.ask_open(self._look))
        view.letters_chosen.connect(self._read_again)
        view.bring_requested.connect(self._bring)
        view.save_requested.connect(self._save)

    def _look(self, file: Path) -> None:
        self._file = file
        self._jobs.run(
            lambda: self._actions.plan(file, None),
            owner=self._view,
            done=self._view.show_plan,
            refused=self._refuse,
        )

    def _read_again(self, encoding: str) -> None:
        """Read the same file with its letters as they were chosen."""
        file = self._file
        if file is None:
            return
        self._jobs.run(
            lambda: self._actions.plan(file, encoding),
            owner=self._view,
            done=self._view.show_plan_again,
            refused=self._refuse,
        )

    def _bring(self, plan: CalendarPlan, chosen: Collection[str], kind: SessionKind) -> None:
        if not chosen:
            self._notices.say(tr("Nothing is ticked."))
            return
        ticked = frozenset(chosen)

        def again() -> None:
            self._bring(plan, ticked, kind)

        self._jobs.run(
            lambda: self._actions.keep(plan, ticked, kind),
            owner=self._view,
            done=lambda answer: self._brought(answer, again),
            refused=self._refuse,
        )

    def _brought(self, answer: tuple[ImportId, int], again: Callable[[], None]) -> None:
        imported, sessions = answer
        self._view.show_plan(None)
        self._notices.undoable(
            tr("Brought in: {n}.").format(n=sessions),
            tr("bringing in a calendar file"),
            lambda: self._jobs.run(
                lambda: self._actions.undo(imported),
                owner=self._view,
                done=lambda _: self._notices.say(tr("Undone.")),
                refused=self._refuse,
            ),
            again,
        )

    def _save(self, named: bool) -> None:  # noqa: FBT001 - a signal's argument
        def write(file: Path) -> None:
            self._jobs.run(
                lambda: self._actions.write(file, named),
                owner=self._view,
                done=self._saved,
                refused=self._refuse,
            )

        self._actions.ask_save(write)

    def _saved(self, sessions: int) -> None:
        self._notices.say(
            tr_n(
                "Saved: %n appointment. This file is not encrypted.",
                "Saved: %n appointments. This file is not encrypted.",
                sessions,
            )
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
