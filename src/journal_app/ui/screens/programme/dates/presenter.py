"""Keeps what is entered once; sessions follow it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import BlockId, ScheduleId
from journal_app.domain.programme import Programme, Session
from journal_app.domain.schedule import Schedule
from journal_app.domain.week_block import WeekBlock
from journal_app.translation import tr, tr_n
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.dates.block_form import OwnTime
from journal_app.ui.screens.programme.dates.programme_form import NAME
from journal_app.ui.screens.programme.dates.schedule_form import Weekly
from journal_app.ui.screens.programme.dates.state import DatesState
from journal_app.ui.screens.programme.dates.view import DatesView

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DatesActions:
    """What stands under Schedule needs done."""

    read: Callable[[], DatesState]
    save_programme: Callable[[Programme], None]
    save_schedule: Callable[[Schedule], int]
    end_schedule: Callable[[Schedule], list[Session]]
    bring_back: Callable[[Schedule, list[Session]], None]
    save_block: Callable[[WeekBlock], None]
    delete_block: Callable[[BlockId], None]
    new_id: Callable[[], str]
    zone: Callable[[], str]
    kept: Callable[[str], None]
    """A typed line was kept."""


class DatesPresenter:
    """Every change is kept at once."""

    def __init__(
        self, view: DatesView, jobs: Jobs, actions: DatesActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._has_programme = False
        view.programme_kept.connect(self._keep_programme)
        view.schedule_kept.connect(self._keep_schedule)
        view.schedule_ended.connect(self._end)
        view.block_kept.connect(self._keep_block)
        view.block_removed.connect(self._remove_block)

    def reload(self) -> None:
        """Show what was entered."""
        self._jobs.run(self._actions.read, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, state: DatesState) -> None:
        self._has_programme = state.programme is not None
        self._view.show_state(state)

    def _keep_programme(self, start: date, weeks: int, hours: float, name: str) -> None:
        try:
            programme = Programme(start=start, weeks=weeks, hours_per_week=hours, name=name)
        except JournalError as error:
            self._refuse(error)
            return
        self._run(lambda: self._actions.save_programme(programme), self._programme_kept)

    def _programme_kept(self, _: None) -> None:
        self._actions.kept(NAME)
        self._notices.say(tr("Saved."))
        if not self._has_programme:
            self._has_programme = True
            self._view.focus_schedule()

    def _keep_schedule(self, typed: Weekly, old: Schedule | None) -> None:
        try:
            schedule = Schedule(
                id=ScheduleId(self._actions.new_id()) if old is None else old.id,
                first=typed.first,
                days=typed.days,
                starts=typed.starts,
                minutes=typed.minutes,
                zone=self._actions.zone() if old is None else old.zone,
                kind=typed.kind,
                title=typed.title,
                every=typed.every,
                last=typed.last,
                skips=() if old is None else old.skips,
            )
        except JournalError as error:
            self._refuse(error)
            return
        self._run(lambda: self._actions.save_schedule(schedule), self._schedule_kept)

    def _schedule_kept(self, sessions: int) -> None:
        self._view.schedule_was_kept()
        one = tr("Saved: 1 session.")
        many = tr_n("Saved: %n session.", "Saved: %n sessions.", sessions)
        self._notices.say(one if sessions == 1 else many)

    def _end(self, schedule: Schedule) -> None:
        def ended(sessions: list[Session]) -> None:
            self._notices.undoable(
                tr("Ended. What was stays as it was."),
                tr("ending a schedule"),
                lambda: self._run(lambda: self._actions.bring_back(schedule, sessions), _nothing),
                lambda: self._end(schedule),
            )

        self._run(lambda: self._actions.end_schedule(schedule), ended)

    def _keep_block(self, typed: OwnTime, old: WeekBlock | None) -> None:
        try:
            block = WeekBlock(
                id=BlockId(self._actions.new_id()) if old is None else old.id,
                kind=typed.kind,
                days=typed.days,
                starts=typed.starts,
                minutes=typed.minutes,
                title=typed.title,
            )
        except JournalError as error:
            self._refuse(error)
            return
        self._run(lambda: self._actions.save_block(block), lambda _: self._view.block_was_kept())

    def _remove_block(self, block: WeekBlock) -> None:
        self._run(
            lambda: self._actions.delete_block(block.id),
            lambda _: self._notices.undoable(
                tr("Removed."),
                tr("removing own time"),
                lambda: self._run(lambda: self._actions.save_block(block), _nothing),
                lambda: self._remove_block(block),
            ),
        )

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._jobs.run(work, owner=self._view, done=done, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)


def _nothing(_: None) -> None:
    """Do nothing."""
