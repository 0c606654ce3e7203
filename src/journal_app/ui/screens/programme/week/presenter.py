"""Turns from week to week."""

from datetime import date, timedelta

from journal_app.domain.ids import ChoiceId
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.programme_week import WeekSkill
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.week.state import WeekState, week_state
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.usecases.programme_ports import ProgrammeBook
from journal_app.usecases.read_week import ReadWeek, Week


class WeekPresenter:
    """One week at a time; None is the week of today."""

    def __init__(
        self, view: WeekView, context: ScreenContext, read: ReadWeek, book: ProgrammeBook
    ) -> None:
        self._view, self._context = view, context
        self._read, self._book = read, book
        self._day: date | None = None
        self._state: WeekState | None = None
        self._as_list = False
        view.earlier_requested.connect(lambda: self._turn(-1))
        view.later_requested.connect(lambda: self._turn(1))
        view.now_requested.connect(lambda: self._go(None))
        view.list_requested.connect(self._show_as)
        view.skill_picked.connect(self._pick)
        view.practice_requested.connect(self._write_practice)

    def reload(self) -> None:
        """Show the week as it stands."""
        day = self._day
        self._context.jobs.run(
            lambda: self._read(day),
            owner=self._view,
            done=self._show,
            refused=self._context.refuse,
        )

    def _show(self, week: Week) -> None:
        self._state = week_state(week, as_list=self._as_list)
        self._view.show_state(self._state)

    def _show_as(self, as_list: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._as_list = as_list
        if self._state is not None:
            self._show(self._state.week)

    def _turn(self, weeks: int) -> None:
        if self._state is not None:
            self._go(self._state.week.first + timedelta(weeks=weeks))

    def _go(self, day: date | None) -> None:
        self._day = day
        self.reload()

    def _pick(self, skill: ChoiceId | None) -> None:
        if self._state is None or self._state.week.number is None:
            return
        number = self._state.week.number

        def keep() -> None:
            if skill is None:
                self._book.clear_week_skill(number)
            else:
                self._book.save_week_skill(WeekSkill(number, skill))

        self._context.jobs.run(
            keep, owner=self._view, done=lambda _: None, refused=self._context.refuse
        )

    def _write_practice(self, skill: ChoiceId) -> None:
        self._context.navigator.write_from(Practice(kind=PracticeKind.SKILL, skill=skill))
