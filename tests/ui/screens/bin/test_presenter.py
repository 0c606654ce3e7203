"""The bin gives back what it holds, and lets go of nothing without being asked."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from tests.ui.seen import button, named, offered, press, words

from journal_app.domain.entry import NoSuchEntryError
from journal_app.domain.note import Note
from journal_app.ui.entry_blocks import Said
from journal_app.ui.names import Names
from journal_app.ui.screens.bin.presenter import BinPresenter
from journal_app.ui.screens.bin.view import BinView
from journal_app.ui.widgets.card_list import CardList
from journal_app.ui.widgets.card_model import DayRow
from journal_app.usecases.ports import Binned

PURGE, EMPTY = "Delete for good …", "Empty the bin …"


class Bin:
    """Entries that were deleted, one a day, the newest first."""

    def __init__(self, entries):
        self.binned = [
            Binned(one, one.moment.recorded_at + timedelta(days=5 - n))
            for n, one in enumerate(entries)
        ]
        self.back = []
        self.refuse = None

    def read(self):
        return list(self.binned)

    def goes_on(self, binned):
        return (binned.deleted_at + timedelta(days=30)).date()

    def restore(self, entry_id):
        if self.refuse:
            raise self.refuse
        self.back += [one for one in self.binned if one.entry.id == entry_id]
        self.purge(entry_id)

    def delete(self, entry_id):
        self.binned += [one for one in self.back if one.entry.id == entry_id]

    def purge(self, entry_id):
        self.binned = [one for one in self.binned if one.entry.id != entry_id]

    def empty(self, _work=None):
        count = len(self.binned)
        self.binned = []
        return count


class Screen:
    def __init__(self, view, presenter, kept, turn, notices):
        self.view, self.presenter, self.bin = view, presenter, kept
        self.turn, self.notices = turn, notices

    @property
    def ids(self):
        rows = self.view.findChild(CardList).model().rows
        return [row.entry.id for row in rows if not isinstance(row, DayRow)]

    @property
    def detail(self):
        return self.presenter._state.detail

    def reload(self):
        self.presenter.reload()
        self.turn()

    def answer(self, text):
        """Press a button of the question that is open."""
        (question,) = self.view.findChildren(QMessageBox)
        press(question, text)
        self.turn()
        self.reload()


def listed(screen):
    return named(screen.view, "Entries in the bin", CardList)


@pytest.fixture
def make(shown, icons, context, turn, notices):
    def screen(entries):
        kept = Bin(entries)
        view = shown(BinView(icons), 900, 500)
        assert QTest.qWaitForWindowActive(view)
        made = Screen(view, BinPresenter(view, context, kept, kept, Names), kept, turn, notices)
        made.reload()
        return made

    return screen


@pytest.fixture
def screen(make, entry):
    return make([entry(0, Note("one")), entry(1, Note("two")), entry(2, Note("three"))])


def test_an_empty_bin_says_what_it_is_for(make):
    screen = make([])
    assert "The bin is empty" in words(screen.view)
    assert "30 days" in words(screen.view)
    assert not offered(screen.view, EMPTY)


def test_entries_stand_under_the_day_on_which_they_go(screen):
    model = listed(screen).model()
    headings = [n for n, row in enumerate(model.rows) if isinstance(row, DayRow)]
    assert [model.data(model.index(n, 0)) for n in headings] == [
        "Goes on Thursday 9 April 2026",
        "Goes on Wednesday 8 April 2026",
        "Goes on Tuesday 7 April 2026",
    ]


def test_an_entry_is_read_before_anything_is_decided(screen):
    screen.view.choose("e001")
    assert screen.detail.blocks == (Said("", "two"),)
    assert "goes on Wednesday 8 April 2026" in screen.detail.goes


def test_an_entry_is_put_back_and_that_is_undone(screen):
    screen.view.choose("e001")
    screen.view.restore_requested.emit()
    screen.turn()
    screen.reload()
    assert screen.ids == ["e000", "e002"]
    assert screen.notices.last == "It is back in the journal."
    screen.notices.act()
    screen.turn()
    screen.reload()
    assert set(screen.ids) == {"e000", "e001", "e002"}


def test_nothing_goes_for_good_without_being_asked(screen, qtbot):
    screen.view.focus_first()
    screen.view.choose("e001")
    qtbot.keyClick(listed(screen), Qt.Key.Key_Delete)
    screen.turn()
    assert len(screen.bin.binned) == 3
    screen.answer("Keep")
    assert screen.ids == ["e000", "e001", "e002"]


def test_an_entry_goes_for_good_when_that_is_confirmed(screen):
    screen.view.choose("e001")
    press(screen.view, PURGE)
    screen.answer("Delete for good")
    assert screen.ids == ["e000", "e002"]
    assert screen.notices.last == "Gone for good."
    assert screen.notices.act is None


def test_the_whole_bin_is_emptied_when_that_is_confirmed(screen):
    press(screen.view, EMPTY)
    screen.answer("Delete for good")
    assert screen.ids == []
    assert "The bin is empty" in words(screen.view)


def test_in_the_question_enter_and_esc_keep_the_entry(screen, qtbot):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        screen.view.choose("e001")
        press(screen.view, PURGE)
        (question,) = screen.view.findChildren(QMessageBox)
        qtbot.keyClick(question.defaultButton(), key)
        qtbot.waitUntil(lambda: not screen.view.findChildren(QMessageBox))
        screen.turn()
        assert len(screen.bin.binned) == 3


def test_the_entry_below_takes_the_place_of_one_that_left(screen):
    assert screen.detail.card.entry.id == "e000"
    screen.view.choose("e001")
    screen.reload()
    assert screen.detail.card.entry.id == "e001"
    for expected in ("e002", "e000"):
        screen.view.restore_requested.emit()
        screen.turn()
        screen.reload()
        assert screen.detail.card.entry.id == listed(screen).current.entry.id == expected


def test_wishes_without_a_chosen_entry_do_nothing(make, thread):
    screen = make([])
    screen.view.restore_requested.emit()
    screen.view.purge_requested.emit()
    assert not offered(screen.view, PURGE)
    assert thread[0].waiting == 0
    assert screen.view.findChildren(QMessageBox) == []


def test_a_refusal_is_said(screen):
    screen.view.choose("e001")
    screen.bin.refuse = NoSuchEntryError()
    screen.view.restore_requested.emit()
    screen.turn()
    assert "not in the journal any more" in screen.notices.last


def test_the_cursor_is_never_lost_when_the_bin_is_empty(screen):
    screen.view.focus_first()
    screen.bin.empty()
    screen.reload()
    assert button(screen.view, "Back to the journal").hasFocus()


def test_esc_leads_back_to_the_journal(screen, qtbot):
    with qtbot.waitSignal(screen.view.back_requested):
        qtbot.keyClick(listed(screen), Qt.Key.Key_Escape)
