"""From the passphrase to the open journal, and what is said when it does not open."""

import pytest
from PySide6.QtWidgets import QLineEdit

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
    WrongPassphraseError,
)
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.unlock.presenter import UnlockPresenter
from journal_app.ui.screens.unlock.view import UnlockView


class Door:
    def __init__(self):
        self.refuse = None
        self.backup = "backup of yesterday"
        self.tried, self.opened, self.helped = [], [], []

    def open(self, passphrase):
        self.tried.append(passphrase)
        if self.refuse:
            raise self.refuse
        return "journal"

    def recover(self, words, new):
        return self.open((words, new))

    def find_backup(self, passphrase):
        self.tried.append(("find", passphrase))
        return self.backup

    def restore(self, passphrase, backup):
        self.tried.append(("restore", passphrase, backup))
        return "restored journal"

    # what stands around the screen

    def adopt(self, journal):
        self.opened.append(journal)

    def show_help(self):
        self.helped.append(True)

    def explain(self, error):
        return explain(error).short

    def tell_backup(self, backup):
        return f"The newest: {backup}"


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def view(shown, icons, jobs, door):
    made = shown(UnlockView(icons))
    made.presenter = UnlockPresenter(made, jobs, door, door)
    return made


def typed(view):
    return [field.text() for field in view.findChildren(QLineEdit)] + [view._words.text]


def test_the_right_passphrase_opens_and_is_forgotten(view, door, turn):
    view._passphrase.setText("quiet harbour")
    view._open.click()
    assert not view._open.isEnabled()
    turn()
    assert door.opened == ["journal"]
    assert set(typed(view)) == {""}
    assert view._open.isEnabled()


def test_an_empty_passphrase_asks_nothing(view, door, thread):
    view._open.click()
    assert thread[0].waiting == 0


def test_pressing_twice_tries_once(view, thread):
    for _ in range(2):
        view.open_requested.emit("quiet harbour")
    assert thread[0].waiting == 1


def test_a_wrong_passphrase_is_said_and_can_be_typed_over(view, door, turn):
    door.refuse = WrongPassphraseError()
    view._passphrase.setText("canary-7c1f")
    view._open.click()
    turn()
    assert "not the passphrase" in view._problem.text()
    assert "canary" not in view._problem.text()
    assert view._passphrase.selectedText() == "canary-7c1f"
    assert view._passphrase.isVisible()
    assert door.opened == []


def test_a_damaged_key_file_asks_for_the_words(view, door, turn):
    door.refuse = KeyFileDamagedError()
    view.open_requested.emit("quiet harbour")
    turn()
    assert view._words.isVisible()
    assert not view._passphrase.isVisible()
    assert view._problem.text()


def test_the_words_open_with_a_new_passphrase(view, door, turn):
    view.switch_requested.emit()
    view._words.show_text("one two three")
    view._new.setText("a new one")
    view._again.setText("a new one")
    view._open.click()
    turn()
    assert door.tried == [("one two three", "a new one")]
    assert set(typed(view)) == {""}


def test_two_new_passphrases_that_differ_are_said(view, door, thread):
    view.recover_requested.emit("one two", "a", "b")
    assert thread[0].waiting == 0
    assert "differ" in view._problem.text()
    view.recover_requested.emit("  ", "a", "a")
    assert thread[0].waiting == 0


def test_the_way_back_clears_the_problem(view, door, turn):
    door.refuse = WrongPassphraseError()
    view.open_requested.emit("x")
    turn()
    view.switch_requested.emit()
    assert view._problem.text() == ""
    view.switch_requested.emit()
    assert view._passphrase.isVisible()


def test_what_is_typed_is_hidden_until_the_person_asks(view):
    assert view._passphrase.echoMode() is QLineEdit.EchoMode.Password
    view._show.setChecked(True)
    assert {f.echoMode() for f in (view._passphrase, view._new, view._again)} == {
        QLineEdit.EchoMode.Normal
    }


def test_help_is_there_while_it_is_locked(view, door):
    view._help.click()
    assert door.helped == [True]


@pytest.fixture
def damaged(view, door, turn):
    door.refuse = JournalDamagedError(Damage.UNREADABLE)
    view._passphrase.setText("quiet harbour")
    view._open.click()
    turn()
    return view


def test_a_damaged_journal_is_not_opened_and_a_backup_is_looked_for_when_asked(damaged, door, turn):
    assert damaged._find.isVisible()
    assert not damaged._open.isVisible()
    assert not damaged._restore.isVisible()
    damaged._find.click()
    turn()
    assert "backup of yesterday" in damaged._found.text()
    assert door.opened == []
    damaged._restore.click()
    turn()
    assert door.tried[-1] == ("restore", "quiet harbour", "backup of yesterday")
    assert door.opened == ["restored journal"]


def test_where_no_backup_is_whole_that_is_said_and_nothing_happens(damaged, door, turn):
    door.backup = None
    damaged._find.click()
    turn()
    assert "no backup here that is whole" in damaged._problem.text()
    assert not damaged._restore.isVisible()
    assert door.opened == []


def test_a_wrong_passphrase_offers_no_backup(view, door, turn):
    door.refuse = WrongPassphraseError()
    view._passphrase.setText("no")
    view._open.click()
    turn()
    assert not view._find.isVisible()
