"""Joins the Programme screen: its parts, an open session, and the lines that are typed."""

from journal_app.app.composition import calendar_files
from journal_app.app.composition.composition import Composition
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ChoiceId
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.programme import Session
from journal_app.domain.week_block import WeekBlock
from journal_app.exchange.occurrences import occurrences
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.programme.dates.presenter import DatesActions, DatesPresenter
from journal_app.ui.screens.programme.dates.state import DatesState
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.presenter import GoalsActions, GoalsPresenter
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.presenter import (
    HomeworkActions,
    HomeworkPresenter,
)
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.presenter import Parts, ProgrammePresenter
from journal_app.ui.screens.programme.sessions.presenter import (
    SessionsActions,
    SessionsPresenter,
)
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.sheet_presenter import SheetActions, SheetPresenter
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.state import Tab
from journal_app.ui.screens.programme.step_down.presenter import StepDownPresenter
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.ui.screens.programme.week.presenter import WeekActions, WeekPresenter
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.unsaved.writing_desk import DeskActions, WritingDesk
from journal_app.usecases.keep_schedule import KeepSchedule
from journal_app.usecases.lines_draft import LinesDraft
from journal_app.usecases.read_goals import ReadGoals
from journal_app.usecases.read_programme import ReadProgramme
from journal_app.usecases.read_week import ReadWeek

NAME = "programme"


def build(composition: Composition) -> Built[ProgrammeView, ProgrammePresenter]:
    """The programme and everything that belongs to it."""
    return _Joining(composition).built()


