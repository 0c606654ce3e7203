"""Backups and keys: said in words, one thing at a time, nothing without being asked."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QScrollArea
from tests.ui.seen import (
    button,
    buttons,
    field,
    offered,
    press,
    press_beginning,
    problem,
    seen,
    words,
)

from journal_app.domain.backup import Backup, BackupFacts, BackupProblem, BackupReason, ClosedBackup
from journal_app.domain.health import Checked, HealthReport
from journal_app.domain.kept_aside import KeptAside
from journal_app.domain.long_work import LongWork
from journal_app.domain.vault_errors import DiskFullError, WrongPassphraseError
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.screens.safe_keeping.presenter import SafeKeepingPresenter
from journal_app.ui.screens.safe_keeping.state import BackupOverview
from journal_app.ui.screens.safe_keeping.vault import VaultService
from journal_app.ui.screens.safe_keeping.view import SafeKeepingView

AT = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
FACTS = BackupFacts(AT, BackupReason.DAILY, 2, 400, 84, (date(2026, 1, 1), date(2026, 3, 5)))
BACKUP = Backup("b.jbk", 300_000, FACTS)
BROKEN = ClosedBackup("c.jbk", 100, AT, BackupProblem.DAMAGED)
ASIDE = KeptAside("a.db", AT, 200_000, damaged=False)
WORDS = tuple(f"word{n}" for n in range(24))
WHOLE = HealthReport((Checked.FILE,), (), None, 84, (("entry", 84),), (BACKUP,))
AGAIN, NOW = "Open my journal again", "Passphrase in force"

ANSWERS = {"back_up": BACKUP, "check": WHOLE, "words": WORDS, "new_words": WORDS}
SAID = {
    "back_up": "back up",
    "copy_out": "copy",
    "restore_file": "restore file",
    "take_back": "take back",
    "change_passphrase": "change",
    "new_words": "new words",
    "write_sheet": "sheet",
    "start_again": "again",
}


class Vault:
    """Remembers what was done, or refuses it."""

    def __init__(self):
        self.kept = BackupOverview((BACKUP, BROKEN), (ASIDE,), None, copy_due=True)
        self.done = []
        self.refuse = None
        self.open = True

    def overview(self):
        return self.kept

    def is_open(self):
        return self.open

    def __getattr__(self, name):
        if not hasattr(VaultService, name):
            raise AttributeError(name)

        def act(*said):
            if self.refuse:
                raise self.refuse
            told = [one for one in said if not isinstance(one, LongWork)]
            self.done.append((SAID.get(name, name), *told))
            return ANSWERS.get(name)

        return act


class Files:
    def __init__(self, folder):
        self.folder = folder

    def ask_new_file(self, name, chosen):
        chosen(self.folder / name)

    def ask_backup(self, chosen):
        chosen(self.folder / "from.jbk", "secret")


class Rated:
    def strength(self, passphrase):
        return Strength(score=1, length=len(passphrase))

    def suggest(self):
        return "six words that are easily typed"


@pytest.fixture
def vault():
    return Vault()


@pytest.fixture
def view(shown, context, vault, turn, tmp_path):
    made = shown(SafeKeepingView(), 900, 1400)
    made.presenter = SafeKeepingPresenter(made, context, vault, Rated(), Files(tmp_path))
    made.presenter.reload()
    turn()
    return made


def say_yes(view):
    (box,) = view.findChildren(QMessageBox)
    press(box, "Yes, do it")


def test_each_backup_says_when_and_how_much_and_nothing_else(view):
    assert "84 entries" in words(view)
    assert "made by itself" in words(view)
    assert "5 March 2026" in words(view)
    assert "damaged" in words(view)
    assert "A copy on a stick" in words(view)


def test_a_backup_by_hand_is_told(view, vault, turn, notices):
    press(view, "Back up now")
    assert "reading it back" in words(view)
    turn()
    assert vault.done == [("back up",)]
    assert "84 entries" in notices.last


def test_going_back_asks_first_and_then_starts_afresh(view, vault, turn):
    press_beginning(view, "Go back to the backup of ")
    turn()
    assert vault.done == []
    say_yes(view)
    turn()
    assert vault.done == [("restore", "b.jbk"), ("again",)]


def test_no_is_the_answer_that_escape_gives(view):
    press_beginning(view, "Go back to the backup of ")
    (box,) = view.findChildren(QMessageBox)
    assert box.escapeButton() is box.defaultButton()
    assert "No" in box.defaultButton().text()


def test_a_journal_that_was_put_aside_can_be_taken_back(view, vault, turn):
    press_beginning(view, "Take back the journal of ")
    say_yes(view)
    turn()
    assert vault.done == [("take back", "a.db"), ("again",)]


def test_a_file_from_elsewhere_is_opened_with_its_own_secret(view, vault, turn, tmp_path):
    press(view, "Go back to a backup file…")
    turn()
    assert vault.done == [("restore file", tmp_path / "from.jbk", "secret"), ("again",)]


def test_a_refused_step_is_said_and_the_journal_goes_on(view, vault, turn):
    vault.refuse = DiskFullError()
    view.restore_requested.emit("b.jbk")
    turn()
    assert "disk is full" in words(view)
    assert not offered(view, AGAIN)
    assert button(view, "Back up now").isEnabled()


def test_a_journal_that_was_closed_on_the_way_leads_to_a_fresh_start_only(view, vault, turn):
    vault.refuse, vault.open = DiskFullError(), False
    view.restore_requested.emit("b.jbk")
    turn()
    assert offered(view, AGAIN)
    assert not button(view, "Back up now").isEnabled()
    vault.refuse = None
    press(view, AGAIN)
    assert vault.done == [("again",)]


def test_a_check_says_what_was_read(view, turn):
    press(view, "Check everything")
    turn()
    assert "Your journal is whole: 84 entries" in words(view)


def test_two_new_passphrases_that_differ_are_not_taken(view, vault, turn):
    view.keys.change_requested.emit("old", "one passphrase", "another passphrase")
    turn()
    assert vault.done == []
    assert "differ" in words(view)


def test_a_changed_passphrase_leaves_no_field_filled(view, vault, turn, notices):
    field(view, NOW).setText("old")
    press(view, "Suggest six words")
    assert field(view, "New passphrase").text() == "six words that are easily typed"
    press(view, "Change the passphrase")
    turn()
    new = "six words that are easily typed"
    assert vault.done == [("change", "old", new)]
    assert "stay the same" in notices.last
    for name in (NOW, "New passphrase", "New passphrase, again"):
        assert field(view, name).text() == ""


def test_a_wrong_passphrase_shows_no_words(view, vault, turn):
    vault.refuse = WrongPassphraseError()
    view.keys.words_requested.emit("guess")
    turn()
    assert "word0" not in words(view)
    assert problem(view)


def test_words_are_shown_until_the_screen_is_left(view, turn, qtbot):
    view.keys.words_requested.emit("right")
    turn()
    qtbot.waitUntil(lambda: "word0" in words(view))
    assert "word23" in words(view)
    view.presenter.leave()
    qtbot.waitUntil(lambda: "word0" not in words(view))


def test_new_words_stay_until_they_were_written_down(view, vault, turn, tmp_path, qtbot):
    view.keys.new_words_requested.emit("right")
    turn()
    view.presenter.leave()
    qtbot.waitUntil(lambda: "word0" in words(view))
    assert not button(view, "Back to Settings").isEnabled()
    press(view, "Save them as a page to print…")
    turn()
    assert vault.done[-1] == ("sheet", WORDS, tmp_path / "24-words.pdf")
    press(view, "I have them")
    assert vault.done[-1] == ("again",)


def test_a_second_wish_waits_while_one_is_carried_out(view, vault, turn):
    press(view, "Show my recovery words")
    for other in ("Change the passphrase", "Show my recovery words", "Make new recovery words…"):
        assert not button(view, other).isEnabled()
    turn()
    assert vault.done == [("words", "")]


def test_new_words_ask_first_since_the_paper_counts_no_longer(view, vault, turn):
    field(view, NOW).setText("right")
    press(view, "Make new recovery words…")
    turn()
    assert vault.done == []
    say_yes(view)
    turn()
    assert vault.done == [("new words", "right")]


def test_while_new_words_are_shown_nothing_else_can_be_wished(view, turn):
    view.keys.new_words_requested.emit("right")
    turn()
    for other in (
        "Back up now",
        "Go back to a backup file…",
        "Check everything",
        "Back to Settings",
    ):
        assert not button(view, other).isEnabled()
    for start in ("Copy the backup of ", "Go back to the backup of ", "Take back the journal of "):
        assert [one.isEnabled() for one in buttons(view, start)] == [False]
    assert view.presenter.holds
    assert QApplication.focusWidget() is button(view, "I have them")


def test_a_refusal_stands_where_it_is_seen_without_scrolling(view, vault, turn):
    vault.refuse = WrongPassphraseError()
    view.resize(900, 500)
    view.keys.words_requested.emit("guess")
    turn()
    (said,) = (one for one in seen(view, QLabel) if one.text() == problem(view))
    assert not said.visibleRegion().isEmpty()
    assert field(view, "Passphrase in force").accessibleDescription() == problem(view)
    assert field(view, "Passphrase in force").hasFocus()
    assert not view.presenter.holds


def test_a_refusal_of_no_field_stands_below_the_page(view, vault, turn):
    vault.refuse = DiskFullError()
    view.resize(900, 500)
    view.back_up_requested.emit()
    turn()
    (said,) = (one for one in seen(view, QLabel) if one.text() == problem(view))
    assert not any(area.isAncestorOf(said) for area in seen(view, QScrollArea))


def test_new_passphrases_that_differ_are_told_at_the_second(view):
    view.keys.change_requested.emit("right", "one", "two")
    assert "differ" in field(view, "New passphrase, again").accessibleDescription()
    assert field(view, "New passphrase, again").hasFocus()


def test_the_cursor_comes_back_to_what_was_pressed(view, turn):
    for name in ("Back up now", "Copy the backup of"):
        (made,) = buttons(view, name)
        made.setFocus()
        made.click()
        assert not made.isEnabled()
        turn()
        assert name in QApplication.focusWidget().accessibleName()


def test_a_journal_on_its_way_to_be_replaced_keeps_the_screen(view, turn):
    assert not view.presenter.holds
    view.restore_requested.emit("b.jbk")
    assert view.presenter.holds
    turn()


@pytest.mark.parametrize(("width", "beside"), [(900, True), (420, False)])
def test_what_can_be_done_with_a_backup_leaves_room_for_its_day(view, width, beside):
    view.resize(width, 1400)
    QApplication.processEvents()
    (copy,) = buttons(view, "Copy the backup of ")
    row = copy.parentWidget()
    day = next(one for one in seen(row, QLabel) if one.property("level") == "name")
    assert (copy.y() < day.geometry().bottom()) is beside
    assert day.width() >= day.fontMetrics().horizontalAdvance(day.text())
