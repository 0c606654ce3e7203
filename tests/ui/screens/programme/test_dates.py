"""What comes every week is entered once; a calendar is looked at before it is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox
from tests.ui.seen import (
    button,
    choice,
    choose,
    field,
    named,
    offered,
    picked,
    press,
    press_beginning,
    seen,
    words,
)

from journal_app.domain.calendar_file import (
    Assumed,
    CalendarContents,
    CalendarEvent,
    CalendarFileError,
    CalendarProblem,
    LeftOut,
    LettersRead,
)
from journal_app.domain.import_errors import LetterReading
from journal_app.domain.programme import Programme, SessionKind
from journal_app.domain.schedule import Schedule
from journal_app.domain.vault_errors import DiskFullError
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.ui.screens.programme.dates.calendar_panel import CalendarPanel
from journal_app.ui.screens.programme.dates.calendar_presenter import CalendarPresenter
from journal_app.ui.screens.programme.dates.own_time_presenter import OwnTimePresenter
from journal_app.ui.screens.programme.dates.presenter import DatesPresenter
from journal_app.ui.screens.programme.dates.state import DatesState
from journal_app.ui.screens.programme.dates.view import DatesView
from journal_app.ui.screens.programme.fields import DayField, HoursField, TimeField
from journal_app.ui.words import session_words
from journal_app.usecases.import_calendar import CalendarPlan, Series
from journal_app.usecases.keep_own_time import KeepOwnTime
from journal_app.usecases.read_programme import ProgrammeNow

MONDAY = date(2026, 3, 2)
WEEKLY = Schedule("s", MONDAY, (0, 2), time(18), 180, "Europe/Dublin", title="Evening & night")
FAULT = "disk is full"
NAMES = "with the names of my sessions"
ADD = "Add to every week"
CALLED = "What it is called"
LETTERS_BOX = "Letters look wrong? Read them as"
FIRST = "Title 0  ·  Mon 9 Mar, 09:00"
SECOND = "without a name  ·  4 times, first Mon 9 Mar, 09:00"


class Book:
    def __init__(self, today):
        self.state = DatesState(today)
        self.ended = []
        self.refuse = None

    def read(self):
        return ProgrammeNow(self.state.programme, self.state.today)

    def all(self):
        return list(self.state.schedules)

    def blocks(self):
        return list(self.state.blocks)

    def follow_programme(self, programme):
        if self.refuse:
            raise self.refuse
        self.state = replace(self.state, programme=programme)

    def enter(self, typed, old):
        facts = {name: getattr(typed, name) for name in typed.__slots__}
        name, zone = ("new", "Europe/Dublin") if old is None else (old.id, old.zone)
        self._put(Schedule(id=name, zone=zone, **facts))
        return 30

    def _put(self, schedule):
        others = tuple(one for one in self.state.schedules if one.id != schedule.id)
        self.state = replace(self.state, schedules=(*others, schedule))

    def end(self, schedule):
        others = tuple(one for one in self.state.schedules if one.id != schedule.id)
        self.state = replace(self.state, schedules=others)
        return ["a session"]

    def bring_back(self, schedule, sessions):
        self.ended.append(sessions)
        self._put(schedule)

    def save_block(self, block):
        others = tuple(one for one in self.state.blocks if one.id != block.id)
        self.state = replace(self.state, blocks=(*others, block))

    def delete_block(self, block):
        self.state = replace(self.state, blocks=())


@pytest.fixture
def book(today):
    return Book(today)


@pytest.fixture
def view(shown, context, turn, book, lines):
    made = shown(DatesView(lines), 900, 1400)
    made.presenter = DatesPresenter(made, context, book.read, book, book)
    made.own_time = OwnTimePresenter(made, context, book, KeepOwnTime(book, lambda: "new"))
    made.presenter.reload()
    turn()
    return made


@pytest.fixture
def again(view, turn):
    def reload():
        turn()
        view.presenter.reload()
        turn()

    return reload


def begin(view, again):
    press(view, "Begin my programme")
    again()


def test_without_a_programme_its_dates_are_all_that_is_asked(view):
    assert "When does your programme run?" in words(view)
    assert not offered(view, ADD)


def test_a_programme_is_begun_and_what_comes_every_week_is_next(view, turn, book, again):
    field(view, "Name of the programme").setText("Evenings")
    named(view, "First day", DayField).show_day(MONDAY)
    named(view, "Weeks", QSpinBox).setValue(10)
    named(view, "Planned hours a week", HoursField).setValue(12)
    begin(view, again)
    assert book.state.programme == Programme(MONDAY, 10, 12.0, "Evenings")
    assert offered(view, ADD)
    assert button(view, "On which days: Mon").hasFocus()


def test_what_comes_every_week_is_kept_with_the_zone_of_this_place(
    view, turn, book, again, notices
):
    begin(view, again)
    press(view, "On which days: Mon")
    press(view, "On which days: Thu")
    field(view, CALLED).setText("Skills")
    press(view, ADD)
    again()
    (kept,) = book.state.schedules
    assert (kept.id, kept.days, kept.zone, kept.title) == ("new", (0, 3), "Europe/Dublin", "Skills")
    assert (kept.starts, kept.minutes, kept.every, kept.last) == (time(18), 180, 1, None)
    assert notices.last == "Saved: 30 sessions."
    assert picked(view, "On which days: ") == []
    assert field(view, CALLED).text() == ""
    assert "Mon, Thu  18:00  ·  3 hours" in words(view)


def test_without_a_day_it_says_what_is_missing_and_keeps_what_was_typed(view, again, book, notices):
    begin(view, again)
    field(view, CALLED).setText("Skills")
    press(view, ADD)
    again()
    assert "No day of the week is picked." in notices.last
    assert (book.state.schedules, field(view, CALLED).text()) == ((), "Skills")


def test_a_schedule_is_changed_where_it_stands(view, book, again):
    book.state = replace(book.state, programme=Programme(MONDAY), schedules=(WEEKLY,))
    again()
    press_beginning(view, "Change: Evening & night")
    assert picked(view, "On which days: ") == ["Mon", "Wed"]
    named(view, "It starts at", TimeField).show_at(time(17))
    press(view, "Keep the change")
    again()
    assert book.state.schedules == (replace(WEEKLY, starts=time(17)),)


def test_a_change_that_is_not_wanted_is_left(view, book, again):
    book.state = replace(book.state, programme=Programme(MONDAY), schedules=(WEEKLY,))
    again()
    press_beginning(view, "Change: Evening & night")
    press(view, "Cancel")
    assert (offered(view, ADD), field(view, CALLED).text()) == (True, "")
    assert not offered(view, "Keep the change")


def test_a_schedule_ends_and_comes_back(view, book, again, notices):
    book.state = replace(book.state, programme=Programme(MONDAY), schedules=(WEEKLY,))
    again()
    press_beginning(view, "End: Evening & night")
    again()
    assert book.state.schedules == ()
    notices.act()
    again()
    assert (book.state.schedules, book.ended) == ((WEEKLY,), [["a session"]])


def test_own_time_is_added_changed_and_removed(view, book, again, notices):
    begin(view, again)
    press(view, "What for: Family")
    press(view, "On which days of my own time: Sun")
    press(view, "Add my own time")
    again()
    (kept,) = book.state.blocks
    assert kept == WeekBlock("new", BlockKind.FAMILY, (6,), time(9), 480)
    press_beginning(view, "Change: Family, Sun")
    named(view, "How long my own time is", HoursField).setValue(2)
    press(view, "Keep my own time")
    again()
    assert book.state.blocks == (replace(kept, minutes=120),)
    press_beginning(view, "Remove: Family")
    again()
    assert book.state.blocks == ()
    notices.act()
    again()
    assert book.state.blocks == (replace(kept, minutes=120),)


def test_a_full_disk_is_told(view, book, again, notices):
    book.refuse = DiskFullError()
    press(view, "Begin my programme")
    again()
    assert FAULT in notices.last


def test_a_new_schedule_holds_from_the_first_day_that_is_to_come(today):
    assert DatesState(today, Programme(date(2026, 4, 1))).begins == date(2026, 4, 1)
    assert DatesState(today, Programme(MONDAY)).begins == today
    assert DatesState(today).begins == today


class Files:
    def __init__(self):
        at = datetime(2026, 3, 9, 9, tzinfo=UTC)
        events = tuple(CalendarEvent(f"k{n}", f"s{n}", at, 60, f"Title {n}") for n in range(2))
        series = (Series("s0", "Title 0", at, 1), Series("s1", "", at, 4))
        contents = CalendarContents(events, {LeftOut.WHOLE_DAY: 2}, {Assumed.FLOATING: 1})
        self.found = CalendarPlan(contents, events, series, duplicates=3)
        self.kept, self.undone, self.written, self.asked = [], [], [], []
        self.refuse = None

    def reader(self, file, encoding):
        return file, encoding

    def plan(self, read):
        if self.refuse:
            raise self.refuse
        file, encoding = read
        self.asked.append((file, encoding))
        if encoding is None:
            return self.found
        letters = replace(self.found.contents.letters, encoding=encoding)
        return replace(self.found, contents=replace(self.found.contents, letters=letters))

    def keep(self, plan, chosen, kind):
        self.kept.append((plan, chosen, kind))
        return "batch", 5

    def undo(self, imported):
        self.undone.append(imported)

    def to_open(self, chosen):
        chosen(Path("in.ics"))

    def to_save(self, chosen):
        chosen(Path("out.ics"))

    def write(self, file, *, named):
        self.written.append((file, named))
        return 7


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def panel(shown, context, files):
    made = shown(CalendarPanel(), 800, 600)
    made.presenter = CalendarPresenter(made, context, files, files, files)
    return made


def ticks(panel):
    """What can be ticked to be brought in."""
    return [one for one in seen(panel, QCheckBox) if one.text() != NAMES]


def look(panel, turn):
    press(panel, "Bring in a calendar file…")
    turn()


def test_a_calendar_is_looked_at_first(panel, turn, files):
    look(panel, turn)
    said = words(panel)
    assert "2 appointments are new.\n3 are here already." in said
    assert "Left out, whole days: 2." in said
    assert "Without a time zone, read as your own time: 1." in said
    assert [one.accessibleName() for one in ticks(panel)] == [FIRST, SECOND]
    assert files.kept == []


def test_only_what_is_ticked_is_brought_in_and_all_of_it_undone(panel, turn, files, notices):
    look(panel, turn)
    button(panel, SECOND).setChecked(False)
    choose(panel, "Kind of these sessions", session_words(SessionKind.PEER))
    press(panel, "Bring in what is ticked")
    turn()
    assert files.kept == [(files.found, frozenset({"s0"}), SessionKind.PEER)]
    assert not offered(panel, "Bring in what is ticked")
    notices.act()
    turn()
    assert files.undone == ["batch"]


def test_with_nothing_ticked_nothing_happens(panel, turn, files, notices):
    look(panel, turn)
    for box in ticks(panel):
        box.setChecked(False)
    press(panel, "Bring in what is ticked")
    turn()
    assert (files.kept, notices.last) == ([], "Nothing is ticked.")


def test_a_file_that_is_no_calendar_is_refused_in_words(panel, turn, files, notices):
    files.refuse = CalendarFileError(CalendarProblem.NO_CALENDAR)
    look(panel, turn)
    assert "not a calendar" in notices.last
    assert "Nothing in your journal was changed." in notices.last


def test_a_calendar_is_saved_without_names_unless_asked(panel, turn, files, notices):
    press(panel, "Save a calendar file…")
    turn()
    button(panel, NAMES).setChecked(True)
    press(panel, "Save a calendar file…")
    turn()
    assert files.written == [(Path("out.ics"), False), (Path("out.ics"), True)]
    assert "not encrypted" in notices.last
    assert "not encrypted" in words(panel)


LETTERS = LettersRead(
    "cp1252",
    (
        LetterReading("cp1252", "za¿ó³æ gêœl¹"),
        LetterReading("cp1250", "zażółć gęślą"),
        LetterReading("cp1251", "zaїуіж gкњl№"),
    ),
)


def test_a_file_in_unicode_asks_nothing_about_its_letters(panel, turn):
    look(panel, turn)
    assert not offered(panel, LETTERS_BOX, QComboBox)


def test_letters_are_read_otherwise_with_a_line_that_changes(panel, turn, files):
    files.found = replace(files.found, contents=replace(files.found.contents, letters=LETTERS))
    look(panel, turn)
    box = choice(panel, LETTERS_BOX)
    assert box.currentText() == "Western European (cp1252)"
    assert "“za¿ó³æ gêœl¹”" in words(panel)
    button(panel, SECOND).setChecked(False)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert "“zażółć gęślą”" in words(panel)
    turn()
    assert files.asked == [(Path("in.ics"), None), (Path("in.ics"), "cp1250")]
    assert box.currentText() == "Central European (cp1250)"
    assert "“zażółć gęślą”" in words(panel)
    assert box.hasFocus()
    assert [one.isChecked() for one in ticks(panel)] == [True, False]


def test_a_turned_wheel_chooses_no_other_letters(panel, turn, files):
    files.found = replace(files.found, contents=replace(files.found.contents, letters=LETTERS))
    look(panel, turn)
    box = choice(panel, LETTERS_BOX)
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert box.currentText() == "Western European (cp1252)"
