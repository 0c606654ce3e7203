"""The timeline loads page by page, and what is undone is undone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import EntryKind, NoSuchEntryError
from journal_app.domain.note import Note
from journal_app.ui.entry_card import Names
from journal_app.ui.screens.journal.presenter import PAGE, JournalActions, JournalPresenter
from journal_app.ui.screens.journal.view import JournalView


class Book:
    """Entries in memory, newest first."""

    def __init__(self, entries):
        self.entries = list(entries)
        self.bin = {}
        self.refuse = None
        self.asked = []
        self.opened = []

    def page(self, size, cursor, kinds):
        if self.refuse:
            raise self.refuse
        self.asked.append((cursor and cursor.id, kinds))
        found = [e for e in self.entries if not kinds or e.kind in kinds]
        after = 0
        if cursor is not None:
            after = next(n for n, e in enumerate(found) if e.id == cursor.id) + 1
        return found[after : after + size]

    def delete(self, entry_id):
        if self.refuse:
            raise self.refuse
        self.bin[entry_id] = next(e for e in self.entries if e.id == entry_id)
        self.entries = [e for e in self.entries if e.id != entry_id]

    def restore(self, entry_id):
        self.entries.insert(0, self.bin.pop(entry_id))

    def mark(self, entry_id, marks):
        place = next(n for n, e in enumerate(self.entries) if e.id == entry_id)
        changed = replace(self.entries[place], bring=marks.bring, private=marks.private)
        self.entries[place] = changed
        return changed


class Screen:
    def __init__(self, view, presenter, book, turn, notices):
        self.view, self.presenter, self.book = view, presenter, book
        self.turn, self.notices = turn, notices

    @property
    def ids(self):
        return [one.entry.id for one in self.presenter._state.cards]

    @property
    def detail(self):
        return self.presenter._state.detail

    def reload(self):
        self.presenter.reload()
        self.turn()

    def choose(self, n):
        self.view.entry_chosen.emit(self.presenter._state.cards[n])


@pytest.fixture
def make(shown, icons, jobs, turn, notices):
    def screen(entries):
        book = Book(entries)
        view = shown(JournalView(icons), 900, 500)
        actions = JournalActions(
            page=book.page,
            names=Names,
            delete=book.delete,
            restore=book.restore,
            mark=book.mark,
            edit=book.opened.append,
            write=lambda: book.opened.append("new"),
        )
        made = Screen(view, JournalPresenter(view, jobs, actions, notices), book, turn, notices)
        made.reload()
        return made

    return screen


@pytest.fixture
def screen(make, entry):
    return make([entry(n) for n in range(5)])


@pytest.fixture
def long(make, entry):
    bodies = (Note("n"), CheckIn(line="c"))
    return make([entry(n, bodies[n % 2]) for n in range(3 * PAGE)])


def visible_words(view):
    return " ".join(w.text() for w in view.findChildren(QLabel) if w.isVisible())


def test_an_empty_journal_says_what_will_stand_here(make, qtbot):
    screen = make([])
    assert "newest first" in visible_words(screen.view)
    assert screen.view._write.isVisible()
    screen.view.write_requested.emit()
    assert screen.book.opened == ["new"]


def test_a_filter_without_entries_offers_nothing_to_begin(screen):
    screen.view.kinds_requested.emit((EntryKind.LAPSE,))
    screen.turn()
    assert "Nothing of this kind yet" in visible_words(screen.view)


def test_the_timeline_grows_by_pages_to_its_end_and_no_further(long):
    assert len(long.ids) == PAGE
    for _ in range(4):
        long.view.more_requested.emit()
        long.view.more_requested.emit()
        long.turn()
    assert long.ids == [e.id for e in long.book.entries]
    asked = len(long.book.asked)
    long.view.more_requested.emit()
    long.turn()
    assert len(long.book.asked) == asked


def test_a_page_that_was_asked_for_before_a_filter_is_dropped(long, thread):
    long.view.more_requested.emit()
    long.view.kinds_requested.emit((EntryKind.NOTE,))
    thread[0].step()
    long.view.more_requested.emit()
    long.turn()
    expected = [e.id for e in long.book.entries if e.kind is EntryKind.NOTE]
    assert long.ids == expected[: len(long.ids)]
    for _ in range(3):
        long.view.more_requested.emit()
        long.turn()
    assert long.ids == expected


def test_an_entry_is_shown_in_full(make, entry, qtbot):
    screen = make([entry(1, Note("the whole\ntext"), late=3, bring=True)])
    screen.choose(0)
    assert screen.detail.pairs == (("", "the whole\ntext"),)
    assert screen.detail.written.startswith("entered on")
    assert "entered later" in screen.detail.card.badges
    qtbot.waitUntil(lambda: "the whole\ntext" in visible_words(screen.view))


def test_what_changed_behind_the_open_entry_is_shown(screen):
    screen.choose(2)
    screen.book.entries[2] = replace(screen.book.entries[2], body=Note("changed"))
    screen.reload()
    assert screen.detail.pairs == (("", "changed"),)


def test_an_entry_far_down_stays_open_when_the_list_is_loaded_again(long):
    long.view.more_requested.emit()
    long.turn()
    long.choose(PAGE + 5)
    long.reload()
    assert long.detail is not None
    assert long.detail.card.entry.id == long.book.entries[PAGE + 5].id


def test_a_deleted_entry_comes_back(screen):
    screen.choose(1)
    gone = screen.detail.card.entry.id
    screen.view.delete_requested.emit()
    screen.turn()
    assert gone in screen.book.bin
    assert "30 days" in screen.notices.last
    screen.notices.act()
    screen.turn()
    assert screen.book.bin == {}
    assert gone in [e.id for e in screen.book.entries]
    screen.reload()
    assert screen.detail.card.entry.id == gone


@pytest.mark.parametrize("wish", ["bring", "private"])
def test_a_mark_is_set_and_taken_off(screen, wish):
    for expected in (True, False):
        screen.choose(0)
        getattr(screen.view, f"{wish}_requested").emit()
        screen.turn()
        screen.reload()
        assert getattr(screen.book.entries[0], wish) is expected
        assert not (screen.book.entries[0].bring and screen.book.entries[0].private)


def test_wishes_without_an_open_entry_do_nothing(screen, thread):
    for wish in ("edit", "delete", "bring", "private"):
        getattr(screen.view, f"{wish}_requested").emit()
    assert thread[0].waiting == 0
    assert screen.book.opened == []


def test_the_open_entry_can_be_edited(screen):
    screen.choose(3)
    screen.view.edit_requested.emit()
    assert screen.book.opened == [screen.book.entries[3]]


def test_a_refusal_is_said_and_the_next_wish_is_heard(screen):
    screen.choose(0)
    screen.book.refuse = NoSuchEntryError()
    screen.view.delete_requested.emit()
    screen.turn()
    assert "not in the journal any more" in screen.notices.last
    screen.book.refuse = None
    screen.reload()
    assert len(screen.ids) == 5


def test_an_entry_is_opened_from_elsewhere(screen):
    screen.presenter.show_entry("e003")
    screen.turn()
    assert screen.detail.card.entry.id == "e003"
    assert screen.view._list.current.entry.id == "e003"


def test_an_entry_beyond_the_first_page_is_opened_from_elsewhere(long):
    wanted = long.book.entries[2 * PAGE + 3].id
    long.presenter.show_entry(wanted)
    long.turn()
    assert long.detail is not None
    assert long.detail.card.entry.id == wanted
    assert long.view._list.current.entry.id == wanted
