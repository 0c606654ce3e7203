"""Composes the Programme screen: its parts, an open session, and the lines that are typed."""

from journal_app.app.composition import calendar_files
from journal_app.app.composition.composition import Composition
from journal_app.exchange.occurrences import occurrences
from journal_app.ui.screen import Built
from journal_app.ui.screens.programme.dates.own_time_presenter import OwnTimePresenter
from journal_app.ui.screens.programme.dates.presenter import DatesPresenter
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.presenter import GoalsPresenter
from journal_app.ui.screens.programme.goals.read_state import ReadGoalsState
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.presenter import HomeworkPresenter
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.pages import ProgrammePages
from journal_app.ui.screens.programme.presenter import ProgrammeParts, ProgrammePresenter
from journal_app.ui.screens.programme.sessions.presenter import SessionsPresenter
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.sheet_presenter import SessionSheetPresenter
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.state import ProgrammeTab
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
    pages = _pages(composition, lines)
    keep = KeepSchedule(journal, composition.clock, composition.services.new_id, occurrences)
    read = ReadProgramme(journal, composition.clock)
    after = StepDownPresenter(pages.step_down, context, journal.step_down)
    sheet = SessionSheetPresenter(pages.sheet, context, journal.programme, keep)
    parts = ProgrammeParts(
        {
            ProgrammeTab.WEEK: _week(composition, pages.week),
            ProgrammeTab.SESSIONS: _sessions(composition, pages.sessions, read),
            ProgrammeTab.HOMEWORK: _homework(composition, pages.homework, read),
            ProgrammeTab.GOALS: _goals(composition, pages.goals),
            ProgrammeTab.DATES: _dates(composition, pages.dates, read, keep),
            ProgrammeTab.STEP_DOWN: after,
        },
        sheet,
        (_own_time(composition, pages.dates), calendar_files.build(composition, pages.dates)),
    )
    view = ProgrammeView(pages)
    presenter = ProgrammePresenter(view, context, read, parts, composition.readiness)
    draft = LinesDraft(journal.drafts, composition.clock)
    written = ScreenDraft(lines, (sheet.edit, after.edit), context, draft)
    composition.drafts.add(NAME, written)
    written.load()
    return Built(view, presenter, presenter.reload, view.focus_first)


def _pages(composition: Composition, lines: TypedLines) -> ProgrammePages:
    icons = composition.services.icons
    return ProgrammePages(
        week=WeekView(icons),
        sessions=SessionsView(lines),
        homework=HomeworkView(lines),
        goals=GoalsView(lines, icons),
        dates=DatesView(lines),
        step_down=StepDownView(),
        sheet=SessionSheet(icons),
    )


def _week(composition: Composition, view: WeekView) -> WeekPresenter:
    journal = composition.journal
    read = ReadWeek(journal, composition.clock)
    return WeekPresenter(view, composition.context, read, journal.programme)


def _sessions(
    composition: Composition, view: SessionsView, read: ReadProgramme
) -> SessionsPresenter:
    book = composition.journal.programme
    add = AddSession(book, composition.clock, composition.services.new_id)
    return SessionsPresenter(view, composition.context, read, book, add)


def _homework(
    composition: Composition, view: HomeworkView, read: ReadProgramme
) -> HomeworkPresenter:
    book = composition.journal.homework
    add = AddHomework(book, composition.services.new_id)
    return HomeworkPresenter(view, composition.context, read, book, add)


def _goals(composition: Composition, view: GoalsView) -> GoalsPresenter:
    journal, goals = composition.journal, composition.journal.goals
    read = ReadGoalsState(ReadGoals(journal, composition.clock), composition.names)
    add = AddGoal(goals, composition.services.new_id)
    return GoalsPresenter(view, composition.context, read, goals, add)


def _dates(
    composition: Composition, view: DatesView, read: ReadProgramme, keep: KeepSchedule
) -> DatesPresenter:
    book = composition.journal.schedules
    return DatesPresenter(view, composition.context, read, book, keep)


def _own_time(composition: Composition, view: DatesView) -> OwnTimePresenter:
    book = composition.journal.schedules
    keep = KeepOwnTime(book, composition.services.new_id)
    return OwnTimePresenter(view, composition.context, book, keep)
