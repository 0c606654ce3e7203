"""From the passphrase to the open journal, and what is said when it does not open."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from tests.ui.seen import button, field, offered, press, text_field, words

from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
    PassphraseTooShortError,
    RecoveryWordsError,
    WordsProblem,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.unlock.presenter import UnlockPresenter
from journal_app.ui.screens.unlock.view import UnlockView

WORDS = "My 24 recovery words"
FIND = "Look for a backup that is whole"
RESTORE = "Open this backup"


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

    def find_backup(self, passphrase, _work=None):
        self.tried.append(("find", passphrase))
        return self.backup

    def restore(self, passphrase, backup, _work=None):
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
    lines = [line.text() for line in view.findChildren(QLineEdit)]
    return lines + [text.toPlainText() for text in view.findChildren(QPlainTextEdit)]


def test_the_right_passphrase_opens_and_is_forgotten(view, door, turn):
    field(view, "Passphrase").setText("quiet harbour")
    button(view, "Open").click()
    assert not button(view, "Open").isEnabled()
    turn()
    assert door.opened == ["journal"]
    assert set(typed(view)) == {""}
    assert button(view, "Open").isEnabled()


def test_an_empty_passphrase_asks_nothing(view, door, thread):
    button(view, "Open").click()
    assert thread[0].waiting == 0


def test_pressing_twice_tries_once(view, thread):
    for _ in range(2):
        view.open_requested.emit("quiet harbour")
    assert thread[0].waiting == 1


def test_a_wrong_passphrase_is_said_and_can_be_typed_over(view, door, turn):
    door.refuse = WrongPassphraseError()
    field(view, "Passphrase").setText("canary-7c1f")
    button(view, "Open").click()
    turn()
    assert "not the passphrase" in words(view)
    assert "canary" not in words(view)
    assert field(view, "Passphrase").selectedText() == "canary-7c1f"
    assert field(view, "Passphrase").isVisible()
    assert door.opened == []


def test_a_damaged_key_file_asks_for_the_words(view, door, turn):
    door.refuse = KeyFileDamagedError()
    view.open_requested.emit("quiet harbour")
    turn()
    assert offered(view, WORDS, QPlainTextEdit)
    assert not offered(view, "Passphrase", QLineEdit)
    assert view.says_problem


def test_the_words_open_with_a_new_passphrase(view, door, turn):
    view.switch_requested.emit()
    text_field(view, WORDS).setPlainText("one two three")
    field(view, "New passphrase").setText("a new one")
    field(view, "New passphrase, again").setText("a new one")
    button(view, "Open").click()
    turn()
    assert door.tried == [("one two three", "a new one")]
    assert set(typed(view)) == {""}


def test_two_new_passphrases_that_differ_are_said(view, door, thread):
    view.switch_requested.emit()
    view.recover_requested.emit("one two", "a", "b")
    assert thread[0].waiting == 0
    assert "differ" in words(view)
    assert "differ" in field(view, "New passphrase, again").accessibleDescription()
    view.recover_requested.emit("  ", "a", "a")
    assert thread[0].waiting == 0


def test_the_way_back_clears_the_problem(view, door, turn):
    door.refuse = WrongPassphraseError()
    view.open_requested.emit("x")
    turn()
    view.switch_requested.emit()
    assert not view.says_problem
    view.switch_requested.emit()
    assert field(view, "Passphrase").isVisible()


def test_what_is_typed_is_hidden_until_the_person_asks(view):
    secret = QLineEdit.EchoMode.Password
    assert field(view, "Passphrase").echoMode() is secret
    button(view, "Show what I type").setChecked(True)
    assert all(line.echoMode() is not secret for line in view.findChildren(QLineEdit))


def test_help_is_there_while_it_is_locked(view, door):
    press(view, "Help now")
    assert door.helped == [True]


@pytest.fixture
def damaged(view, door, turn):
    door.refuse = JournalDamagedError(Damage.UNREADABLE)
    field(view, "Passphrase").setText("quiet harbour")
    button(view, "Open").click()
    turn()
    return view


def test_a_damaged_journal_is_not_opened_and_a_backup_is_looked_for_when_asked(damaged, door, turn):
    assert offered(damaged, FIND)
    assert not offered(damaged, "Open")
    assert not offered(damaged, RESTORE)
    press(damaged, FIND)
    turn()
    assert "backup of yesterday" in words(damaged)
    assert door.opened == []
    press(damaged, RESTORE)
    turn()
    assert door.tried[-1] == ("restore", "quiet harbour", "backup of yesterday")
    assert door.opened == ["restored journal"]


def test_where_no_backup_is_whole_that_is_said_and_nothing_happens(damaged, door, turn):
    door.backup = None
    press(damaged, FIND)
    turn()
    assert "no backup here that is whole" in words(damaged)
    assert not offered(damaged, RESTORE)
    assert door.opened == []


def test_a_wrong_passphrase_offers_no_backup(view, door, turn):
    door.refuse = WrongPassphraseError()
    field(view, "Passphrase").setText("no")
    button(view, "Open").click()
    turn()
    assert not offered(view, FIND)


@pytest.mark.parametrize(
    ("refusal", "at"),
    [
        (RecoveryWordsError(WordsProblem.COUNT, count=2), WORDS),
        (WrongWordsError(certain=True), WORDS),
        (PassphraseTooShortError(minimum=10), "New passphrase"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_which_takes_the_cursor(view, door, turn, refusal, at):
    view.switch_requested.emit()
    door.refuse = refusal
    view.recover_requested.emit("one two", "a", "a")
    turn()
    asked = text_field(view, at) if at == WORDS else field(view, at)
    assert asked.accessibleDescription() == explain(refusal).short
    assert asked.hasFocus()


def test_a_wrong_passphrase_is_told_at_its_field(view, door, turn):
    door.refuse = WrongPassphraseError()
    view.open_requested.emit("x")
    turn()
    assert field(view, "Passphrase").accessibleDescription() == explain(door.refuse).short
    assert field(view, "Passphrase").hasFocus()


@pytest.mark.parametrize("size", [(504, 280), (675, 316), (1016, 600)])
@pytest.mark.parametrize("with_words", [False, True])
def test_on_a_small_screen_the_way_in_is_in_sight(view, size, with_words):
    if with_words:
        view.switch_requested.emit()
    view.setMinimumSize(10, 10)
    view.resize(*size)
    QApplication.processEvents()
    for one in (button(view, "Open"), button(view, "Help now")):
        assert one.visibleRegion().boundingRect() == one.rect()
