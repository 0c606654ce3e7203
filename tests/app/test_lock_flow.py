"""Locking and closing wait for what is typed, and say so where it cannot be kept."""

import pytest


def test_a_lock_waits_until_what_is_typed_is_kept(at_home):
    at_home.write("half a sent")
    at_home.program.lock()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert "half a sent" in at_home.draft()


def test_a_lock_on_a_full_disk_asks_first_and_loses_nothing_meanwhile(at_home):
    at_home.write("half a sent")
    at_home.fill_the_disk()
    at_home.program.lock()
    at_home.walk.settle()
    assert at_home.locked == []
    assert at_home.field.toPlainText() == "half a sent"
    at_home.walk.press("Lock anyway")
    at_home.walk.until(lambda: at_home.locked, "the lock")


def test_closing_waits_until_what_is_typed_is_kept(at_home):
    at_home.write("half a sent")
    at_home.program.window.close()
    at_home.walk.until(lambda: not at_home.program.window.isVisible(), "the end")
    assert "half a sent" in at_home.draft()


def test_closing_on_a_full_disk_asks_first(at_home):
    at_home.write("half a sent")
    at_home.fill_the_disk()
    at_home.program.window.close()
    at_home.walk.settle()
    assert at_home.program.window.isVisible()
    assert at_home.field.toPlainText() == "half a sent"
    at_home.walk.press("Close anyway")
    at_home.walk.until(lambda: not at_home.program.window.isVisible(), "the end")


def test_closing_with_nothing_typed_is_closing(at_home):
    at_home.program.window.close()
    assert not at_home.program.window.isVisible()


@pytest.mark.parametrize("tool", [True, False])
def test_an_idle_lock_keeps_the_numbers_in_sight_and_nothing_of_the_journal(at_home, tool):
    at_home.program.device.change(country="GB")
    at_home.write("half a sent")
    navigator = at_home.program.opened.navigator
    navigator.help_now(after_unsafe=not tool)
    at_home.walk.settle()
    at_home.leave_alone(24 * 3600)
    at_home.walk.settle()
    seen = at_home.visible_words()
    assert "999" in seen
    assert "half a sent" not in seen
    at_home.walk.until(lambda: at_home.in_help, "the lock")
    assert (at_home.locked, at_home.hidden) == ([], [])
    assert "half a sent" in at_home.draft()


def test_a_lock_by_hand_and_one_over_another_screen_show_the_lock(at_home):
    at_home.program.opened.navigator.help_now()
    at_home.program.lock()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert at_home.in_help == []


def test_the_process_after_such_a_lock_begins_with_the_numbers(at_home):
    at_home.program.device.change(country="GB")
    at_home.program.lock()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    at_home.program.start(in_help=True)
    at_home.walk.settle()
    assert "999" in at_home.visible_words()
    at_home.walk.press("Back")
    at_home.walk.settle()
    assert at_home.program.unlock_flow.unlock_view.isVisible()