class _Joining:
    """Builds each part, and the ways between them."""

    def __init__(self, composition: Composition) -> None:
        self._composition, self._journal, self._tools = (
            composition,
            composition.journal,
            composition.services,
        )
        self._notices, self._db = composition.window.notices, composition.services.db
        self._lines = TypedLines()
        self._read = ReadProgramme(composition.journal, composition.services.clock)
        self._keep = KeepSchedule(
            composition.journal,
            composition.services.clock,
            composition.services.new_id,
            occurrences,
        )
        self._week, self._sessions = WeekView(composition.services.icons), SessionsView(self._lines)
        self._homework = HomeworkView(self._lines)
        self._goals = GoalsView(self._lines, composition.services.icons)
        self._dates, self._step_down = DatesView(self._lines), StepDownView()
        self._sheet = SessionSheet(composition.services.icons)

    def built(self) -> Built[ProgrammeView, ProgrammePresenter]:
        """The whole screen."""
        after = StepDownPresenter(
            self._step_down,
            self._db,
            (self._journal.step_down.get, self._journal.step_down.save),
            self._notices,
        )
        views = (self._week, self._sessions, self._homework, self._goals)
        parts = dict(zip(Tab, (*views, self._dates, self._step_down), strict=True))
        view = ProgrammeView(parts, self._sheet)
        view.questionnaires_requested.connect(
            lambda: self._composition.navigator.go("questionnaires")
        )
        sheet = self._sheet_presenter()
        reload = (
            self._week_presenter().reload,
            self._sessions_presenter().reload,
            self._homework_presenter().reload,
            self._goals_presenter().reload,
            self._dates_presenter().reload,
            after.reload,
        )
        frame = ProgrammePresenter(
            view,
            self._db,
            Parts(
                read=self._read,
                reload=dict(zip(Tab, reload, strict=True)),
                open_session=sheet.open,
                reload_session=sheet.reload,
                begin=self._dates.focus_first,
            ),
            self._notices,
            self._composition.readiness,
        )
        self._wire(frame)
        desk = self._desk((sheet.edit, after.edit))
        self._composition.drafts.add(NAME, desk)
        desk.load()
        return Built(view, frame, frame.reload, lambda: self._focus(view))

    def _focus(self, view: ProgrammeView) -> None:
        if view.tab is Tab.DATES and not view.on_sheet:
            self._dates.focus_first()
        else:
            view.focus_tabs()

    def _week_presenter(self) -> WeekPresenter:
        book = self._journal.programme
        actions = WeekActions(
            read=ReadWeek(self._journal, self._tools.clock),
            save_skill=book.save_week_skill,
            clear_skill=book.clear_week_skill,
        )
        return WeekPresenter(self._week, self._db, actions, self._notices)

    def _sessions_presenter(self) -> SessionsPresenter:
        actions = SessionsActions(
            read=self._read,
            save=self._journal.programme.save_session,
            new_id=self._tools.new_id,
            zone=self._tools.clock.zone,
            kept=self._lines.clear,
        )
        return SessionsPresenter(self._sessions, self._db, actions, self._notices)

    def _sheet_presenter(self) -> SheetPresenter:
        actions = SheetActions(
            read=self._journal.programme.session,
            save=self._journal.programme.save_session,
            call_off=self._keep.call_off,
            put_back=self._keep.put_back,
            zone=self._tools.clock.zone,
        )
        return SheetPresenter(self._sheet, self._db, actions, self._notices)

    def _homework_presenter(self) -> HomeworkPresenter:
        book = self._journal.homework
        actions = HomeworkActions(
            read=lambda: (self._read(), book.all()),
            save=book.save,
            delete=book.delete,
            new_id=self._tools.new_id,
            kept=self._lines.clear,
        )
        return HomeworkPresenter(self._homework, self._db, actions, self._notices)

    def _goals_presenter(self) -> GoalsPresenter:
        read = ReadGoals(self._journal, self._tools.clock)
        actions = GoalsActions(
            read=lambda: (read(), self._composition.names()),
            save=self._journal.goals.save,
            delete=self._journal.goals.delete,
            new_id=self._tools.new_id,
            kept=self._lines.clear,
        )
        self._goals.entry_opened.connect(self._composition.navigator.show_entry)
        return GoalsPresenter(self._goals, self._db, actions, self._notices)

    def _dates_presenter(self) -> DatesPresenter:
        self._calendar = calendar_files.join(self._composition, self._dates.calendar)
        book = self._journal.schedules
        actions = DatesActions(
            read=self._read_dates,
            save_programme=self._keep.follow_programme,
            save_schedule=self._keep,
            end_schedule=self._keep.end,
            bring_back=self._keep.bring_back,
            save_block=book.save_block,
            delete_block=book.delete_block,
            new_id=self._tools.new_id,
            zone=self._tools.clock.zone,
            kept=self._lines.clear,
        )
        return DatesPresenter(self._dates, self._db, actions, self._notices)

    def _read_dates(self) -> DatesState:
        now, book = self._read(), self._journal.schedules
        return DatesState(now.today, now.programme, tuple(book.all()), tuple(book.blocks()))

    def _wire(self, frame: ProgrammePresenter) -> None:
        def open_piece(what: Session | WeekBlock) -> None:
            if isinstance(what, Session):
                frame.open_session(what)
                return
            frame.go(Tab.DATES)
            self._dates.change_block(what)

        def begin_homework(session: Session) -> None:
            frame.leave_session()
            frame.go(Tab.HOMEWORK)
            self._homework.begin(session.id)

        def write_practice(skill: ChoiceId) -> None:
            self._composition.navigator.write_from(Practice(kind=PracticeKind.SKILL, skill=skill))

        self._week.piece_opened.connect(open_piece)
        self._week.practice_requested.connect(write_practice)
        self._week.step_down_requested.connect(lambda: frame.go(Tab.STEP_DOWN))
        self._sessions.opened.connect(frame.open_session)
        self._sheet.homework_requested.connect(begin_homework)
        self._sheet.talk_requested.connect(
            lambda session: self._composition.navigator.talk_about(session.id)
        )
        self._sheet.left.connect(frame.leave_session)

    def _desk(self, edits: tuple[PendingEdit, ...]) -> WritingDesk:
        draft = LinesDraft(self._journal.drafts, self._tools.clock)

        def refuse(error: JournalError) -> None:
            self._notices.say(explain(error).short)

        actions = DeskActions(draft.load, draft.keep, refuse)
        return WritingDesk(self._lines, edits, self._db, actions)
