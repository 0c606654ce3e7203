"""The parts of the programme, and what is typed in any of them before a lock."""

from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from tests.ui.seen import button, seen, words

from journal_app.domain.programme import Programme
from journal_app.domain.vault_errors import DiskFullError
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.ui.readiness import Readiness
from journal_app.ui.screen import Built, Lazy
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.goals.view import GoalsView
from journal_app.ui.screens.programme.homework.view import HomeworkView
from journal_app.ui.screens.programme.presenter import ProgrammeParts, ProgrammePresenter
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.screens.programme.sessions.view import SessionsView
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.programme.step_down.view import StepDownView
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.ui.unsaved.screen_draft import ScreenDraft
from journal_app.usecases.read_programme import ProgrammeNow


class Draft:
    def __init__(self):
        self.kept = {}
        self.refuse = None

    def load(self):
        return self.kept

    def keep(self, lines):
        if self.refuse:
            raise self.refuse
        self.kept = dict(lines)


@pytest.fixture
def draft():
    return Draft()


@pytest.fixture
def edit(jobs, heard):
    return PendingEdit(jobs, heard.append)


@pytest.fixture
def heard():
    return []


@pytest.fixture
def desk(context, lines, edit, draft):
    return ScreenDraft(lines, (edit,), context, draft)


@pytest.fixture
def line(lines, shown):
    field = shown(QLineEdit())
    lines.watch("homework", field)
    return field


class Part:
    """Remembers that it was loaded."""

    def __init__(self, tab, loaded):
        self.tab, self.loaded = tab, loaded

    def reload(self):
        self.loaded.append(self.tab)

    def open(self, session):
        self.loaded.append(session)


@pytest.fixture
def loaded():
    return []


@pytest.fixture
def parts(lines, icons, loaded):
    def part(view, name):
        return Lazy(lambda: Built(view(), Part(name, loaded)))

    return ProgrammeParts(
        part(lambda: WeekView(icons), ProgrammeTab.WEEK),
        part(lambda: SessionsView(lines), ProgrammeTab.SESSIONS),
        part(lambda: HomeworkView(lines), ProgrammeTab.HOMEWORK),
        part(lambda: GoalsView(lines, icons), ProgrammeTab.GOALS),
        part(lambda: DatesView(lines), ProgrammeTab.DATES),
        part(StepDownView, ProgrammeTab.STEP_DOWN),
        part(lambda: SessionSheet(icons), "sheet"),
    )


@pytest.fixture
def frame(shown, jobs, context, today, parts, loaded):  # noqa: PLR0917 - fixtures
    found = [ProgrammeNow(None, today)]
    view = shown(ProgrammeView(), 900, 700)
    view.loaded, view.found = loaded, found
    view.presenter = ProgrammePresenter(view, context, lambda: found[-1], parts, Readiness(jobs))
    return view


def type_into(field, text):
    field.setText(text)
    field.textEdited.emit(text)


def tabs(view):
    """What can be pressed to see a part, by its name."""
    names = ("Week", "Sessions", "Homework", "Goals", "Schedule", "Afterwards")
    return {one.text(): one for one in seen(view, QPushButton) if one.text() in names}


def test_without_a_programme_it_begins_where_one_is_entered(frame, turn):
    frame.presenter.reload()
    turn()
    assert (frame.tab, frame.loaded) == (ProgrammeTab.DATES, [ProgrammeTab.DATES])
    assert frame.part(ProgrammeTab.DATES).isAncestorOf(QApplication.focusWidget())


def test_with_a_programme_it_begins_with_the_week(frame, turn, today):
    frame.found.append(ProgrammeNow(Programme(today, 10, name="Evenings"), today))
    frame.presenter.reload()
    turn()
    assert (frame.tab, frame.loaded) == (ProgrammeTab.WEEK, [ProgrammeTab.WEEK])
    assert "Evenings: week 1 of 10" in words(frame)


def test_only_the_part_that_is_seen_is_loaded(frame, turn):
    frame.presenter.reload()
    turn()
    frame.loaded.clear()
    frame.tab_chosen.emit(ProgrammeTab.GOALS)
    frame.presenter.reload()
    turn()
    assert frame.loaded == [ProgrammeTab.GOALS, ProgrammeTab.GOALS]


def test_the_step_down_sheet_is_there_in_the_last_three_weeks(frame, turn, today):
    frame.presenter.reload()
    turn()
    assert "Afterwards" not in tabs(frame)
    frame.found.append(ProgrammeNow(Programme(today, 3), today))
    frame.presenter.reload()
    turn()
    assert "Afterwards" in tabs(frame)


def test_the_chosen_part_stays_chosen_when_it_is_pressed_again(frame, turn):
    frame.presenter.reload()
    turn()
    for _ in range(2):
        tabs(frame)["Goals"].click()
    assert (frame.tab, tabs(frame)["Goals"].isChecked()) == (ProgrammeTab.GOALS, True)


