"""A week from a paper card, with the keyboard alone."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from journal_app.domain.check_in import Span
from journal_app.domain.entry import EntryKind

TODAY = date(2026, 3, 5)


@pytest.fixture
def at_sheet(at_home):
    open_sheet(at_home)
    return at_home


def open_sheet(person):
    person.keys("Alt+Shift+0")
    person.settle()
    assert person.window.current == "catch-up"


def cells(person):
    model = person.view("catch-up").table.sheet
    return [[str(model.index(r, c).data()) for c in range(7)] for r in range(model.rowCount())]


def fill(person, text):
    """Type numbers, each with Enter."""
    for one in text.split():
        person.type(one)
        person.keys("Return")


def test_a_week_is_typed_saved_at_once_and_undone_at_once(at_sheet):
    for day in range(7):
        fill(at_sheet, f"{day} {day} 3 4 5 7:30 7 8 9 n y")
    at_sheet.keys("Ctrl+Return")
    at_sheet.until(lambda: at_sheet.window.current == "today", "the saved week")
    at_sheet.settle()
    assert at_sheet.sees("Saved: 7 days.")
    entries = sorted(at_sheet.entries(), key=lambda entry: entry.moment.day)
    assert [entry.moment.day for entry in entries] == [
        TODAY - timedelta(days=back) for back in reversed(range(7))
    ]
    assert [entry.moment.entered_later for entry in entries] == [True] * 6 + [False]
    assert {entry.body.span for entry in entries} == {Span.DAY}
    assert [entry.body.value("mood") for entry in entries] == list(range(7))
    assert {entry.body.value("sleep_hours") for entry in entries} == {7.5}
    assert {entry.body.acted for entry in entries} == {False}
    at_sheet.undo()
    assert at_sheet.entries() == []


def test_a_lock_while_typing_loses_no_cell(at_sheet, passphrase):
    fill(at_sheet, "4 often")
    at_sheet.type("1")
    at_sheet.lock_and_come_back(passphrase)
    open_sheet(at_sheet)
    assert [row[0] for row in cells(at_sheet)[:4]] == ["4", "often", "1", ""]
    assert at_sheet.sees("It was not saved yet")


def test_help_now_leads_back_to_the_sheet_as_it_was_left(at_sheet):
    fill(at_sheet, "4")
    at_sheet.keys("F1")
    at_sheet.settle()
    assert at_sheet.window.current == "help-now"
    at_sheet.keys("Esc")
    at_sheet.settle()
    assert at_sheet.window.current == "catch-up"
    assert cells(at_sheet)[0][0] == "4"


def test_today_offers_it_after_days_without_an_entry(at_home):
    offer = next(
        one
        for one in at_home.view("today").findChildren(QPushButton)
        if "Catch up" in one.accessibleName()
    )
    assert not offer.isVisible()
    at_home.open_form(EntryKind.NOTE)
    at_home.type("before the weekend")
    at_home.save()
    assert not offer.isVisible()
    at_home.clock.time = datetime(2026, 3, 8, 18, 30, tzinfo=UTC)
    at_home.go("journal")
    at_home.open_form(EntryKind.NOTE)
    at_home.type("back again")
    at_home.save()
    at_home.go("today")
    assert offer.isVisible()
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    at_home.settle()
    assert at_home.window.current == "catch-up"


def test_what_is_saved_elsewhere_meanwhile_shows_and_what_is_typed_stays(at_sheet):
    fill(at_sheet, "4")
    at_sheet.open_form(EntryKind.CHECK_IN)
    at_sheet.keys("6")
    at_sheet.save()
    open_sheet(at_sheet)
    assert cells(at_sheet)[0] == ["4", "", "", "", "", "", "6"]
