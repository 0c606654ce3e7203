"""What the record says is reached, read and answered with the keyboard alone."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.trends.state import TrendsTab


def check_in(person, mood):
    person.open_form(EntryKind.CHECK_IN)
    person.keys(str(mood))
    person.save()


@pytest.fixture
def lived(at_home):
    """Somebody with a check-in on each of eight days and a lapse three days ago."""
    now = at_home.clock.time
    for ago in range(8, 0, -1):
        at_home.clock.time = now - timedelta(days=ago)
        check_in(at_home, ago)
        if ago == 3:
            at_home.open_form(EntryKind.LAPSE)
            at_home.type("an evening")
            at_home.save()
    at_home.clock.time = now
    check_in(at_home, 5)
    return at_home


def to_part(person, name, tab):
    person.go("trends")
    person.tab_to(f"Part of Trends: {name}")
    person.keys("Space")
    person.settle()
    assert person.view("trends").tab is tab


def test_the_parts_are_gone_through_with_the_arrows(lived):
    lived.go("trends")
    assert lived.focus_name == "Part of Trends: Warning signs"
    for tab in list(TrendsTab)[1:]:
        lived.keys("Right Space")
        lived.settle()
        assert lived.view("trends").tab is tab
        assert lived.window.isActiveWindow()


def test_tab_goes_through_a_part_as_the_eye_does(lived):
    to_part(lived, "Over time", TrendsTab.OVER_TIME)
    lived.tab_to("Questionnaires")
    heard = []
    for _ in range(10):
        lived.keys("Tab")
        heard.append(lived.focus_name)
    assert heard == [
        "What to look at",
        "Nothing beside it",
        "How much time to show: 2 weeks",
        "How much time to show: 4 weeks",
        "How much time to show: 12 weeks",
        "How much time to show: All",
        "How much time to show: Own dates",
        "The chart",
        "This is a known event",
        "Show the numbers",
    ]
    to_part(lived, "Lapses", TrendsTab.LAPSES)
    lived.tab_to("Questionnaires")
    lived.keys("Tab")
    assert lived.focus_name == "Each one with its date"


def test_a_sign_of_the_board_opens_over_time(person, passphrase):
    person.make_journal(passphrase, signs=("sign_restless",))
    check_in(person, 4)
    person.go("trends")
    person.settle()
    person.tab_to("Restless")
    person.keys("Space")
    person.settle()
    assert person.view("trends").tab is TrendsTab.OVER_TIME
    assert person.focus_name == "The chart"
    assert "Restless" in person.focus.accessibleDescription()


def test_a_lapse_is_a_date_that_opens_in_the_journal(lived):
    to_part(lived, "Lapses", TrendsTab.LAPSES)
    assert lived.sees("The last 9 days: 8 without one, 1 with one.")
    lived.tab_to("Each one with its date")
    lived.keys("Down Return")
    lived.settle()
    assert lived.window.current == "journal"
    assert lived.sees("an evening")


def test_a_day_of_the_year_says_itself_and_opens(lived):
    to_part(lived, "Year", TrendsTab.YEAR)
    table = lived.view("trends").part(TrendsTab.YEAR).table
    today = lived.clock.time.date()
    lived.tab_to("Mood, ")
    table.setCurrentIndex(table.model().index(today.month - 1, today.day - 1))
    assert lived.sees("Mood 5, one entry")
    lived.keys("Return")
    lived.settle()
    assert lived.window.current == "journal"


def test_two_lines_are_put_side_by_side_and_zoomed(lived):
    to_part(lived, "Over time", TrendsTab.OVER_TIME)
    view = lived.view("trends").part(TrendsTab.OVER_TIME)
    lived.until(lambda: view.chart.has_picture, "the chart")
    lived.tab_to("Nothing beside it")
    lived.keys("Down")
    lived.settle()
    beside = view.list.beside.currentText().removeprefix("Beside it: ")
    assert f"{beside}, " in view.chart.accessibleDescription()
    view.chart.setFocus()
    days = view.time.first.date().daysTo(view.time.last.date())
    lived.keys("Left Left")
    assert lived.sees("Still learning your usual.")
    view.chart.zoom_requested.emit(0.5)
    lived.settle()
    assert view.time.first.date().daysTo(view.time.last.date()) < days
    lived.keys("Ctrl+C")
    lived.settle()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    if QGuiApplication.clipboard().ownsClipboard():  # nobody owns it without a real display
        assert copied.hasFormat("x-kde-passwordManagerHint")
    assert lived.sees("Copied as a picture.")


def test_a_week_is_looked_back_at_and_comes_to_the_session(lived, tmp_path):
    lived.go("today")
    lived.tab_to("Look back at the week")
    lived.keys("Space")
    lived.settle()
    assert lived.window.current == "form"
    assert lived.sees("Days with an entry: 7 of 7.")
    lived.type("a long week")
    lived.keys("Tab")
    lived.type("breakfast with Ruth")
    lived.keys("Tab")
    lived.type("how to say it at work")
    lived.keys("Tab")
    lived.type("call on Monday")
    lived.save()
    assert not lived.sees("Look back at the week")
    (review,) = [one for one in lived.entries() if one.kind is EntryKind.REVIEW]
    assert (review.bring, review.body.next_week) == (True, "call on Monday")
    assert any("Weekly review, a long week" in row for row in lived.journal_rows())
    lived.keys("Ctrl+F")
    lived.type("breakfast")
    lived.until(lambda: lived.sees("1 found"), "what was found")
    report = lived.print_report(tmp_path / "report.pdf", words=True)
    assert "how to say it at work" in report


def test_a_review_that_was_begun_comes_back_after_a_lock(lived, passphrase):
    lived.open_form(EntryKind.REVIEW)
    lived.type("half a sentence")
    lived.lock_and_come_back(passphrase)
    assert lived.window.current == "form"
    lived.go("today")
    assert any("Weekly review" in button for button in _buttons(lived))
    lived.open_form(EntryKind.REVIEW)
    lived.save()
    (review,) = [one for one in lived.entries() if one.kind is EntryKind.REVIEW]
    assert review.body.looked == "half a sentence"


def _buttons(person):
    shown = person.window.findChildren(QPushButton)
    return [button.text() for button in shown if button.isVisible()]
