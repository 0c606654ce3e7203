"""A backup from another computer becomes the journal of this one."""

from pathlib import Path

import pytest

from journal_app.domain.vault_errors import WrongPassphraseError
from journal_app.ui.screens.move_in.presenter import MoveInPresenter
from journal_app.ui.screens.move_in.view import MoveInView

FILE = Path("stick") / "2026-03-05.jbk"
WORDS = " ".join(f"word{n}" for n in range(24))


class Door:
    def __init__(self):
        self.asked, self.opened, self.left = [], [], []
        self.refuse = None

    def move_in(self, file, secret, passphrase):
        if self.refuse:
            raise self.refuse
        self.asked.append((file, secret, passphrase))
        return "journal"

    # what stands around the page

    def ask_backup_file(self, chosen):
        chosen(FILE)

    def adopt(self, journal):
        self.opened.append(journal)

    def back_to_first_run(self):
        self.left.append("back")

    def show_help(self):
        self.left.append("help")


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def view(shown, icons, jobs, door):
    made = shown(MoveInView(icons), 900, 700)
    made.presenter = MoveInPresenter(made, jobs, door, door)
    return made


def test_nothing_can_be_opened_before_a_file_is_chosen(view):
    assert not view._open.isEnabled()
    view._choose.click()
    assert view._open.isEnabled()
    assert view._file.text() == FILE.name


def test_its_passphrase_stays_the_passphrase(view, door, turn):
    view._choose.click()
    view._secret.setText("quiet harbour at dawn")
    assert not view._new.isVisible()
    view._open.click()
    turn()
    assert door.asked == [(FILE, "quiet harbour at dawn", "quiet harbour at dawn")]
    assert door.opened == ["journal"]
    assert view._secret.text() == ""


def test_its_words_ask_for_a_new_passphrase(view, door, turn):
    view._choose.click()
    view._secret.setText(WORDS)
    assert view._new.isVisible()
    view._new.setText("one of my own")
    view._again.setText("another")
    view._open.click()
    turn()
    assert door.asked == []
    assert "differ" in view._problem.text()
    view._again.setText("one of my own")
    view._open.click()
    turn()
    assert door.asked == [(FILE, WORDS, "one of my own")]


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(view, door, turn):
    door.refuse = WrongPassphraseError()
    view._choose.click()
    view._secret.setText("wrong")
    view._open.click()
    turn()
    assert view._problem.text()
    assert view._open.isEnabled()
    assert door.opened == []


def test_going_back_forgets_what_was_typed(view, door):
    view._secret.setText("quiet harbour")
    view._back.click()
    assert door.left == ["back"]
    assert view._secret.text() == ""
