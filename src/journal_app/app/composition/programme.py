"""Composes the Programme screen: its parts, an open session, and the lines that are typed."""

from dataclasses import dataclass
from functools import partial

from journal_app.app.composition import calendar_files
from journal_app.app.composition.composition import Composition
from journal_app.exchange.occurrences import occurrences
from journal_app.ui.screen import Built, Lazy
from journal_app.ui.screens.programme.dates.calendar_presenter import CalendarPresenter
from journal_app.ui.screens.programme.dates.own_time_presenter import OwnTimePresenter
from journal_app.ui.screens.programme.dates.presenter import DatesPresenter
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.presenter import GoalsPresenter
from journal_app.ui.screens.programme.goals.read_state import ReadGoalsState
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.presenter import HomeworkPresenter
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.presenter import ProgrammeParts, ProgrammePresenter
from journal_app.ui.screens.programme.sessions.presenter import SessionsPresenter
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.sheet_presenter import SessionSheetPresenter
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.step_down.presenter import StepDownPresenter
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.ui.screens.programme.week.presenter import WeekPresenter
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.ui.unsaved.screen_draft import ScreenDraft
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.usecases.add_goal import AddGoal
from journal_app.usecases.add_homework import AddHomework
from journal_app.usecases.add_session import AddSession
from journal_app.usecases.keep_own_time import KeepOwnTime
from journal_app.usecases.keep_schedule import KeepSchedule
from journal_app.usecases.lines_draft import LinesDraft
from journal_app.usecases.read_goals import ReadGoals
from journal_app.usecases.read_programme import ReadProgramme
from journal_app.usecases.read_week import ReadWeek

NAME = "programme"


def build(composition: Composition) -> Built[ProgrammeView, ProgrammePresenter]:
    """The programme and everything that belongs to it."""
    journal, context = composition.journal, composition.context
    lines = TypedLines()
    keep = KeepSchedule(journal, composition.clock, composition.services.new_id, occurrences)
    read = ReadProgramme(journal, composition.clock)
    after = _step_down(composition)
    sheet = _sheet(composition, keep)
    parts = ProgrammeParts(
        week=Lazy(partial(_week, composition)),
        sessions=Lazy(partial(_sessions, composition, lines, read)),
        homework=Lazy(partial(_homework, composition, lines, read)),
        goals=Lazy(partial(_goals, composition, lines)),
        dates=Lazy(partial(_dates, composition, lines, read, keep)),
        step_down=Lazy(lambda: after),
        sheet=Lazy(lambda: sheet),
    )
    view = ProgrammeView()
    presenter = ProgrammePresenter(view, context, read, parts, composition.readiness)
    draft = LinesDraft(journal.drafts, composition.clock)
    written = ScreenDraft(lines, (sheet.presenter.edit, after.presenter.edit), context, draft)
    composition.drafts.add(NAME, written)
    written.load()
    return Built(view, presenter, presenter.reload, presenter.focus_first)


def _week(composition: Composition) -> Built[WeekView, WeekPresenter]:
    journal, view = composition.journal, WeekView(composition.services.icons)
    read = ReadWeek(journal, composition.clock)
    return Built(view, WeekPresenter(view, composition.context, read, journal.programme))


def _sessions(
    composition: Composition, lines: TypedLines, read: ReadProgramme
) -> Built[SessionsView, SessionsPresenter]:
    book, view = composition.journal.programme, SessionsView(lines)
    add = AddSession(book, composition.clock, composition.services.new_id)
    return Built(view, SessionsPresenter(view, composition.context, read, book, add))


def _homework(
    composition: Composition, lines: TypedLines, read: ReadProgramme
) -> Built[HomeworkView, HomeworkPresenter]:
    book, view = composition.journal.homework, HomeworkView(lines)
    add = AddHomework(book, composition.services.new_id)
    return Built(view, HomeworkPresenter(view, composition.context, read, book, add))


def _goals(composition: Composition, lines: TypedLines) -> Built[GoalsView, GoalsPresenter]:
    journal, goals = composition.journal, composition.journal.goals
    view = GoalsView(lines, composition.services.icons)
    read = ReadGoalsState(ReadGoals(journal, composition.clock), composition.names)
    add = AddGoal(goals, composition.services.new_id)
    return Built(view, GoalsPresenter(view, composition.context, read, goals, add))


@dataclass(frozen=True, slots=True)
class _Dates:
    """What is read under the schedule, and what shows nothing of its own when it is read again."""

    dates: DatesPresenter
    own_time: OwnTimePresenter
    calendar: CalendarPresenter

    def reload(self) -> None:
        """Show the part as it stands."""
        self.dates.reload()


def _dates(
    composition: Composition, lines: TypedLines, read: ReadProgramme, keep: KeepSchedule
) -> Built[DatesView, _Dates]:
    context, book, view = composition.context, composition.journal.schedules, DatesView(lines)
    keep_time = KeepOwnTime(book, composition.services.new_id)
    presenter = _Dates(
        DatesPresenter(view, context, read, book, keep),
        OwnTimePresenter(view, context, book, keep_time),
        calendar_files.build(composition, view),
    )
    return Built(view, presenter)


def _step_down(composition: Composition) -> Built[StepDownView, StepDownPresenter]:
    view, book = StepDownView(), composition.journal.step_down
    return Built(view, StepDownPresenter(view, composition.context, book))


def _sheet(
    composition: Composition, keep: KeepSchedule
) -> Built[SessionSheet, SessionSheetPresenter]:
    book, view = composition.journal.programme, SessionSheet(composition.services.icons)
    return Built(view, SessionSheetPresenter(view, composition.context, book, keep))
