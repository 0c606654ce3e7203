"""There is one window: nothing else stands on the screen or keeps the program alive."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import Walk
from journal_app.storage.journal import create_journal


class StillClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "Europe/Dublin"


def shown():
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_one_window_stands_before_and_after_opening(
    qapp, tmp_path: Path, passphrase: str, rules: object
):
    folder, clock = tmp_path / "journal", StillClock()
    create_journal(folder, passphrase, clock=clock, rules=rules).close()
    around = Environment(
        folder, resources_folder(), tmp_path / "device.json", clock, new_id, rules=rules
    )
    program = Program(qapp, around, CrashReporter())
    walk = Walk(program)
    program.start()
    assert shown() == [program.window]
    program.unlock_flow.unlock_view.open_requested.emit(passphrase)
    walk.until(lambda: program.opened is not None, "the open journal")
    for name in (
        "today",
        "journal",
        "trends",
        "programme",
        "share",
        "settings",
        "help-now",
        "safety",
    ):
        program.opened.navigator.go(name)
        walk.settle()
        assert shown() == [program.window], name
    program.shut_down()
    program.window.hide()
