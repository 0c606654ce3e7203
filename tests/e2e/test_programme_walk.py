"""A ten-week programme is entered with the keyboard alone, and lived with."""

import gc
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from journal_app.app.composition.calendar_files import FilesOnDisk
from journal_app.domain.programme import Attendance, SessionKind
from journal_app.ui.screens.programme.dates.calendar_panel import CalendarPanel
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.programme.week.view import WeekView

MONDAY = date(2026, 3, 9)
"""Four days after the clock of these tests."""


def enter_programme(person) -> None:
    """Everything by keys: dates, three evenings of a group, a family session on Saturdays."""
    person.go("programme")
    person.until(lambda: person.focus_name == "Name of the programme", "the first field")
    person.type("Evening IOP")
    person.keys("Tab")
    person.focus.setSelectedSection(person.focus.Section.DaySection)
    person.type("09032026")
    person.keys("Tab")
    person.focus.selectAll()
    person.type("10")
    person.keys("Tab")
    person.focus.selectAll()
    person.type("12")
    person.keys("Tab Space")
    person.until(lambda: person.focus_name == "On which days: Mon", "what comes every week")
    person.settle()
    person.keys("Space Right Right Space Right Space")
    person.tab_to("What it is called")
    person.type("Skills group")
    person.keys("Return")
    person.settle()
    person.keys("Right Right Right Right Right Space")
    person.tab_to("It starts at")
    person.type("1000")
    person.tab_to("Group")  # on Linux a list is named by what is picked
    person.type("F")
    person.tab_to("Add to every week")
    person.keys("Space")
    person.settle()


@pytest.fixture
def enrolled(at_home):
    enter_programme(at_home)
    return at_home


def sessions(person):
    return person.ask(lambda: person.program.journal.programme.sessions(date.min, date.max))


def show(person, tab):
    person.view("programme").tab_chosen.emit(tab)
    person.settle()


def test_ten_weeks_of_four_sessions_are_entered_with_the_keyboard(enrolled):
    programme = enrolled.ask(enrolled.program.journal.programme.programme)
    assert (programme.name, programme.start) == ("Evening IOP", MONDAY)
    assert (programme.weeks, programme.hours_per_week) == (10, 12.0)
    found = sessions(enrolled)
    assert len(found) == 40
    for week in range(10):
        days = {MONDAY + timedelta(weeks=week, days=day) for day in (0, 2, 3, 5)}
        of_week = [one for one in found if one.day in days]
        assert sum(one.planned_minutes for one in of_week) == 12 * 60
    assert {one.day.weekday(): (one.kind, one.title) for one in found} == {
        0: (SessionKind.GROUP, "Skills group"),
        2: (SessionKind.GROUP, "Skills group"),
        3: (SessionKind.GROUP, "Skills group"),
        5: (SessionKind.FAMILY, ""),
    }


def test_few_keys_are_needed_besides_the_letters(enrolled):
    assert len(enrolled.pressed) < 70


def test_a_day_is_answered_on_today_and_counted_in_the_week(enrolled, clock):
    clock.time += timedelta(days=4, hours=3)
    enrolled.go("today")
    enrolled.program.opened.router.built("today").reload()
    enrolled.settle()
    enrolled.tab_to("18:00  Skills group: attended")
    enrolled.keys("Space")
    enrolled.settle()
    assert sessions(enrolled)[0].attendance is Attendance.ATTENDED
    enrolled.go("programme")
    show(enrolled, ProgrammeTab.WEEK)
    assert enrolled.sees("This week: 12 hours planned, there for 3.")


def test_what_is_typed_and_not_kept_is_there_after_a_lock(enrolled, passphrase):
    show(enrolled, ProgrammeTab.HOMEWORK)
    enrolled.tab_to("New homework")
    enrolled.type("page nine, the one with the tree")
    enrolled.lock_and_come_back(passphrase)
    enrolled.go("programme")
    show(enrolled, ProgrammeTab.HOMEWORK)
    enrolled.tab_to("New homework")
    assert enrolled.focus.text() == "page nine, the one with the tree"


def test_a_takeaway_that_was_just_typed_is_kept_by_a_lock(enrolled, passphrase):
    show(enrolled, ProgrammeTab.SESSIONS)
    enrolled.tab_to("Open: Mon 9 Mar")
    enrolled.keys("Space")
    enrolled.settle()
    enrolled.tab_to("What I take away")
    enrolled.type("name it early")
    enrolled.lock_and_come_back(passphrase)
    assert sessions(enrolled)[0].takeaway == "name it early"


def test_own_time_is_entered_and_opened_from_the_week(enrolled):
    gc.collect()
    show(enrolled, ProgrammeTab.DATES)
    enrolled.tab_to("On which days of my own time: Mon")
    enrolled.keys("Space")
    enrolled.tab_to("What my own time is called")
    enrolled.type("the bakery")
    enrolled.tab_to("Add my own time")
    enrolled.keys("Space")
    enrolled.settle()
    (block,) = enrolled.ask(enrolled.program.journal.schedules.blocks)
    assert (block.days, block.title) == ((0,), "the bakery")
    show(enrolled, ProgrammeTab.WEEK)
    enrolled.view("programme").findChild(WeekView).piece_opened.emit(block)
    enrolled.settle()
    assert enrolled.sees("Change my own time")


def test_a_calendar_of_our_own_names_nothing_unless_asked_and_is_known_again(enrolled, tmp_path):
    composition, file = enrolled.program.opened.composition, tmp_path / "calendar.ics"
    files = FilesOnDisk(composition.journal.programme, composition.clock)
    assert enrolled.ask(lambda: files.write(file, named=False)) == 40
    neutral = file.read_bytes()
    assert neutral.count(b"SUMMARY:Appointment") == 40
    assert b"Skills" not in neutral
    assert b"Family" not in neutral
    enrolled.ask(lambda: files.write(file, named=True))
    assert file.read_bytes().count(b"SUMMARY:Skills group") == 30
    panel = enrolled.view("programme").findChild(CalendarPanel)
    panel.open_requested.emit()
    dialog = enrolled.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    enrolled.settle()
    assert enrolled.sees("40 are here already.")
    assert len(sessions(enrolled)) == 40


def test_titles_in_other_letters_are_read_as_the_person_says(enrolled, tmp_path):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:a"]
    lines += ['DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260310T130000']
    lines += ["DURATION:PT1H", "SUMMARY:Grupa: zażółć gęślą", "END:VEVENT", "END:VCALENDAR", ""]
    file = tmp_path / "old.ics"
    file.write_bytes("\r\n".join(lines).encode("cp1250"))
    show(enrolled, ProgrammeTab.DATES)
    panel = enrolled.view("programme").findChild(CalendarPanel)
    panel.open_requested.emit()
    dialog = enrolled.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    enrolled.settle()
    enrolled.bring_up()
    enrolled.keys("Backtab")
    enrolled.keys("End")
    enrolled.settle()
    assert not enrolled.sees("“Grupa: zażółć gęślą”")
    while enrolled.focus.currentText() != "Central European (cp1250)":
        enrolled.keys("Up")
        enrolled.settle()
    assert enrolled.sees("“Grupa: zażółć gęślą”")
    enrolled.tab_to("Bring in what is ticked")
    enrolled.keys("Space")
    enrolled.settle()
    (brought,) = [one for one in sessions(enrolled) if one.title.startswith("Grupa")]
    assert brought.title == "Grupa: zażółć gęślą"
    assert f"{brought.starts_at:%m-%d %H:%M}" == "03-10 17:00"
