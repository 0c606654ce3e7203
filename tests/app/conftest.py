"""A person at the open journal of a whole program, with a system that does as it is told."""

import os
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from journal_app.app.auto_lock.auto_lock import AutoLock
from journal_app.app.auto_lock.idle import IdleWatch
from journal_app.app.auto_lock.machine_clock import MachineClock
from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import Walk
from journal_app.domain.entry import EntryKind
from journal_app.domain.vault_errors import DiskFullError
from journal_app.storage.journal import create_journal, open_journal

SHOWN = ("text", "toPlainText", "placeholderText", "title")


class HeardWatch:
    """A system whose word is given by hand."""

    def __init__(self) -> None:
        self.may_sleep = 0
        self.windows = []

    def take(self, heard):
        self.say = heard
        return self

    def start(self, window) -> None:
        self.windows.append(window)

    def let_sleep(self) -> None:
        self.may_sleep += 1

    def stop(self) -> None:
        self.windows.clear()


class StillClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "Europe/Dublin"


class AtHome:
    """A person who has begun to write a note."""

    awake = 0.0

    def __init__(self, qapp, place: Path, passphrase: str, rules) -> None:
        self.folder, self.passphrase, self.rules = place / "journal", passphrase, rules
        self.locked, self.hidden, self.in_help = [], [], []
        self.idle = IdleWatch(MachineClock(lambda: self.awake, lambda: 0.0))
        self.system = HeardWatch()
        create_journal(self.folder, passphrase, clock=StillClock(), rules=rules).close()
        around = Environment(
            self.folder,
            resources_folder(),
            place / "device.json",
            StillClock(),
            new_id,
            rules=rules,
            restart=self.locked.append,
            restart_hidden=self.hidden.append,
            restart_in_help=self.in_help.append,
            auto_lock=self.make_auto_lock,
        )
        self.crash = CrashReporter()
        self.program = Program(qapp, around, self.crash)
        self.walk = Walk(self.program, settle_ms=10)
        self.program.start()
        self.program.unlock_flow.unlock_view.open_requested.emit(passphrase)
        self.walk.until(lambda: self.program.opened is not None, "the open journal")

    def make_auto_lock(self) -> AutoLock:
        return AutoLock(self.idle, self.system.take)

    def write(self, text: str) -> None:
        self.program.opened.navigator.write(EntryKind.NOTE)
        self.walk.settle()
        form = self.program.opened.router.built("form").view
        self.field = form.findChild(QPlainTextEdit)
        self.field.setPlainText(text)

    def fill_the_disk(self) -> None:
        def refuse(_draft) -> None:
            raise DiskFullError

        self._save = self.program.journal.drafts.save
        self.program.journal.drafts.save = refuse

    def make_room(self) -> None:
        self.program.journal.drafts.save = self._save

    def leave_alone(self, seconds: float) -> None:
        self.awake += seconds
        self.idle.look()

    def visible_words(self) -> str:
        """Every text that can be seen or read out in the window."""
        texts = []
        for widget in self.program.window.findChildren(QWidget):
            if widget.isVisible():
                said = [getattr(widget, name, "") for name in SHOWN]
                texts += [found if isinstance(found, str) else found() for found in said]
        return " ".join(texts)

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
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def at_home(qapp, tmp_path, passphrase, rules):
    person = AtHome(qapp, tmp_path, passphrase, rules)
    yield person
    person.program.shut_down()
    put_away(person.program)
    assert person.crash.seen == []


def put_away(program: Program) -> None:
    """Delete every window: each one that stays makes the next style sheet slower."""
    QApplication.sendPostedEvents()  # answers that are under way still find their window
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    program.lock_flow.deleteLater()  # a lock that is under way waits for its window no longer
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
