"""Loads the day."""

from collections.abc import Callable
from datetime import date

from journal_app.domain.entry import Entry
from journal_app.domain.errors import JournalError
from journal_app.domain.homework import Homework
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Session
from journal_app.translation import tr
from journal_app.ui.entry_card import card
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.today.read_page import ReadTodayPage, TodayPage
from journal_app.ui.screens.today.state import SessionLine, TodayState
from journal_app.ui.screens.today.view import TodayView
from journal_app.ui.signs_words import signs_summary
from journal_app.ui.words import clock_time, short_day
from journal_app.usecases.answer_day import AnswerDay
from journal_app.usecases.find_drafts import Unfinished
from journal_app.usecases.watch_signs import SignsReport, WatchSigns


class TodayPresenter:
    """This day, and what the warning-sign chart says."""

    def __init__(
        self,
        view: TodayView,
        context: ScreenContext,
        read: ReadTodayPage,
        signs: WatchSigns,
        answer: AnswerDay,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._signs, self._answer_day = read, signs, answer
        self._day: date | None = None
        navigator = context.navigator
        view.programme.answered.connect(self._answer)
        view.programme.ticked.connect(self._tick)
        view.write_requested.connect(navigator.begin_entry)
        view.entry_opened.connect(navigator.show_entry)
        view.draft_opened.connect(navigator.go_on)
        view.trends_requested.connect(lambda: navigator.go("trends"))
        view.catch_up_requested.connect(lambda: navigator.go("catch-up"))

    def reload(self) -> None:
        """Show the day afresh: the entries at once, the warning signs when they are ready."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _show(self, loaded: TodayPage) -> None:
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
            nothing_yet=day.nothing_yet,
        )
        self._view.show_state(state)
        self._context.jobs.run(
            lambda: self._signs(day.date),
            owner=self._view,
            done=self._show_signs,
            refused=self._refuse_signs,
        )

    def _answer(self, session: Session, attendance: Attendance) -> None:
        self._keep(lambda: self._answer_day.attended(session, attendance))

    def _tick(self, homework: Homework) -> None:
        """Done: it leaves the day, and can be brought back."""

        def bring_back() -> None:
            self._keep(lambda: self._answer_day.bring_back(homework))

        def done() -> None:
            self._context.notices.undoable(
                tr("Done."),
                tr("homework done"),
                bring_back,
                lambda: self._tick(homework),
            )

        today = self._day
        self._keep(lambda: self._answer_day.done(homework, today), done)

    def _keep(self, work: Callable[[], None], done: Callable[[], None] = lambda: None) -> None:
        self._context.jobs.run(
            work, owner=self._view, done=lambda _: done(), refused=self._context.refuse
        )

    def _begun(self, draft: Unfinished) -> str:
        local = draft.saved_at.astimezone(zone_named(self._context.clock.zone()))
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
        self._context.refuse(error)


def _newest_first(entries: tuple[Entry, ...]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.moment.occurred_at, reverse=True)
