"""From the lock to a field that takes the passphrase, and from the passphrase to Today.

Prints JSON: medians and the slowest of ten rounds in one window after the other, in milliseconds.
The key is derived at its full cost; each lock replaces the process, as it does for people.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

PASSPHRASE = "a passphrase for a measurement"

ROUND = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit
from journal_app.app import main, window_main
from journal_app.app.program import Program

log, passphrase = Path(os.environ["LOG"]), os.environ["PASSPHRASE"]
rounds = int(os.environ["ROUNDS"])

def note(name):
    seconds = time.monotonic() - float(os.environ["SINCE"])
    with log.open("a") as file:
        file.write(json.dumps([name, seconds]) + "\\n")

def begin():
    os.environ["SINCE"] = str(time.monotonic())

class Painted(QObject):
    def __init__(self, view, then):
        super().__init__(view)
        self.then = then
        view.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.then is not None:
            then, self.then = self.then, None
            QTimer.singleShot(0, then)
        return False

def usable(program):
    field = program.window.focusWidget()
    if not isinstance(field, QLineEdit) or not field.isVisible():
        QTimer.singleShot(1, lambda: usable(program))
        return
    if "SINCE" in os.environ:
        note("lock to passphrase field")
    QTimer.singleShot(1500, lambda: unlock(program))  # a person types; what is heavy is loaded

def unlock(program):
    begin()
    program.unlock_flow.unlock_view.open_requested.emit(passphrase)

def at_home(program):
    note("passphrase to Today")
    if int(os.environ["ROUND"]) >= rounds:
        os._exit(0)
    QTimer.singleShot(700, lambda: lock(program))

def lock(program):
    os.environ["ROUND"] = str(int(os.environ["ROUND"]) + 1)
    begin()
    program.lock()

def again(folder, **_):
    os.execv(sys.executable, [sys.executable, "-c", os.environ["CODE"], str(folder)])

start, show = Program.start, Program._show_journal
def watched_start(program, **how):
    start(program, **how)
    Painted(program.unlock_flow.unlock_view, lambda: usable(program))
def watched_show(program, *screen):
    show(program, *screen)
    Painted(program.journal_window.router.built("today").view, lambda: at_home(program))
Program.start, Program._show_journal, window_main.restart = watched_start, watched_show, again
main.main([sys.argv[1]])
"""


class Clock:
    def now(self) -> datetime:
        return datetime.now(tz=UTC)

    def zone(self) -> str:
        return "Europe/Dublin"


def make_journal(folder: Path) -> None:
    """Twelve weeks of a made-up person, behind a key of full cost."""
    from journal_app.app.demo import fill_with_demo, story_until_now  # noqa: PLC0415 - heavy
    from journal_app.app.resources import resources_folder  # noqa: PLC0415
    from journal_app.storage.journal import create_journal  # noqa: PLC0415

    journal = create_journal(folder, PASSPHRASE, clock=Clock())
    fill_with_demo(journal, resources_folder(), story_until_now(Clock()))
    journal.close()


def measure(place: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds of every round, by what was measured."""
    log = place / "log"
    make_journal(place / "journal")
    own = {"LOG": str(log), "PASSPHRASE": PASSPHRASE, "ROUNDS": str(rounds), "ROUND": "0"}
    subprocess.run(
        [sys.executable, "-c", ROUND, str(place / "journal")],
        env={**os.environ, **own, "CODE": ROUND},
        check=True,
        timeout=60 + 15 * rounds,
    )
    found: dict[str, list[float]] = {}
    for line in log.read_text(encoding="utf-8").splitlines():
        name, seconds = json.loads(line)
        found.setdefault(name, []).append(seconds)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        os.environ["XDG_CONFIG_HOME"] = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(place / "compiled")
        found = measure(place, arguments.rounds)
    document = {
        name: {
            "median_ms": round(statistics.median(seconds) * 1000),
            "slowest_ms": round(max(seconds) * 1000),
            "rounds": len(seconds),
        }
        for name, seconds in found.items()
    }
    print(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()
