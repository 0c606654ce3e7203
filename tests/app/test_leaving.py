"""Locking and closing wait for what is typed, and say so where it cannot be kept."""


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
