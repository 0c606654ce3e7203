"""From a list for the session to a file and its line in the ledger, with the keyboard alone."""

import hashlib
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog
from tests.ui.seen import button

from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import SessionId
from journal_app.domain.programme import Session, SessionKind
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.ui.screens.share.state import ShareTab


@pytest.fixture
def hard_day(at_home):
    """A trigger that was ridden out, and a note that is private."""
    at_home.open_form(EntryKind.TRIGGER)
    at_home.tab_to("What happened")
    at_home.type("passed the old corner")
    at_home.tab_to("The urge at its strongest")
    at_home.keys("8")
    at_home.save()
    at_home.go("share")
    return at_home


def sheets(person):
    return person.ask(lambda: person.program.journal.talk_sheets.newest(9))


def ledger(person):
    return person.ask(person.program.journal.ledger.all)


def save(person, file):
    part = person.view("share").part(person.view("share").tab)
    person.until(lambda: button(part.file, "Save as PDF …").isEnabled(), "the pages")
    person.keys("Ctrl+S") if person.view(
        "share"
    ).tab is ShareTab.REPORT else part.file.ask_to_save()
    person.until(lambda: person.window.findChild(QFileDialog), "the question where to save")
    dialog = person.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    person.until(file.exists, "the PDF")
    person.bring_up()
    person.settle()


def test_a_point_is_chosen_worded_and_kept_while_it_is_typed(hard_day, passphrase):
    hard_day.tab_to("Put on the list")
    hard_day.keys("Space")
    hard_day.until(lambda: hard_day.focus_name == "Point 1: my words", "the words of the point")
    hard_day.type("why that corner")
    hard_day.go("today")
    hard_day.settle()
    (sheet,) = sheets(hard_day)
    assert sheet.points[0].words == "why that corner"
    hard_day.lock_and_come_back(passphrase)
    assert [point.words for point in sheets(hard_day)[0].points] == ["why that corner"]


def test_the_list_stands_on_the_report_and_the_report_in_the_ledger(hard_day, tmp_path):
    hard_day.tab_to("Put on the list")
    hard_day.keys("Space")
    hard_day.until(lambda: hard_day.focus_name == "Point 1: my words", "the words of the point")
    hard_day.type("why that corner")
    hard_day.settle()
    printed = hard_day.print_report(tmp_path / "report.pdf")
    assert "why that corner" in printed
    assert "passed the old corner" not in printed
    (copy,) = ledger(hard_day)
    digest = hashlib.sha256((tmp_path / "report.pdf").read_bytes()).hexdigest()
    assert (copy.paperwork, copy.sha256, copy.way) == (Paperwork.REPORT, digest, Way.SAVED)


def test_a_page_of_the_plan_is_saved_and_the_same_is_asked_for_again(hard_day, tmp_path):
    view = hard_day.view("share")
    hard_day.tab_to("Part of sharing: Other pages")
    hard_day.keys("Space")
    hard_day.settle()
    hard_day.tab_to("Which page: Safety plan")
    hard_day.keys("Space")
    hard_day.settle()
    save(hard_day, tmp_path / "plan.pdf")
    (copy,) = ledger(hard_day)
    assert copy.paperwork is Paperwork.SAFETY_PLAN
    hard_day.tab_to("Part of sharing: Shared so far")
    hard_day.keys("Space")
    hard_day.settle()
    assert hard_day.sees("Safety plan")
    hard_day.tab_to("Share the same again: Safety plan")
    hard_day.keys("Space")
    hard_day.settle()
    assert view.tab is ShareTab.PAPERS
    assert view.part(ShareTab.PAPERS).request.paperwork is Paperwork.SAFETY_PLAN


def test_the_same_report_again_begins_where_the_last_one_ended(hard_day, tmp_path):
    view = hard_day.view("share")
    view.tab_chosen.emit(ShareTab.REPORT)
    hard_day.settle()
    save(hard_day, tmp_path / "report.pdf")
    hard_day.clock.time += timedelta(days=3)
    view.tab_chosen.emit(ShareTab.LEDGER)
    hard_day.settle()
    hard_day.tab_to("Share the same again")
    hard_day.keys("Space")
    hard_day.settle()
    (copy,) = ledger(hard_day)
    request = view.part(ShareTab.REPORT).request
    assert (request.first - copy.last).days == 1
    assert (request.last - copy.last).days == 3


def test_a_session_leads_to_its_list(hard_day):
    at = hard_day.clock.time + timedelta(days=40)
    session = Session(SessionId("far"), at, at.date(), SessionKind.FAMILY, 60)
    hard_day.ask(lambda: hard_day.program.journal.programme.save_session(session))
    hard_day.settle()
    hard_day.go("programme")
    hard_day.settle()
    hard_day.program.opened.navigator.talk_about(session.id)
    hard_day.settle()
    talk = hard_day.view("share").part(ShareTab.TALK)
    assert hard_day.window.current == "share"
    assert talk.sheet.session == "far"
    hard_day.tab_to("A point of my own")
    hard_day.keys("Space")
    hard_day.until(lambda: hard_day.focus_name == "Point 1: my words", "the words of the point")
    hard_day.type("the boundary")
    hard_day.go("today")
    hard_day.settle()
    assert [sheet.session for sheet in sheets(hard_day)] == ["far"]
