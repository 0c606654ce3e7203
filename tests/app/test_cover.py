"""Nobody reads over an empty chair: what cannot be kept is covered, and never lost."""

import gc
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from tests.ui.seen import a_moment_later

from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.domain.vault_errors import StorageFault, StorageUnavailableError
from journal_app.ui.widgets.country_box import CountryBox

WAY_BACK = "To come back, open Even Keel again and type your passphrase."
ASIDE = [reason for reason in LockReason if reason is not LockReason.BY_HAND]
UNASKED = [reason for reason in ASIDE if reason is not LockReason.HIDE]


def type_on_cover(at_home, passphrase):
    field = next(f for f in at_home.program.window.findChildren(QLineEdit) if f.isVisible())
    field.setText(passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    at_home.walk.settle()


@pytest.fixture
def held(at_home):
    """Nobody is there, something is typed, and the disk is full."""
    at_home.write("half a sent")
    at_home.fill_the_disk()
    at_home.leave_alone(300)
    at_home.walk.settle()
    return at_home


@pytest.mark.parametrize("reason", list(LockReason))
def test_nothing_of_the_journal_shows_from_the_first_moment(at_home, reason):
    at_home.write("half a sent")
    assert "half a sent" in at_home.visible_words()
    at_home.program.lock_flow.lock(reason)
    assert at_home.program.window.covered
    assert " ".join(at_home.visible_words().split()) in {f"Even Keel {WAY_BACK}", ""}
    at_home.walk.until(lambda: at_home.locked or at_home.hidden, "the lock")
    assert "half a sent" in at_home.draft()


def test_five_minutes_alone_lock_and_keep_the_draft(at_home):
    at_home.write("half a sent")
    at_home.leave_alone(299)
    assert not at_home.program.window.covered
    at_home.leave_alone(1)
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert "half a sent" in at_home.draft()


@pytest.mark.parametrize("reason", UNASKED)
def test_what_the_system_says_locks(at_home, reason):
    threading.Thread(target=at_home.system.say, args=(reason,)).start()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert at_home.locked == [at_home.folder]


def test_a_draft_that_cannot_be_kept_is_covered_and_stays(held):
    assert held.locked == []
    assert held.program.window.covered
    assert held.field.toPlainText() == "half a sent"
    assert "half a sent" not in held.visible_words()
    assert "The disk is full" in held.visible_words()


def test_only_the_passphrase_lifts_the_cover(held, passphrase):
    type_on_cover(held, "not the passphrase")
    assert held.program.window.covered
    assert "not the passphrase of this journal" in held.visible_words()
    type_on_cover(held, passphrase)
    assert not held.program.window.covered
    assert held.field.toPlainText() == "half a sent"
    assert held.locked == []


def test_the_time_begins_anew_once_the_cover_is_lifted(held, passphrase):
    type_on_cover(held, passphrase)
    held.leave_alone(299)
    assert not held.program.window.covered
    held.leave_alone(1)
    assert held.program.window.covered


def test_a_covered_journal_locks_as_soon_as_the_draft_can_be_kept(held):
    held.make_room()
    a_moment_later(held.program.lock_flow)
    held.walk.until(lambda: held.locked, "the lock")
    assert "half a sent" in held.draft()


def test_who_came_back_is_not_locked_out_by_an_answer_that_comes_late(held, passphrase):
    held.make_room()
    gate = threading.Event()
    held.program.db_thread.submit(gate.wait)
    a_moment_later(held.program.lock_flow)
    held.walk.pause(0)
    held.program.drawing_thread.submit(int).result()
    field = next(f for f in held.program.window.findChildren(QLineEdit) if f.isVisible())
    field.setText(passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    held.walk.until(lambda: not held.program.window.covered, "the page")
    gate.set()
    held.walk.settle()
    assert held.locked == []
    assert held.field.toPlainText() == "half a sent"


def test_sleep_is_not_held_up_by_a_draft_that_cannot_be_kept(held):
    assert held.system.may_sleep == 1


def test_a_database_that_does_not_answer_holds_nothing_up(at_home):
    at_home.write("half a sent")
    gate = threading.Event()
    at_home.program.db_thread.submit(gate.wait)
    at_home.program.lock_flow.lock(LockReason.SLEEP)
    a_moment_later(at_home.program.lock_flow)
    assert at_home.system.may_sleep == 1
    assert at_home.program.window.covered
    gate.set()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert "half a sent" in at_home.draft()


@pytest.mark.parametrize("error", [StorageUnavailableError(StorageFault.INPUT_OUTPUT), None])
def test_a_journal_that_does_not_close_is_left_by_ending_the_process(at_home, error):
    gate, close = threading.Event(), at_home.program.journal.close

    def refuse():
        close()
        if error is not None:
            raise error
        gate.wait()

    at_home.program.journal.close = refuse
    at_home.program.lock_flow.lock(LockReason.IDLE)
    at_home.walk.until(lambda: at_home.program.lock_flow.journal_closes, "the closing")
    if error is None:
        a_moment_later(at_home.program.lock_flow)
    at_home.walk.until(lambda: at_home.locked, "the lock")
    gate.set()


def test_what_is_being_saved_when_the_lock_comes_is_not_lost_where_it_cannot_be(at_home):
    at_home.write("half a sent")
    gate, entries = threading.Event(), at_home.program.journal.entries
    form = at_home.program.opened.router.built("form").view

    def refuse(*_):
        gate.wait()
        raise StorageUnavailableError(StorageFault.INPUT_OUTPUT)

    entries.add = entries.save = refuse
    form.save_requested.emit()
    at_home.program.lock_flow.lock(LockReason.IDLE)
    gate.set()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert "half a sent" in at_home.draft()


def test_nothing_that_goes_on_behind_the_cover_comes_before_it(held):
    window = held.program.window
    held.program.opened.navigator.go("settings")
    held.program.opened.navigator.help_now()
    window.notices.say("Saved: half a sent")
    held.program.change(held.program.choices())
    held.program.change(replace(held.program.choices(), text_size=115))
    held.walk.settle()
    assert held.program.window is window
    assert window.covered
    assert "half a sent" not in held.visible_words()
    assert "Settings" not in held.visible_words()


def test_a_country_is_chosen_on_the_cover(held):
    window = held.program.window
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    gc.collect()
    (box,) = [one for one in window.findChildren(CountryBox) if one.isVisible()]
    box.setCurrentIndex(box.findData("GB"))
    box.activated.emit(box.currentIndex())
    held.walk.settle()
    assert held.program.choices().country == "GB"
    assert "NHS 111" in held.visible_words()


def test_help_is_one_key_away_on_the_cover_and_shows_nothing_of_the_journal(held):
    window = held.program.window
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "half a sent" not in held.visible_words()
    assert "The disk is full" not in held.visible_words()
    assert window.covered
    held.walk.press("Back")
    assert "The disk is full" in held.visible_words()


def test_dialogs_go_before_the_cover_is_drawn(at_home):
    dialog = QFileDialog(at_home.program.window)
    dialog.open()
    at_home.program.lock_flow.lock(LockReason.IDLE)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [at_home.program.window]


def test_the_quick_hide_key_hides_before_it_locks(at_home):
    at_home.write("half a sent")
    window = at_home.program.window
    window.activateWindow()
    QTest.keyClick(at_home.field, Qt.Key.Key_F12)
    assert not window.isVisible()
    at_home.walk.until(lambda: at_home.hidden, "the lock")
    assert at_home.locked == []
    assert "half a sent" in at_home.draft()


def test_a_hidden_window_that_cannot_lock_comes_back_covered(at_home):
    at_home.write("half a sent")
    at_home.fill_the_disk()
    at_home.program.lock_flow.lock(LockReason.HIDE)
    at_home.walk.settle()
    window = at_home.program.window
    assert window.isMinimized()
    window.showNormal()
    assert window.covered


def test_the_quick_hide_key_on_the_lock_leaves_a_window_that_can_be_called_up(
    qapp, tmp_path, shipped, clock
):
    program = Program(
        qapp,
        Environment(tmp_path / "none", shipped, tmp_path / "device.json", clock, new_id),
        CrashReporter(),
    )
    program.start()
    program.window.hide_requested.emit()
    assert program.window.isMinimized()
    assert not program.lock_flow.covered
    program.shut_down()
    program.window.hide()


def test_a_covered_journal_is_not_closed_by_closing_the_window(held):
    held.program.window.close()
    held.walk.settle()
    assert held.program.window.isVisible()
    assert held.program.window.covered
    assert held.field.toPlainText() == "half a sent"


def test_a_second_reason_changes_nothing(at_home):
    at_home.write("half a sent")
    at_home.program.lock_flow.lock(LockReason.SLEEP)
    at_home.program.lock_flow.lock(LockReason.SCREEN)
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert at_home.locked == [at_home.folder]


def test_a_choice_of_minutes_and_key_holds_at_once_and_after_the_theme_changed(at_home):
    from journal_app.domain.preferences import HideKey  # noqa: PLC0415

    preferences = at_home.program.journal.preferences

    def choose():
        preferences.save(replace(preferences.get(), lock_after=1, hide_key=HideKey.NONE))

    at_home.program.db_thread.submit(choose).result()
    at_home.walk.settle()
    at_home.program.change(
        replace(at_home.program.choices(), theme="dark"),
    )
    at_home.walk.settle()
    at_home.program.window.activateWindow()
    QTest.keyClick(at_home.program.window, Qt.Key.Key_F12)
    assert at_home.program.window.isVisible()
    assert len(at_home.system.windows) == 2
    at_home.leave_alone(59)
    assert not at_home.program.window.covered
    at_home.leave_alone(1)
    assert at_home.program.window.covered
    at_home.walk.until(lambda: at_home.locked, "the lock")
