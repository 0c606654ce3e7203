"""A backup from another computer becomes the journal of this one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.ui.seen import button, field, lines, offered, press, problem

from journal_app.domain.vault_errors import WrongPassphraseError
from journal_app.ui.screens.move_in.presenter import MoveInPresenter
from journal_app.ui.screens.move_in.view import MoveInView

CHOOSE, OPEN = "Choose the backup…", "Open my journal"
SECRET = "Its passphrase, or its 24 words"
NEW, AGAIN = "New passphrase for this computer", "New passphrase, again"
FILE = Path("stick") / "2026-03-05.jbk"
WORDS = " ".join(f"word{n}" for n in range(24))


class Door:
    def __init__(self):
        self.asked, self.opened, self.left = [], [], []
        self.refuse = None

    def move_in(self, file, secret, passphrase, _work=None):
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
    assert not button(view, OPEN).isEnabled()
    press(view, CHOOSE)
    assert button(view, OPEN).isEnabled()
    assert FILE.name in lines(view)


def test_its_passphrase_stays_the_passphrase(view, door, turn):
    press(view, CHOOSE)
    field(view, SECRET).setText("quiet harbour at dawn")
    assert not offered(view, NEW, QLineEdit)
    press(view, OPEN)
    turn()
    assert door.asked == [(FILE, "quiet harbour at dawn", "quiet harbour at dawn")]
    assert door.opened == ["journal"]
    assert field(view, SECRET).text() == ""


def test_its_words_ask_for_a_new_passphrase(view, door, turn):
    press(view, CHOOSE)
    field(view, SECRET).setText(WORDS)
    assert offered(view, NEW, QLineEdit)
    field(view, NEW).setText("one of my own")
    field(view, AGAIN).setText("another")
    press(view, OPEN)
    turn()
    assert door.asked == []
    assert "differ" in problem(view)
    field(view, AGAIN).setText("one of my own")
    press(view, OPEN)
    turn()
    assert door.asked == [(FILE, WORDS, "one of my own")]


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(view, door, turn):
    door.refuse = WrongPassphraseError()
    press(view, CHOOSE)
    field(view, SECRET).setText("wrong")
    press(view, OPEN)
    turn()
    assert problem(view)
    assert field(view, SECRET).accessibleDescription() == problem(view)
    assert field(view, SECRET).hasFocus()
    assert button(view, OPEN).isEnabled()
    assert door.opened == []


def test_going_back_forgets_what_was_typed(view, door):
    field(view, SECRET).setText("quiet harbour")
    press(view, "Back")
    assert door.left == ["back"]
    assert field(view, SECRET).text() == ""