def test_an_open_session_takes_the_place_of_the_parts_and_leads_back(frame, turn, session):
    frame.presenter.reload()
    turn()
    frame.presenter.go(ProgrammeTab.SESSIONS)
    frame.presenter.open_session(session("s"))
    assert frame.on_sheet
    assert not tabs(frame)
    frame.loaded.clear()
    frame.presenter.reload()
    turn()
    assert frame.loaded == ["sheet"]
    frame.presenter.leave_session()
    assert (frame.on_sheet, frame.tab) == (False, ProgrammeTab.SESSIONS)


def test_a_session_of_the_week_or_the_list_opens(frame, parts, turn, session):
    for tab, wish in (
        (ProgrammeTab.WEEK, parts.week.built().view.piece_opened),
        (ProgrammeTab.SESSIONS, parts.sessions.built().view.opened),
    ):
        frame.presenter.go(tab)
        frame.loaded.clear()
        wish.emit(session("s"))
        assert (frame.on_sheet, frame.loaded) == (True, [session("s")])
        frame.presenter.leave_session()


def test_own_time_of_the_week_opens_where_it_is_entered(frame, parts, turn, today):
    frame.found.append(ProgrammeNow(Programme(today, 10), today))
    frame.presenter.reload()
    turn()
    parts.week.built().view.piece_opened.emit(
        WeekBlock("b", BlockKind.WORK, (0,), time(8), 60, "the bakery")
    )
    turn()
    assert frame.tab is ProgrammeTab.DATES
    typed = [one.text() for one in frame.findChildren(QLineEdit)]
    assert "the bakery" in typed


def test_homework_is_begun_from_a_session_and_the_plan_for_afterwards_from_the_week(
    frame, parts, session
):
    frame.presenter.open_session(session("s"))
    parts.sheet.built().view.homework_requested.emit(session("s"))
    assert (frame.on_sheet, frame.tab) == (False, ProgrammeTab.HOMEWORK)
    frame.presenter.go(ProgrammeTab.WEEK)
    parts.week.built().view.step_down_requested.emit()
    assert frame.tab is ProgrammeTab.STEP_DOWN


def test_questionnaires_are_a_press_away(frame, ways):
    forms = button(frame, "Questionnaires")
    forms.click()
    assert ways.gone == [("go", "questionnaires")]


def test_what_is_typed_is_kept_before_a_lock(desk, line, edit, draft, turn):
    saved, gone_on = [], []
    type_into(line, "page nine")
    edit.put(lambda: saved.append("takeaway"))
    assert desk.writing
    desk.keep_draft(lambda: gone_on.append(1))
    assert gone_on == []
    turn()
    assert (draft.kept, saved, gone_on) == ({"homework": "page nine"}, ["takeaway"], [1])
    assert not edit.waiting


def test_nothing_typed_lets_a_lock_go_on_at_once(desk, draft, turn):
    gone_on = []
    desk.keep_draft(lambda: gone_on.append(1))
    turn()
    assert (desk.writing, gone_on) == (False, [1])


def test_a_refusal_stands_in_the_way_of_a_lock_and_loses_nothing(desk, line, edit, draft, turn):
    draft.refuse = DiskFullError()
    refused, gone_on, saved = [], [], []
    type_into(line, "page nine")
    edit.put(lambda: saved.append(1))
    desk.keep_draft(lambda: gone_on.append(1), refused.append)
    turn()
    assert (len(refused), gone_on) == (1, [])
    assert desk.writing
    draft.refuse = None
    desk.keep_draft(lambda: gone_on.append(1))
    turn()
    assert (draft.kept, gone_on) == ({"homework": "page nine"}, [1])


def test_what_was_typed_comes_back_after_a_lock(desk, line, draft, turn):
    draft.kept = {"homework": "page nine", "step gone": "x"}
    desk.load()
    turn()
    assert line.text() == "page nine"


def test_what_was_kept_for_good_leaves_no_draft(desk, line, lines, draft, turn):
    type_into(line, "page nine")
    desk.keep_draft()
    turn()
    lines.clear("homework")
    desk.keep_draft()
    turn()
    assert (draft.kept, line.text(), desk.writing) == ({}, "", False)


def test_a_line_that_is_built_afresh_shows_what_was_typed(lines, line, shown):
    type_into(line, "page nine")
    another = shown(QLineEdit())
    lines.watch("homework", another)
    assert another.text() == "page nine"


def test_newer_work_takes_the_place_of_what_was_refused(edit, jobs, turn, heard):
    saved = []

    def refuse():
        raise DiskFullError

    edit.put(refuse)
    edit.keep_now()
    edit.put(lambda: saved.append("newer"))
    turn()
    assert len(heard) == 1
    edit.keep_now()
    turn()
    assert saved == ["newer"]
