"""The Journal by keyboard, by ear, and in a small window."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QDateEdit,
    QLineEdit,
    QWidget,
)
from tests.ui.seen import button, buttons, field, named, offered, press, seen

from journal_app.domain.chain import Chain
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.search import EntryFilter
from journal_app.domain.trigger import Trigger
from journal_app.ui.screens.journal.entry_page import EntryPage
from journal_app.ui.screens.journal.finding import find_bar
from journal_app.ui.screens.journal.finding.filter_panel import FilterPanel
from journal_app.ui.screens.journal.state import Offered
from journal_app.ui.widgets.card_list import CardList
from journal_app.ui.widgets.drop_panel import DropPanel

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
WIDE, NARROW = 900, 420
LIST, SEARCH = "Entries, newest first", "Search everything you wrote"
MANY_TAGS = Offered(tuple(f"tag {n}" for n in range(20)), date(2026, 3, 5))


def strike(screen, qtbot, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, held)
    screen.turn()


def listed(view):
    return named(view, LIST, CardList)


def search_of(view):
    return field(view, SEARCH)


def in_view(view):
    """Whether the list is, and whether the page of the entry is."""
    return offered(view, LIST, CardList), bool(seen(view, EntryPage))


@pytest.fixture
def linked(make, entry):
    """Something of everything: links, marks, tags and an earlier version."""
    screen = make(
        [
            entry(0, Note("first words"), tags=("home",)),
            entry(1, Coping(trigger="e002", text="walked"), private=True, tags=("work",)),
            entry(2, Trigger(situation="the corner"), late=3),
            entry(3, Chain(behaviour="b", about="e004")),
            entry(4, Lapse(what="one evening"), bring=True),
        ]
    )
    screen.book.replace(replace(screen.book.entry("e000"), body=Note("other words")))
    screen.book.delete("e003")
    screen.reload()
    return screen


# keys


def test_keys_act_on_the_chosen_entry_while_the_list_has_the_cursor(screen, qtbot):
    screen.view.focus_first()
    screen.choose("e001")
    strike(screen, qtbot, Key.Key_B)
    screen.reload()
    strike(screen, qtbot, Key.Key_P)
    assert (screen.book.entry("e001").bring, screen.book.entry("e001").private) == (True, True)
    strike(screen, qtbot, Key.Key_E)
    strike(screen, qtbot, Key.Key_Return)
    assert [one.id for _, one in screen.ways.gone] == ["e001", "e001"]
    strike(screen, qtbot, Key.Key_Delete)
    assert list(screen.book.binned) == ["e001"]


def test_the_same_keys_are_letters_in_the_search_and_nothing_on_a_button(screen, qtbot):
    screen.choose("e001")
    search_of(screen.view).setFocus()
    strike(screen, qtbot, Key.Key_B, Key.Key_P, Key.Key_E, Key.Key_Delete)
    assert search_of(screen.view).text() == "bpe"
    button(screen.view, "Filter").setFocus()
    strike(screen, qtbot, Key.Key_B, Key.Key_P, Key.Key_E, Key.Key_Delete)
    assert not any(one.bring or one.private for one in screen.book.entries)
    assert (screen.book.binned, screen.ways.gone) == ({}, [])


def test_searching_takes_the_cursor_and_the_arrow_keys_walk_what_is_found(screen, qtbot):
    screen.view.focus_first()
    screen.view.search()
    search = search_of(screen.view)
    assert search.hasFocus()
    qtbot.keyClicks(search, "note")
    search.settle()
    screen.turn()
    screen.view.choose(None)
    strike(screen, qtbot, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert (screen.chosen, search.hasFocus()) == ("e001", True)
    strike(screen, qtbot, Key.Key_Return)
    assert (screen.chosen, listed(screen.view).hasFocus()) == ("e001", True)
    screen.view.search()
    assert search.selectedText() == "note"
    strike(screen, qtbot, Key.Key_Escape)
    assert (search.text(), screen.state.wanted) == ("", EntryFilter())
    strike(screen, qtbot, Key.Key_Escape)
    assert listed(screen.view).hasFocus()


def test_ctrl_g_leads_to_a_day(screen, qtbot):
    screen.view.focus_first()
    strike(screen, qtbot, Key.Key_G, held=CTRL)
    strike(screen, qtbot, Key.Key_Left, Key.Key_Return)
    assert not offered(screen.view, "Go to a day", DropPanel)
    assert listed(screen.view).current.under == date(2026, 3, 4)
    assert listed(screen.view).hasFocus()


def test_esc_closes_the_calendar_and_gives_the_cursor_back(screen, qtbot):
    screen.view.focus_first()
    strike(screen, qtbot, Key.Key_G, held=CTRL)
    strike(screen, qtbot, Key.Key_Escape)
    assert not offered(screen.view, "Go to a day", DropPanel)
    assert button(screen.view, "Calendar").hasFocus()


def test_the_cursor_is_never_lost_when_the_last_hit_goes(make, entry, qtbot):
    screen = make([entry(0, Note("dog")), entry(1, Note("cat"))])
    screen.type("dog")
    screen.view.focus_first()
    screen.view.choose("e000")
    strike(screen, qtbot, Key.Key_Delete)
    screen.reload()
    assert search_of(screen.view).hasFocus()


# one at a time


@pytest.fixture
def small(make, entry):
    return make([entry(n) for n in range(5)], NARROW)


def test_in_a_narrow_window_enter_opens_and_esc_leads_back(small, qtbot):
    view = small.view
    view.focus_first()
    small.choose("e002")
    assert in_view(view) == (True, False)
    strike(small, qtbot, Key.Key_Return)
    assert in_view(view) == (False, True)
    assert not offered(view, SEARCH, QLineEdit)
    assert small.ways.gone == []
    strike(small, qtbot, Key.Key_E)
    assert [one.id for _, one in small.ways.gone] == ["e002"]
    strike(small, qtbot, Key.Key_Escape)
    assert listed(view).hasFocus()
    assert small.chosen == "e002"


def test_in_a_narrow_window_a_press_opens_and_the_button_leads_back(small, qtbot):
    lists = listed(small.view)
    place = lists.visualRect(lists.model().index(1, 0)).center()
    qtbot.mouseClick(lists.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert in_view(small.view) == (False, True)
    press(small.view, "Back to the list")
    assert in_view(small.view) == (True, False)


def test_in_a_narrow_window_what_was_deleted_leaves_the_list(small, qtbot):
    small.view.focus_first()
    small.choose("e002")
    small.view.open_entry()
    strike(small, qtbot, Key.Key_Delete)
    assert offered(small.view, LIST, CardList)


def test_what_is_open_stays_open_when_the_window_grows(small):
    small.choose("e002")
    small.view.open_entry()
    small.view.resize(WIDE, 500)
    assert in_view(small.view) == (True, True)
    assert not offered(small.view, "Back to the list")


# what is narrowed down


def test_a_filter_is_taken_off_by_its_chip_and_the_cursor_stays_near(linked, qtbot):
    linked.narrow(EntryFilter(kinds=(EntryKind.NOTE,), tags=("home",)))
    chip = button(linked.view, "Take off: Note")
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Space)
    linked.turn()
    assert linked.state.wanted == EntryFilter(tags=("home",))
    assert QApplication.focusWidget().accessibleName() == "Take off: Tag: home"
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    linked.turn()
    assert button(linked.view, "Filter").hasFocus()
    assert len(linked.ids) == 4


def test_the_panel_filters_at_once_and_stays_open(linked, qtbot):
    press(linked.view, "Filter")
    press(linked.view, "Kind: Coping")
    linked.turn()
    press(linked.view, "Kind: Trigger")
    linked.turn()
    assert linked.ids == ["e001", "e002"]
    assert offered(linked.view, "Show only", DropPanel)
    assert offered(linked.view, "Filter (2)")
    press(linked.view, "Show everything again")
    linked.turn()
    assert len(linked.ids) == 4


@pytest.fixture
def panel(shown):
    made = shown(FilterPanel())
    made.asked = []

    def answer(wanted):
        made.asked.append(wanted)
        made.show_filter(wanted, MANY_TAGS)

    made.filter_requested.connect(answer)
    made.show_filter(EntryFilter(), MANY_TAGS)
    return made


@pytest.mark.parametrize(
    ("presses", "wanted"),
    [
        (["Kind: Note", "Kind: Chain"], EntryFilter(kinds=(EntryKind.CHAIN, EntryKind.NOTE))),
        (["Kind: Note", "Kind: Note"], EntryFilter()),
        (["Tags: tag 1", "Tags: tag 0"], EntryFilter(tags=("tag 0", "tag 1"))),
        (["Marks: Bring to session", "Marks: Entered later"], EntryFilter(bring=True, late=True)),
        (["Marks: Private"], EntryFilter(private=True)),
        (["Marks: Private", "Marks: Not private"], EntryFilter(private=False)),
        (["Marks: Not private", "Marks: Private"], EntryFilter(private=True)),
        (["Marks: Private", "Marks: Private"], EntryFilter()),
        (["Days: Last 7 days"], EntryFilter(first=date(2026, 2, 27), last=date(2026, 3, 5))),
        (["Days: Last 4 weeks"], EntryFilter(first=date(2026, 2, 6), last=date(2026, 3, 5))),
        (["Days: Last 4 weeks", "Days: Last 4 weeks"], EntryFilter()),
        (["Kind: Note", "Show everything again"], EntryFilter()),
    ],
)
def test_each_press_says_what_is_wanted(panel, presses, wanted):
    for name in presses:
        press(panel, name)
    assert panel.asked[-1] == wanted


def test_own_days_are_typed_and_always_stand_in_order(panel):
    press(panel, "Days: Other days")
    first, last = named(panel, "First day", QDateEdit), named(panel, "Last day", QDateEdit)
    first.setDate(date(2026, 3, 20))
    assert (panel.asked[-1].first, panel.asked[-1].last) == (date(2026, 3, 5), date(2026, 3, 20))
    first.setDate(date(2026, 2, 27))
    last.setDate(date(2026, 3, 5))
    assert button(panel, "Days: Other days").isChecked()
    press(panel, "Days: Other days")
    assert panel.asked[-1] == EntryFilter()
    assert not offered(panel, "First day", QDateEdit)


def test_few_tags_are_offered_until_all_are_asked_for(panel):
    assert len(buttons(panel, "Tags: ")) == 12
    press(panel, "Show all tags")
    names = {one.accessibleName() for one in buttons(panel, "Tags: ")}
    assert names == {f"Tags: tag {n}" for n in range(20)}
    assert not offered(panel, "Show all tags")


def test_a_tag_that_is_wanted_is_offered_however_rare(panel):
    panel.show_filter(EntryFilter(tags=("tag 19",)), MANY_TAGS)
    picked = [one.text() for one in buttons(panel, "Tags: ") if one.isChecked()]
    assert picked == ["tag 19"]


# an entry


def test_an_entry_leads_to_what_belongs_to_it(linked):
    linked.choose("e002")
    (leads,) = buttons(linked.view, "What I did about it: ")
    leads.click()
    linked.turn()
    assert linked.chosen == "e001"


def test_what_is_in_the_bin_is_no_link(linked):
    linked.choose("e004")
    assert linked.detail.related == ()


def test_earlier_versions_unfold_and_fold_with_the_next_entry(linked):
    linked.choose("e000")
    press(linked.view, "Earlier versions (1)")
    wanted = []
    linked.view.version_requested.connect(wanted.append)
    (back,) = buttons(linked.view, "Put back the version until ")
    back.click()
    assert wanted[0].entry.body == Note("first words")
    linked.choose("e001")
    assert buttons(linked.view, "Earlier versions") == []
    linked.choose("e000")
    assert not button(linked.view, "Earlier versions (1)").isChecked()


def test_the_marks_are_told_as_pressed_or_not(linked):
    linked.choose("e004")
    assert button(linked.view, "Bring to session").isChecked()
    assert not button(linked.view, "Private").isChecked()


# by ear


CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView, QDateEdit)


def is_control(widget):
    part_of_another = isinstance(widget.parentWidget(), QAbstractSpinBox)
    return isinstance(widget, CONTROLS) and widget.isVisible() and not part_of_another


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_has_a_name(linked):
    linked.narrow(EntryFilter(first=date(2026, 1, 1), last=date(2026, 3, 5)))
    for choose in ("e000", "e002"):
        linked.choose(choose)
        for opener in ("Filter (1)", "Calendar"):
            press(linked.view, opener)
            linked.turn()
            assert button(linked.view, opener).isChecked()
            controls = [one for one in linked.view.findChildren(QWidget) if is_control(one)]
            assert [one for one in controls if not spoken(one)] == []
            assert len(controls) > 20
            press(linked.view, opener)


def test_what_was_found_is_said_once(screen, monkeypatch):
    said = []
    monkeypatch.setattr(find_bar, "announce", lambda _widget, text: said.append(text))
    screen.type("note")
    screen.reload()
    screen.type("unheard")
    assert [text for text in said if text] == ["5 found", "nothing found"]


def test_keys_are_told_in_the_tips(screen):
    screen.choose("e001")
    for name, key in (
        ("Bring to session", "(B)"),
        ("Private", "(P)"),
        ("Edit", "(E or Enter)"),
        ("Delete", "(Del)"),
        ("Calendar", "Ctrl+G"),
    ):
        assert key in button(screen.view, name).toolTip()
    assert "Ctrl+F" in search_of(screen.view).toolTip()


def test_tab_goes_as_the_eye_does(screen, qtbot):
    screen.choose("e001")
    search_of(screen.view).setFocus()
    heard = []
    for _ in range(9):
        here = QApplication.focusWidget()
        heard.append(here.accessibleName())
        qtbot.keyClick(here, Key.Key_Tab)
    assert heard[:9] == [
        "Search everything you wrote",
        "Filter",
        "Calendar",
        "Bin",
        "Entries, newest first",
        "Bring to session",
        "Private",
        "Edit",
        "Delete",
    ]
