"""Two copies come together in the window: looked at first, brought in, undone, and settled."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.ui.seen import button, offered, seen, words

from journal_app.domain.changed_on_both import ChangedOnBoth, OtherWording
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.merge import (
    ExchangeDamagedError,
    ExchangeOfOtherKeyError,
    MergeCounts,
    MergeSummary,
    OtherJournalError,
)
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.vault_errors import RecoveryWordsError, WordsProblem
from journal_app.ui.names import Names
from journal_app.ui.screens.two_copies.presenter import TwoCopiesPresenter
from journal_app.ui.screens.two_copies.view import TwoCopiesView
from journal_app.usecases.import_journal import JournalImport

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
COMES = MergeSummary(MergeCounts(new=3, both=1), MergeCounts(changed=1), missing_there=2)
FROM_ANOTHER = JournalImport(
    whole=False, added={"entries": 5}, there=1, left={"sessions": 4}, import_id=ImportId("batch")
)
NOTHING = MergeSummary(MergeCounts(), MergeCounts(), missing_there=0)


def note(text, **marks):
    return Entry(EntryId("n"), moment_of(NOON, NOON, "UTC"), Note(text), **marks)


MINE, THEIRS = note("on the boat"), note("on the pier", private=True)
ENTRY = ChangedOnBoth("entry", "n", {}, MINE, (OtherWording(b"1", {}, THEIRS),))
SCALE = ChangedOnBoth(
    "scale",
    "mood",
    {"name": "Mood", "position": 0, "hidden": False},
    None,
    (OtherWording(b"2", {"name": "Weather inside", "position": 3, "hidden": False}, None),),
)


class Service:
    def __init__(self, folder):
        self.folder, self.done = folder, []
        self.summary, self.refuse, self.rows = COMES, None, []
        self.words = ("calm", "river", "stone", "light")
        self.found = FROM_ANOTHER

    def ask_new_file(self, chosen):
        chosen(self.folder / "mine.jex")

    def ask_file(self, chosen):
        chosen(self.folder / "theirs.jex")

    def state_words(self):
        return self.words

    def write(self, place, _work=None):
        self._try()
        self.done.append(("write", place.name))

    def preview(self, file, words, _work=None):
        self._try(words)
        return self.summary

    def bring_in(self, file, words, _work=None):
        self._try(words)
        self.done.append(("bring in", file.name, words))
        self.words = ("other", "river", "stone", "light")
        return self.summary, "before.jbk"

    def preview_import(self, file, words, _work=None):
        if not words:
            raise RecoveryWordsError(WordsProblem.COUNT, count=0)
        return self.found

    def take_in(self, file, words, _work=None):
        self.done.append(("take in", file.name, words))
        return self.found

    def undo_import(self, import_id, _work=None):
        self.done.append(("undo", import_id))

    def go_back(self, backup, _work=None):
        self.done.append(("back", backup))

    def start_again(self):
        self.done.append("again")

    def conflicts(self):
        return self.rows, Names()

    def keep(self, row):
        self._settle("keep", row)

    def take(self, row, other):
        self._settle("take", row, other.name)

    def keep_both(self, row, other):
        self._settle("both", row, other.name)

    def _settle(self, how, row, *more):
        self.done.append((how, row.row_id, *more))
        self.rows = [one for one in self.rows if one is not row]

    def _try(self, words=None):
        if self.refuse and not words:
            raise self.refuse


@pytest.fixture
def service(tmp_path):
    return Service(tmp_path)


@pytest.fixture
def view(shown, context, service, icons, turn):
    made = shown(TwoCopiesView(icons.colours), 900, 900)
    made.presenter = TwoCopiesPresenter(made, context, service)
    made.presenter.reload()
    turn()
    return made


def press(view, name, turn):
    """Press, and let the journal answer."""
    button(view, name).click()
    turn()


LOOK, IN = "Bring in a file of the other laptop …", "Bring it in"
UNDO = "Undo: go back to before"


def test_it_says_what_the_journal_holds_in_four_words(view):
    assert "calm river stone light" in words(view)


def test_a_file_is_looked_into_before_anything_comes(view, service, turn):
    press(view, LOOK, turn)
    said = words(view)
    for line in ("3 new entries", "1 entry was changed on both", "lacks 2 things"):
        assert line in said
    assert service.done == []
    press(view, IN, turn)
    assert service.done == [("bring in", "theirs.jex", None)]
    assert not offered(view, IN)


def test_a_file_can_be_left(view, service, turn):
    press(view, LOOK, turn)
    press(view, "Leave it", turn)
    assert "3 new entries" not in words(view)
    assert service.done == []


def test_a_file_with_nothing_new_offers_nothing_to_bring_in(view, service, turn):
    service.summary = NOTHING
    press(view, LOOK, turn)
    assert "nothing that is missing here" in words(view)
    assert not offered(view, IN)
    assert offered(view, "Close")


def test_it_can_be_undone_until_something_else_changes(view, service, turn):
    press(view, LOOK, turn)
    press(view, IN, turn)
    assert offered(view, UNDO)
    service.words = ("another", "river", "stone", "light")
    view.presenter.reload()
    turn()
    assert not offered(view, UNDO)


def test_undoing_goes_back_to_the_backup_of_before(view, service, turn):
    press(view, LOOK, turn)
    press(view, IN, turn)
    press(view, UNDO, turn)
    assert service.done[1:] == [("back", "before.jbk"), "again"]


def test_a_file_under_other_words_asks_for_them(view, service, turn):
    service.refuse = ExchangeOfOtherKeyError()
    press(view, LOOK, turn)
    assert "other recovery words" in words(view)
    (field,) = seen(view, QLineEdit)
    field.setText("twenty four words")
    press(view, "Look again", turn)
    press(view, IN, turn)
    assert service.done == [("bring in", "theirs.jex", "twenty four words")]
    assert field.text() == ""


def test_a_refusal_is_said_where_it_happened(view, service, turn):
    service.refuse = ExchangeDamagedError()
    press(view, LOOK, turn)
    assert "not a whole exchange file" in words(view)
    assert button(view, LOOK).isEnabled()


def test_a_file_is_written_for_the_other_laptop(view, service, turn):
    press(view, "Write a file for the other laptop …", turn)
    assert service.done == [("write", "mine.jex")]
    assert "mine.jex" in words(view)


@pytest.mark.parametrize(
    ("name", "done"),
    [
        ("Keep what is shown now", ("keep", "n")),
        ("Take the other wording", ("take", "n", b"1")),
        ("Keep both as two entries", ("both", "n", b"1")),
    ],
)
def test_an_entry_that_both_changed_is_settled_by_the_person(view, service, turn, name, done):
    service.rows = [ENTRY]
    view.presenter.reload()
    turn()
    said = words(view)
    assert "on the boat" in said
    assert "on the pier" in said
    assert "private" in said
    press(view, name, turn)
    assert service.done == [done]
    assert "on the pier" not in words(view)


def test_a_question_that_both_changed_shows_what_differs(view, service, turn):
    service.rows = [SCALE]
    view.presenter.reload()
    turn()
    said = words(view)
    assert "Weather inside" in said
    assert "place 4" in said
    assert not offered(view, "Keep both as two entries")
    press(view, "Take the other wording", turn)
    assert service.done == [("take", "mood", b"2")]


def test_nothing_stands_there_as_changed_on_both_where_nothing_was(view):
    assert "Changed on both laptops" not in words(view)


def test_a_file_of_another_journal_comes_in_as_an_import_by_choice(view, service, notices, turn):
    service.refuse = OtherJournalError()
    press(view, LOOK, turn)
    assert "of another journal" in words(view)
    assert "recovery words of the other journal" in words(view)
    assert not offered(view, IN)
    press(view, "Look at it as an import", turn)
    assert "24 words" in words(view)
    (field,) = seen(view, QLineEdit)
    field.setText("twenty four words")
    press(view, "Look at it as an import", turn)
    for line in ("5 new entries", "1 entry is here already", "4 things of its plan"):
        assert line in words(view)
    assert service.done == []
    press(view, IN, turn)
    assert service.done == [("take in", "theirs.jex", "twenty four words")]
    assert field.text() == ""
    assert not offered(view, IN)
    assert not field.isVisibleTo(view)
    notices.act()
    turn()
    assert service.done[1:] == [("undo", "batch")]


def test_another_journal_with_nothing_new_offers_nothing_to_bring_in(view, service, turn):
    service.refuse = OtherJournalError()
    service.found = JournalImport(whole=False, added={}, there=6)
    press(view, LOOK, turn)
    (field,) = seen(view, QLineEdit)
    field.setText("twenty four words")
    press(view, "Look at it as an import", turn)
    assert "6 entries are here already" in words(view)
    assert not offered(view, IN)
