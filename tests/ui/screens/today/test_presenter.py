"""Today shows the day at once and the warning signs when they are ready."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QFrame, QPushButton
from tests.ui.seen import offered, press, seen, words

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.domain.programme import Session, SessionKind
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.day_words import day_value_words
from journal_app.ui.names import Names
from journal_app.ui.screens.today.presenter import TodayPresenter
from journal_app.ui.screens.today.read_page import TodayPage
from journal_app.ui.screens.today.view import TodayView
from journal_app.usecases.find_drafts import Unfinished
from journal_app.usecases.read_day import Day
from journal_app.usecases.read_day_values import DayValue

DAY = date(2026, 3, 5)
REVIEW = "Look back at the week, three minutes"
CATCH_UP = "Catch up on the last days"


class Reads:
    def __init__(self, report):
        self.day = Day(DAY, (), ())
        self.report = report
        self.begun = []
        self.kept = []
        self.values = {}
        self.refuse = None

    def today(self):
        if self.refuse:
            raise self.refuse
        return self.day

    def page(self):
        day = self.today()
        return TodayPage(day, Names(), self.begun, day_value_words(self.values, Names()))

    def attended(self, session, attendance):
        self.kept.append(session.answered(attendance))

    def done(self, homework, on):
        self.kept.append(replace(homework, done_on=on))

    def bring_back(self, homework):
        self.kept.append(homework)

    def signs(self, day):
        self.asked = day
        return self.report


@pytest.fixture
def reads(board):
    return Reads(board())


@pytest.fixture
def screen(shown, icons, context, still, reads):
    view = shown(TodayView(icons), 900, 700)
    view.presenter = TodayPresenter(view, context, reads.page, reads.signs, reads)
    return view


def signs(view):
    """How the frame looks in which the warning signs speak; empty where there is none."""
    looks = [frame.property("look") for frame in seen(view, QFrame)]
    return [look for look in looks if look in {"warm", "notice"}]


def test_an_empty_day_says_that_a_gap_is_fine(screen, turn, qtbot):
    screen.presenter.reload()
    turn()
    qtbot.waitUntil(lambda: "a gap is fine too" in words(screen))
    assert "5 March 2026" in words(screen)
    assert signs(screen) == []


def test_the_day_stands_there_before_the_signs_are_counted(screen, thread, reads, entry):
    reads.day = Day(DAY, (entry(1), entry(0)), ())
    screen.presenter.reload()
    thread[0].step()
    names = [b.accessibleName() for b in screen.findChildren(QPushButton)]
    shown = [name for name in names if "note" in name]
    assert [name.rpartition("note ")[2] for name in shown] == ["0", "1"]
    assert thread[0].waiting == 1
    thread[0].turn()
    assert reads.asked == DAY


def test_a_session_is_there_with_its_time(screen, turn, reads, qtbot):
    at = datetime(2026, 3, 5, 14, tzinfo=UTC)
    reads.day = Day(DAY, (), ((at, Session("s", at, DAY, SessionKind.GROUP, 180)),))
    screen.presenter.reload()
    turn()
    qtbot.waitUntil(lambda: "Group" in words(screen))
    assert "14:00" in words(screen)


def test_a_flag_stands_out_in_words(screen, turn, reads, board):
    high = [2.0, 3.0] * 20 + [8.0] * 15
    reads.report = board(restless=high, alone=high, tired=[2.0] * 55)
    screen.presenter.reload()
    turn()
    assert signs(screen) == ["warm"]
    assert "by chance" in words(screen)


def test_a_quiet_board_is_shown_quietly(screen, turn, reads, board):
    reads.report = board(restless=[2.0, 3.0] * 20)
    screen.presenter.reload()
    turn()
    assert signs(screen) == ["notice"]
    assert "Nothing unusual" in words(screen)


def test_a_refusal_is_said(screen, turn, reads, notices):
    reads.refuse = DiskFullError()
    screen.presenter.reload()
    turn()
    assert "disk is full" in notices.last


def test_everything_can_be_written_down_from_here(screen):
    wishes = []
    screen.write_requested.connect(lambda kind, size: wishes.append((kind, size)))
    for tile in screen.findChildren(QPushButton):
        if tile.property("look") == "tile":
            tile.click()
    assert wishes[0] == (EntryKind.CHECK_IN, CheckInSize.DEPLETED)
    assert {kind for kind, _ in wishes} == set(EntryKind) - {EntryKind.REVIEW}


def test_the_week_is_looked_back_at_where_it_is_due(screen, reads, turn):
    wishes = []
    screen.write_requested.connect(lambda kind, size: wishes.append(kind))
    screen.presenter.reload()
    turn()
    assert not offered(screen, REVIEW)
    reads.day = Day(DAY, (), (), review_due=True)
    screen.presenter.reload()
    turn()
    assert offered(screen, REVIEW)
    press(screen, REVIEW)
    assert wishes == [EntryKind.REVIEW]


def test_an_entry_of_today_can_be_opened(screen, turn, reads, entry):
    opened = []
    screen.entry_opened.connect(opened.append)
    reads.day = Day(DAY, (entry(0),), ())
    screen.presenter.reload()
    turn()
    next(b for b in screen.findChildren(QPushButton) if "note 0" in b.accessibleName()).click()
    assert opened == ["e000"]


def test_catching_up_is_offered_only_where_a_day_has_no_entry(screen, turn, reads):
    screen.presenter.reload()
    turn()
    assert not offered(screen, CATCH_UP)
    reads.day = Day(DAY, (), (), gaps=2)
    screen.presenter.reload()
    turn()
    assert offered(screen, CATCH_UP)
    wishes = []
    screen.catch_up_requested.connect(lambda: wishes.append(True))
    press(screen, CATCH_UP)
    assert wishes == [True]


def test_what_was_begun_can_be_gone_on_with(screen, turn, reads, entry):
    at = datetime(2026, 3, 5, 18, 20, tzinfo=UTC)
    reads.begun = [Unfinished(EntryKind.TRIGGER, at), Unfinished(EntryKind.NOTE, at, entry(0))]
    opened = []
    screen.draft_opened.connect(opened.append)
    screen.presenter.reload()
    turn()
    press = [b for b in screen.findChildren(QPushButton) if "not saved yet" in b.text()]
    assert press[0].text().startswith("Trigger, begun")
    assert press[1].text().startswith("Note, changed")
    assert "18:20" in press[0].text()
    press[1].click()
    assert opened == [reads.begun[1]]


def test_a_day_of_several_check_ins_has_one_value(screen, turn, reads, qtbot):
    reads.values = {"mood": DayValue(5.5, 3), "urge": DayValue(2.0, 2), "stress": DayValue(1.0, 3)}
    screen.presenter.reload()
    turn()
    qtbot.waitUntil(lambda: "5.5" in words(screen))
    assert "over the day, from 3 entries" in words(screen)
    reads.values = {"mood": DayValue(5.0, 1)}
    screen.presenter.reload()
    turn()
    assert "over the day" not in words(screen)


def test_while_nothing_was_ever_written_one_thing_is_offered_first(screen, turn, reads):
    reads.day = Day(DAY, (), (), nothing_yet=True)
    screen.presenter.reload()
    turn()
    strong = [one for one in seen(screen, QPushButton) if one.property("look") == "primary"]
    assert [one.accessibleName() for one in strong] == ["Quick check-in"]
    assert "Begin with one check-in" in words(screen)
    assert not [one for one in seen(screen, QPushButton) if one.property("look") == "tile"]
    screen.focus_first()
    assert strong[0].hasFocus()


def test_everything_else_can_be_written_first_too(screen, turn, reads):
    reads.day = Day(DAY, (), (), nothing_yet=True)
    screen.presenter.reload()
    turn()
    wishes = []
    screen.write_requested.connect(lambda kind, size: wishes.append((kind, size)))
    for one in seen(screen, QPushButton):
        if one.accessibleDescription():
            one.click()
    assert wishes[0] == (EntryKind.CHECK_IN, CheckInSize.DEPLETED)
    assert {kind for kind, _ in wishes} == set(EntryKind) - {EntryKind.REVIEW}


def test_after_the_first_entry_everything_stands_side_by_side_again(screen, turn, reads, entry):
    reads.day = Day(DAY, (), (), nothing_yet=True)
    screen.presenter.reload()
    turn()
    reads.day = Day(DAY, (entry(0),), ())
    screen.presenter.reload()
    turn()
    assert "Begin with one check-in" not in words(screen)
    assert [one for one in seen(screen, QPushButton) if one.property("look") == "tile"]
