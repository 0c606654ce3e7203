"""What the person hears of the clipboard and of the drive, and what a lock takes with it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from journal_app.app import guards
from journal_app.app.auto_lock.reason import LockReason


@pytest.fixture
def on_a_stick(monkeypatch):
    from journal_app.app.places import drive  # noqa: PLC0415

    monkeypatch.setattr(drive, "is_removable", lambda _: True)


def look(person):
    person.walk.until(person.program.guards._drive._timer.isActive, "somebody who looks")
    person.program.guards._drive._timer.timeout.emit()
    person.walk.settle()


def test_a_drive_that_is_pulled_out_is_said_and_what_is_written_stays(on_a_stick, at_home):
    at_home.write("half a sent")
    journal = at_home.folder / "journal.db"
    journal.rename(at_home.folder / "elsewhere")
    look(at_home)
    assert "The drive with your journal is gone." in at_home.visible_words()
    assert at_home.field.toPlainText() == "half a sent"
    (at_home.folder / "elsewhere").rename(journal)
    look(at_home)
    assert "The drive is back." in at_home.visible_words()


def test_what_was_copied_is_gone_with_the_lock(at_home):
    at_home.program.guards._clipboard.copy("half a sent")
    assert QApplication.clipboard().text() == "half a sent"
    at_home.program.lock_flow.lock(LockReason.IDLE)
    at_home.walk.until(lambda: at_home.locked, "the lock")
    assert QApplication.clipboard().text() == ""


def test_what_was_copied_is_gone_at_the_end(at_home):
    at_home.program.guards._clipboard.copy("half a sent")
    at_home.program.shut_down()
    assert QApplication.clipboard().text() == ""


def test_the_end_of_half_a_minute_is_said_with_a_way_back(at_home):
    at_home.program.guards._clipboard.copy("half a sent")
    at_home.program.guards._clipboard._timer.timeout.emit()
    assert "Ctrl+Z" in at_home.visible_words()
    assert "half a sent" not in at_home.visible_words()


def test_every_window_is_kept_out_of_pictures_where_the_system_can(at_home, monkeypatch):
    asked = []
    monkeypatch.setattr(guards, "can_forbid", lambda: True)
    monkeypatch.setattr(guards, "forbid", asked.append)
    before = at_home.program.window
    at_home.program.change(replace(at_home.program.choices(), theme="dark"))
    assert at_home.program.window is not before
    assert asked == [int(at_home.program.window.winId())]
