"""Loads the day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.entry import Entry
from journal_app.domain.errors import JournalError
from journal_app.domain.homework import Homework
from journal_app.domain.ids import ScaleId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Session
from journal_app.translation import tr
from journal_app.ui.day_words import day_value_words
from journal_app.ui.entry_card import card
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.jobs import Jobs
from journal_app.ui.names import Names
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.today.state import SessionLine, TodayState
from journal_app.ui.screens.today.view import TodayView
from journal_app.ui.signs_words import signs_summary
from journal_app.ui.words import clock_time, short_day
from journal_app.usecases.find_drafts import Unfinished
from journal_app.usecases.read_day import Day
from journal_app.usecases.read_day_values import DayValue
from journal_app.usecases.watch_signs import SignsReport


@dataclass(frozen=True, slots=True)
class TodayActions:
    """What the Today screen needs done."""

    today: Callable[[], Day]
    names: Callable[[], Names]
    signs: Callable[[date], SignsReport]
    drafts: Callable[[], list[Unfinished]]
    values: Callable[[date], Mapping[ScaleId, DayValue]]
    zone: Callable[[], str]
    keep_session: Callable[[Session], None]
    keep_homework: Callable[[Homework], None]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read from the journal."""

    day: Day
    names: Names
    drafts: list[Unfinished]
    values: str


class TodayPresenter:
    """This day, and what the warning-sign chart says."""

    def __init__(
        self, view: TodayView, jobs: Jobs, actions: TodayActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._day: date | None = None
        view.programme.answered.connect(self._answer)
        view.programme.ticked.connect(self._tick)

    def reload(self) -> None:
        """Show the day afresh: the entries at once, the warning signs when they are ready."""

        def load() -> Loaded:
            day, names = self._actions.today(), self._actions.names()
            values = day_value_words(self._actions.values(day.date), names)
            return Loaded(day, names, self._actions.drafts(), values)

        self._jobs.run(load, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, loaded: Loaded) -> None:
        day, names = loaded.day, loaded.names
        self._day = day.date
        state = TodayState(
            day=day.date,
            cards=tuple(card(entry, names) for entry in _newest_first(day.entries)),
            sessions=tuple(
                SessionLine(session, local, begun=session.id in day.begun)
                for local, session in day.sessions
            ),
            homework=day.homework,
            unfinished=tuple((self._begun(draft), draft) for draft in loaded.drafts),
            values=loaded.values,
            gaps=bool(day.gaps),
            review_due=day.review_due,
        )
        self._view.show_state(state)
        self._jobs.run(
            lambda: self._actions.signs(day.date),
            owner=self._view,
            done=self._show_signs,
            refused=self._refuse_signs,
        )

    def _answer(self, session: Session, attendance: Attendance) -> None:
        self._keep(lambda: self._actions.keep_session(session.answered(attendance)))

    def _tick(self, homework: Homework) -> None:
        """Done: it leaves the day, and can be brought back."""

        def bring_back() -> None:
            self._keep(lambda: self._actions.keep_homework(homework))

        def done() -> None:
            self._notices.undoable(
                tr("Done."),
                tr("homework done"),
                bring_back,
                lambda: self._tick(homework),
            )

        today = self._day
        self._keep(lambda: self._actions.keep_homework(replace(homework, done_on=today)), done)

    def _keep(self, work: Callable[[], None], done: Callable[[], None] = lambda: None) -> None:
        self._jobs.run(work, owner=self._view, done=lambda _: done(), refused=self._refuse)

    def _begun(self, draft: Unfinished) -> str:
        local = draft.saved_at.astimezone(zone_named(self._actions.zone()))
        when = f"{short_day(local.date())}, {clock_time(local)}"
        said = tr("{kind}, begun and not saved yet ({when})")
        if draft.edited is not None:
            said = tr("{kind}, changed and not saved yet ({when})")
        return said.format(kind=kind_words(draft.kind), when=when)

    def _show_signs(self, report: SignsReport) -> None:
        summary = signs_summary(report)
        self._view.show_signs(summary.text, raised=summary.raised)

    def _refuse_signs(self, error: JournalError) -> None:
        self._view.show_signs("", raised=False)
        self._refuse(error)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)


def _newest_first(entries: tuple[Entry, ...]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.moment.occurred_at, reverse=True)
