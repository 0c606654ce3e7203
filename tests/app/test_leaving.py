"""Locking and closing wait for what is typed, and say so where it cannot be kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from journal_app.app.crash import CrashReporter
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.surroundings import Surroundings
from journal_app.app.walk import Walk
from journal_app.domain.entry import EntryKind
from journal_app.domain.vault_errors import DiskFullError
from journal_app.storage.journal import create_journal, open_journal


class StillClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "Europe/Dublin"


class AtHome:
    """A person who has begun to write a note."""

    def __init__(self, qapp, place: Path, passphrase: str, rules) -> None:
        self.folder, self.passphrase, self.rules = place / "journal", passphrase, rules
        self.locked = []
        create_journal(self.folder, passphrase, clock=StillClock(), rules=rules).close()
        around = Surroundings(
            self.folder,
            resources_folder(),
            place / "device.json",
            StillClock(),
            new_id,
            rules=rules,
            restart=self.locked.append,
        )
        self.crash = CrashReporter()
        self.program = Program(qapp, around, self.crash)
        self.walk = Walk(self.program)
        self.program.start()
        self.program.entrance.unlock_view.open_requested.emit(passphrase)
        self.walk.until(lambda: self.program.opened is not None, "the open journal")

    def write(self, text: str) -> None:
        self.program.opened.write(EntryKind.NOTE)
        self.walk.settle()
        form = self.program.opened.router.built("form").view
        self.field = form.findChild(QPlainTextEdit)
        self.field.setPlainText(text)

    def fill_the_disk(self) -> None:
        def refuse(_draft) -> None:
            raise DiskFullError

        self.program.journal.drafts.save = refuse

    def draft(self) -> str:
        """What is drafted, after everything was let go."""
        self.program.shut_down()
        journal = open_journal(self.folder, self.passphrase, clock=StillClock(), rules=self.rules)
        try:
            found = journal.drafts.get("note")
        finally:
            journal.close()
        return "" if found is None else found.body


@pytest.fixture
def at_home(qapp, tmp_path, passphrase, rules):
    person = AtHome(qapp, tmp_path, passphrase, rules)
    yield person
    person.program.shut_down()
    person.program.window.hide()
    assert person.crash.seen == []


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
